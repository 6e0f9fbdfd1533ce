package org.tarozi.store.file;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;

/// Whether an open file still lies where it was opened. Where the system lets people move, delete
/// or replace an open file, whoever has it open writes on into something that nobody finds again:
/// then everything is put back when it is closed.
public final class FilePlace {

    private static final String RESCUED = " (rescued)";

    private final Database database;
    private final Path file;
    private final @Nullable Object key;
    private @Nullable Path copy;

    /// Of a file that is open now.
    FilePlace(Database database, Path file) {
        this.database = database;
        this.file = file;
        this.key = key(file);
    }

    /// What tells a file from another one under the same name; nothing where the system has no such
    /// thing, or no such file.
    private static @Nullable Object key(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        } catch (IOException e) {
            return null;
        }
    }

    /// Whether it lies there; where the system cannot tell, it also keeps people from moving it.
    public boolean isKept() {
        return key == null || Objects.equals(key, key(file));
    }

    /// Brings everything that is durable into the file itself, which a copy of it then has too,
    /// also one under another name.
    public void gather() {
        database.checkpoint();
    }

    /// Copies everything where the file is not in its place, so that it can be closed.
    public void secure() {
        if (!database.isReadOnly() && !isKept() && copy == null) {
            gather();
            Path free = FileHeader.unused(file, ".part");
            database.copyTo(free);
            copy = free;
        }
    }

    /// Gives what was copied the name of the file, or one like it where something else lies there;
    /// only after the file is closed.
    ///
    /// @return where it lies; empty where nothing had to be copied
    public Optional<Path> putBack() {
        if (copy == null) {
            return Optional.empty();
        }
        try {
            deleteEmpty(FileHeader.beside(file, "-wal"));
            return Optional.of(moved(copy));
        } catch (IOException e) {
            throw new StoreException(
                    "The programme file "
                            + file
                            + " was moved or deleted while it was open. Everything is in "
                            + copy
                            + ", which could not be put in its place: "
                            + StoreException.reason(e)
                            + ". Give that file a name that ends in .tarozi.",
                    e);
        }
    }

    /// What was gathered leaves an empty log behind, which belongs to nobody any more.
    private static void deleteEmpty(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) == 0) {
            Files.delete(log);
        }
    }

    private Path moved(Path from) throws IOException {
        Path place = file;
        for (int more = 1; ; more++) {
            try {
                Forcing.AT_ONCE.move(from, place);
                return place;
            } catch (FileAlreadyExistsException e) {
                place = rescued(more);
            }
        }
    }

    private Path rescued(int more) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        int end = dot < 1 ? name.length() : dot;
        String number = more > 1 ? " " + more : "";
        return file.resolveSibling(name.substring(0, end) + RESCUED + number + name.substring(end));
    }
}
