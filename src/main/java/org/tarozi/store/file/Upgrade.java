package org.tarozi.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Takes the schema steps a file lacks on a copy, proves the copy, and only then puts it in the
/// place of the file. The records as they were stay beside it as a backup.
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
    private final Consumer<Database> compute;
    private final BooleanSupplier stopped;

    /// @param compute does what follows from the steps
    /// @param stopped whether to leave the file as it is instead
    Upgrade(Schema schema, Consumer<Database> compute, BooleanSupplier stopped) {
        this.schema = schema;
        this.compute = compute;
        this.stopped = stopped;
    }

    /// @param original the file, locked; closed afterwards
    void take(Database original, int version) {
        Path file = original.file();
        Path copy = place(file, ".upgrade");
        Path backup = place(file, ".v" + version);
        try (original) {
            copy(original, backup);
            copy(original, copy);
            prove(copy, version, contents(original));
        } catch (IOException | StoreException e) {
            discard(copy, e);
            discard(backup, e);
            throw new StoreException(
                    "The programme file "
                            + file
                            + " could not be brought to this version: "
                            + e.getMessage()
                            + " The file was not changed.",
                    e);
        }
        replace(file, copy);
    }

    /// Where a copy goes: what an earlier try left there makes room, a file of somebody else never.
    private static Path place(Path file, String suffix) {
        Path place = FileHeader.beside(file, suffix);
        boolean foreign =
                place.toFile().length() > 0 && FileHeader.of(place) instanceof FileHeader.Foreign;
        return foreign ? FileHeader.unused(file, suffix) : place;
    }

    private void copy(Database original, Path copy) throws IOException {
        discard(copy);
        original.stoppable(
                stopped,
                () -> {
                    original.copyTo(copy);
                    return copy;
                });
    }

    private void prove(Path copy, int version, String before) {
        try (Database upgraded = FileOpener.locked(copy, Medium.of(copy))) {
            if (!upgraded.stoppable(stopped, () -> keeps(upgraded, version, before))) {
                throw new StoreException("The upgraded copy does not hold the same records.");
            }
        }
    }

    private boolean keeps(Database upgraded, int version, String before) {
        schema.apply(upgraded, version);
        compute.accept(upgraded);
        return contents(upgraded).equals(before) && FileOpener.isWhole(upgraded);
    }

    private static void replace(Path file, Path copy) {
        try {
            Forcing.AT_ONCE.move(
                    copy,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StoreException(
                    "The programme file "
                            + file
                            + " was not changed: its copy in this version could not take its"
                            + " place: "
                            + e.getMessage(),
                    e);
        }
    }

    private static void discard(Path copy, Exception cause) {
        try {
            discard(copy);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private static void discard(Path copy) throws IOException {
        Files.deleteIfExists(copy);
        Files.deleteIfExists(FileHeader.beside(copy, "-journal"));
    }

    /// How many rows each table of truth has.
    private static String contents(Database database) {
        StringBuilder counts = new StringBuilder();
        for (String table : KEPT_TABLES) {
            database.query("SELECT count(*) AS n FROM " + table, row -> row.number("n"))
                    .forEach(n -> counts.append(table).append('=').append(n).append(' '));
        }
        return counts.toString();
    }
}
