package org.tarozi.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// Takes the schema steps a file lacks on a copy, proves the copy, and only then puts it in the
/// place of the file. The file as it was stays beside it as a backup.
final class Upgrade {

    private static final List<String> KEPT_TABLES =
            List.of(
                    "meta",
                    "checklist",
                    "segment",
                    "batch",
                    "batch_segment",
                    "local_change",
                    "draft",
                    "attachment",
                    "purged");

    private final Schema schema;

    Upgrade(Schema schema) {
        this.schema = schema;
    }

    void take(Path file, int version) {
        Path copy = FileHeader.beside(file, ".upgrade");
        try {
            Files.deleteIfExists(copy);
            try (Database original =
                    FileOpener.connect(file, FileOpener.url(file), Medium.of(file))) {
                original.execute("VACUUM INTO ?", copy.toString());
            }
            String before = contents(file);
            try (Database upgraded =
                    FileOpener.connect(copy, FileOpener.url(copy), Medium.of(copy))) {
                schema.apply(upgraded, version);
            }
            if (!FileOpener.isSound(copy) || !contents(copy).equals(before)) {
                throw new StoreException(
                        "The programme file "
                                + file
                                + " could not be brought to this version: the upgraded copy does"
                                + " not hold the same records. The file was not changed.");
            }
            Files.copy(
                    file,
                    FileHeader.beside(file, ".v" + version),
                    StandardCopyOption.REPLACE_EXISTING);
            Files.move(
                    copy,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StoreException(
                    "The programme file "
                            + file
                            + " could not be brought to this version: "
                            + e.getMessage()
                            + ". The file was not changed.",
                    e);
        }
    }

    /// How many rows each table of truth has.
    private static String contents(Path file) {
        try (Database database = FileOpener.connect(file, FileOpener.url(file), Medium.of(file))) {
            StringBuilder counts = new StringBuilder();
            for (String table : KEPT_TABLES) {
                database.query("SELECT count(*) AS n FROM " + table, row -> row.number("n"))
                        .forEach(n -> counts.append(table).append('=').append(n).append(' '));
            }
            return counts.toString();
        }
    }
}
