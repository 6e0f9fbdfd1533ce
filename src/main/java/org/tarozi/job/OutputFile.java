package org.tarozi.job;

import org.tarozi.exchange.FileKind;
import org.tarozi.exchange.OurMark;
import org.tarozi.store.file.StoreException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// What a command is asked to write. Only a file that such a command wrote is replaced by one, so
/// that a slip of the hand never costs anybody a programme.
public enum OutputFile {
    ASSESSMENT_FILE("an assessment file", "export.tza"),
    /// People correct it by hand, and it does not show.
    STAR_TABLE(
            "an empty file; a STAR csv is never replaced, because people correct such tables by"
                    + " hand",
            "star.csv"),
    PDF("a PDF that Tarozi wrote", "report.pdf"),
    WORKBOOK("a workbook that Tarozi wrote", "report.xlsx"),
    TABLE("a table that Tarozi wrote", "numbers.csv"),
    PICTURE("a picture that Tarozi wrote", "numbers.png"),
    /// People edit it, and it does not show.
    CHECKLIST_BOOK("an empty file", "checklist.xlsx"),
    CHECKLIST("an empty file", "checklist.yaml");

    /// What stands in the way of writing.
    public enum Obstacle {
        /// There is no folder to write into.
        NO_FOLDER,
        /// A folder has this name.
        IS_FOLDER,
        /// There is a file, and it is not one that Tarozi may replace.
        NOT_OURS
    }

    private final String words;
    private final String example;

    OutputFile(String words, String example) {
        this.words = words;
        this.example = example;
    }

    /// Why nothing may be written there, as a sentence.
    public Optional<String> obstacle(Path target) {
        return inTheWay(target).map(obstacle -> sentence(obstacle, target));
    }

    /// Why nothing may be written there.
    public Optional<Obstacle> inTheWay(Path target) {
        if (Files.isDirectory(target)) {
            return Optional.of(Obstacle.IS_FOLDER);
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return Optional.of(Obstacle.NO_FOLDER);
        }
        return Files.exists(target) && !(Files.isRegularFile(target) && isReplaceable(target))
                ? Optional.of(Obstacle.NOT_OURS)
                : Optional.empty();
    }

    private String sentence(Obstacle obstacle, Path target) {
        return switch (obstacle) {
            case NO_FOLDER ->
                    "There is no folder "
                            + target.toAbsolutePath().getParent()
                            + " to write "
                            + target
                            + " into. Make it first.";
            case IS_FOLDER ->
                    target + " is a folder. Name a file in it: " + target.resolve(example);
            case NOT_OURS ->
                    target
                            + " is there already and is not "
                            + words
                            + ". Choose another name; nothing was written.";
        };
    }

    private boolean isReplaceable(Path target) {
        try {
            FileKind kind = FileKind.of(target);
            return kind == FileKind.EMPTY
                    || switch (this) {
                        case ASSESSMENT_FILE -> kind == FileKind.TZA;
                        case PDF -> OurMark.isOnPdf(target);
                        case WORKBOOK -> kind == FileKind.WORKBOOK && OurMark.isOnWorkbook(target);
                        case TABLE ->
                                kind == FileKind.TEXT
                                        && (begins(target, RatesTable.beginning())
                                                || begins(target, VisitColumns.beginning()));
                        case PICTURE -> Picture.isOurs(target);
                        case STAR_TABLE, CHECKLIST_BOOK, CHECKLIST -> false;
                    };
        } catch (IOException e) {
            throw new StoreException(
                    "The file " + target + " could not be read: " + StoreException.reason(e) + ".",
                    e);
        }
    }

    private static boolean begins(Path file, String text) throws IOException {
        byte[] expected = text.getBytes(StandardCharsets.UTF_8);
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(expected, in.readNBytes(expected.length));
        }
    }
}
