package org.tarozi.store.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.SQLException;

/// What a file is, from its header alone (source: the SQLite file format, "The Database Header"),
/// without locking it or changing a byte.
///
/// SQLite reads the header, not a channel of our own: on Unix, closing any channel of a file gives
/// up every lock this process has on it, also those of a programme that is open.
public sealed interface FileHeader {

    /// The mark of a programme file in the header: "Trzi".
    int APPLICATION_ID = 0x54727A69;

    /// What a file without a byte is.
    String EMPTY = "empty";

    /// The length of the header.
    int LENGTH = 100;

    /// How a zip begins.
    String ZIP = "PK\003\004";

    /// A programme file of some schema version.
    record Ours(int version) implements FileHeader {}

    /// Something else.
    ///
    /// @param what it is, as the end of a sentence
    record Foreign(String what) implements FileHeader {}

    /// A database that is cut off or otherwise not whole.
    record Damaged(String what) implements FileHeader {}

    /// Reads the header of an existing file.
    static FileHeader of(Path file) {
        long size = size(file);
        if (size < LENGTH) {
            return new Foreign(size == 0 ? EMPTY : "shorter than any programme file");
        }
        try (Database look = FileOpener.immutable(file)) {
            boolean goesOnBeside = hasJournal(file);
            if (goesOnBeside) {
                // else SQLite refuses a file that has not yet grown to what its header says
                look.script("PRAGMA writable_schema = ON");
            }
            if (number(look, "PRAGMA application_id", "application_id") != APPLICATION_ID) {
                return new Foreign("a database of another program");
            }
            long bytes =
                    number(look, "PRAGMA page_count", "page_count")
                            * number(look, "PRAGMA page_size", "page_size");
            if (bytes != size && !goesOnBeside) {
                return new Damaged(
                        "its header speaks of " + bytes + " bytes, the file has " + size);
            }
            return new Ours((int) number(look, "PRAGMA user_version", "user_version"));
        } catch (StoreException e) {
            return ofFailure(file, e);
        }
    }

    private static FileHeader ofFailure(Path file, StoreException e) {
        if (!(e.getCause() instanceof SQLException cause)) {
            throw e;
        }
        return switch (Failures.primaryCode(cause)) {
            case SQLITE_NOTADB ->
                    new Foreign(
                            isZip(file)
                                    ? "a zip, as assessment files are, and not a programme file"
                                    : "not a programme file");
            case SQLITE_CORRUPT -> new Damaged("it is cut off, or its first page is garbled");
            default -> throw e;
        };
    }

    /// It is no database, so that closing it gives up no lock.
    private static boolean isZip(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return ZIP.equals(new String(in.readNBytes(ZIP.length()), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long number(Database look, String pragma, String column) {
        return look.query(pragma, row -> row.longNumber(column)).getFirst();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new StoreException(
                    "The file " + file + " could not be read: " + e.getMessage(), e);
        }
    }

    /// Whether the file was not closed by whoever had it open last, or is open now.
    static boolean hasJournal(Path file) {
        return Files.exists(beside(file, "-wal")) || Files.exists(beside(file, "-journal"));
    }

    /// The path of a file beside this one under which nothing lies yet.
    static Path unused(Path file, String suffix) {
        Path free = beside(file, suffix);
        for (int more = 2; Files.exists(free, LinkOption.NOFOLLOW_LINKS); more++) {
            free = beside(file, suffix + "-" + more);
        }
        return free;
    }

    static Path beside(Path file, String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }
}
