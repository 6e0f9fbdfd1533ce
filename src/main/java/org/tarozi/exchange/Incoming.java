package org.tarozi.exchange;

import org.tarozi.checklist.Checklist;
import org.tarozi.checklist.Fingerprint;
import org.tarozi.exchange.sheet.SheetReader;
import org.tarozi.exchange.star.StarReader;
import org.tarozi.exchange.tza.TzaReader;
import org.tarozi.exchange.tza.TzaReading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentMap;

/// One file of an import, as far as it can be read without the programme.
sealed interface Incoming extends AutoCloseable {

    /// A sound assessment file.
    record Packed(TzaReading.Sound sound) implements Incoming {
        @Override
        public void close() {
            sound.close();
        }
    }

    /// A STAR csv, which is read when its turn comes.
    record Star(Path file) implements Incoming {}

    /// An answer sheet, which is read when its turn comes: the programme's checklists say what may
    /// be answered.
    record Sheet(Path file) implements Incoming {}

    /// A file that is not used.
    record Refused(Refusal refusal) implements Incoming {}

    @Override
    default void close() {}

    /// Looks into a file; assessment files are read and proven whole.
    ///
    /// @param step done now and then; what it throws ends the reading
    static Incoming read(
            Path file, ConcurrentMap<Fingerprint, Checklist> checklists, Runnable step) {
        if (!Files.isRegularFile(file)) {
            return refused(Refusal.Kind.MISSING, "there is no such file; check the name");
        }
        try {
            return switch (FileKind.of(file)) {
                case TZA -> packed(new TzaReader(checklists, step).read(file));
                case WORKBOOK, TEXT, UNKNOWN -> table(file);
                case DATABASE ->
                        refused(
                                Refusal.Kind.DATABASE,
                                "it is a programme or database file; hand over assessment files"
                                        + " instead, made with tarozi export");
                case OTHER_ZIP ->
                        refused(
                                Refusal.Kind.OTHER_ZIP,
                                "it is a zip file without a manifest.json; if it holds assessment"
                                        + " files, unpack it and import those");
                case EMPTY ->
                        refused(Refusal.Kind.EMPTY, "it is empty; ask the sender for it again");
            };
        } catch (IOException e) {
            return refused(Refusal.Kind.UNREADABLE, "it cannot be read: " + e.getMessage());
        }
    }

    private static Incoming refused(Refusal.Kind kind, String sentence) {
        return new Refused(new Refusal(kind, sentence));
    }

    private static Incoming packed(TzaReading reading) {
        return switch (reading) {
            case TzaReading.Sound sound -> new Packed(sound);
            case TzaReading.Refused(String reason) -> refused(Refusal.Kind.UNSOUND, reason);
        };
    }

    private static Incoming table(Path file) {
        if (StarReader.recognises(file)) {
            return new Star(file);
        }
        return SheetReader.recognises(file)
                ? new Sheet(file)
                : refused(
                        Refusal.Kind.UNKNOWN,
                        "it is neither an assessment file (.tza) nor a table that Tarozi knows: a"
                            + " STAR csv or an answer sheet, whose first row names its columns");
    }
}
