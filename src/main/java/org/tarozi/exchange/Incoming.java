package org.tarozi.exchange;

import org.tarozi.change.Digest;
import org.tarozi.exchange.sheet.SheetReader;
import org.tarozi.exchange.star.StarReader;
import org.tarozi.exchange.table.DelimitedText;
import org.tarozi.exchange.tza.SeenChecklists;
import org.tarozi.exchange.tza.TzaReader;
import org.tarozi.exchange.tza.TzaReading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// One file of an import, as far as it can be read without the programme.
sealed interface Incoming extends AutoCloseable {

    /// A sound assessment file.
    record Packed(TzaReading.Sound sound) implements Incoming {
        @Override
        public Contents contents() {
            return Contents.of(sound.print());
        }

        @Override
        public void close() {
            sound.close();
        }
    }

    /// The name of the programme it was made in, where that is another one.
    default Optional<String> programme(FileNotes notes) {
        return this instanceof Packed(TzaReading.Sound sound) && notes.elsewhere()
                ? sound.manifest().sender().programmeName().filter(name -> !name.isBlank())
                : Optional.empty();
    }

    /// A STAR csv, which is read when its turn comes.
    record Star(Path file, Digest bytes) implements Incoming {
        @Override
        public Contents contents() {
            return Contents.ofTable(bytes);
        }
    }

    /// An answer sheet, which is read when its turn comes: the programme's checklists say what may
    /// be answered.
    record Sheet(Path file, Digest bytes) implements Incoming {
        @Override
        public Contents contents() {
            return Contents.ofTable(bytes);
        }
    }

    /// A file that is not used.
    record Refused(Refusal refusal) implements Incoming {}

    /// What is in it, as far as that is known.
    default Contents contents() {
        return Contents.UNKNOWN;
    }

    @Override
    default void close() {}

    /// Looks into a file; assessment files are read and proven whole.
    ///
    /// @param step done now and then; what it throws ends the reading
    static Incoming read(Path file, SeenChecklists checklists, Runnable step) {
        if (!Files.isRegularFile(file)) {
            return noFile(file);
        }
        try {
            FileKind kind = FileKind.of(file);
            return switch (kind) {
                case TZA, DAMAGED_ZIP -> packed(new TzaReader(checklists, step).read(file));
                case WORKBOOK, TEXT, UNKNOWN -> table(file, kind);
                case DATABASE ->
                        refused(
                                Refusal.Kind.DATABASE,
                                "it is a programme or database file; hand over assessment files"
                                        + " instead, made with tarozi export");
                case OPEN_DOCUMENT ->
                        refused(
                                Refusal.Kind.OPEN_DOCUMENT,
                                "it is an OpenDocument sheet (ods); save it as xlsx or csv and"
                                        + " import that");
                case OTHER_ZIP ->
                        refused(
                                Refusal.Kind.OTHER_ZIP,
                                "it is a zip file without a manifest.json; if it holds assessment"
                                        + " files, unpack it and import those");
                case EMPTY ->
                        refused(Refusal.Kind.EMPTY, "it is empty; ask the sender for it again");
            };
        } catch (AccessDeniedException e) {
            return refused(
                    Refusal.Kind.UNREADABLE,
                    "it cannot be read: you have no permission; copy it to a folder of your own, or"
                            + " ask whom it belongs to");
        } catch (IOException | UncheckedIOException e) {
            return refused(Refusal.Kind.UNREADABLE, "it cannot be read: " + e.getMessage());
        }
    }

    private static Incoming noFile(Path file) {
        if (Files.isDirectory(file)) {
            return refused(
                    Refusal.Kind.UNKNOWN, "it is a folder; name the files in it, such as folder/*");
        }
        return Files.exists(file)
                ? refused(
                        Refusal.Kind.UNKNOWN,
                        "it is a device or a pipe, not a file; save it as a file first")
                : refused(Refusal.Kind.MISSING, "there is no such file; check the name");
    }

    private static Incoming refused(Refusal.Kind kind, String sentence) {
        return new Refused(new Refusal(kind, sentence));
    }

    private static Incoming packed(TzaReading reading) {
        return switch (reading) {
            case TzaReading.Sound sound -> new Packed(sound);
            case TzaReading.Refused(String reason) -> refused(Refusal.Kind.UNSOUND, reason);
            case TzaReading.Newer(String reason) -> refused(Refusal.Kind.NEWER, reason);
        };
    }

    private static Incoming table(Path file, FileKind kind) throws IOException {
        Optional<Refusal> without = WithoutAnswers.of(file, kind);
        if (without.isPresent()) {
            return new Refused(without.get());
        }
        if (StarReader.recognises(file)) {
            return new Star(file, Digest.of(file));
        }
        if (SheetReader.recognises(file)) {
            return new Sheet(file, Digest.of(file));
        }
        return DelimitedText.inOtherEncoding(file)
                .map(problem -> refused(Refusal.Kind.TABLE, problem.text()))
                .orElseGet(
                        () ->
                                refused(
                                        Refusal.Kind.UNKNOWN,
                                        "it is neither an assessment file (.tza) nor a table that"
                                            + " Tarozi knows: a STAR csv or an answer sheet, whose"
                                            + " first row names its columns"));
    }
}
