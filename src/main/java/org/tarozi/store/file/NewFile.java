package org.tarozi.store.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// A programme file where there is none. It is made under another name and gets its own when it is
/// whole; where it cannot be, nothing is left of it.
final class NewFile {

    private NewFile() {}

    /// Makes it.
    ///
    /// @param writing writes all of it under the name that it is given
    static Opening<Path> make(Path file, Consumer<Path> writing) {
        if (Files.isDirectory(file)) {
            return Refusals.folder(file);
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return Refusals.noFolder(file);
        }
        Path unfinished = FileHeader.unused(file, ".new");
        Optional<Trouble> tooLong = TooLong.of(file, unfinished);
        if (tooLong.isPresent()) {
            return new Opening.Refused<>(tooLong.get());
        }
        try {
            if (Files.exists(file)) {
                return Refusals.exists(file);
            }
            writing.accept(unfinished);
            Forcing.AT_ONCE.move(unfinished, file);
            return new Opening.Opened<>(file);
        } catch (RuntimeException | Error e) {
            deleteAfter(e, unfinished);
            throw e;
        } catch (FileAlreadyExistsException e) {
            deleteAfter(e, unfinished);
            return Refusals.exists(file);
        } catch (IOException e) {
            deleteAfter(e, unfinished);
            throw notMade(file, e);
        }
    }

    /// Copies a file that is open.
    static Opening<Path> copy(Database opened, Path file, BooleanSupplier stopped) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && Files.isDirectory(folder) && !Files.isWritable(folder)) {
            // SQLite would only say so of the file that is copied
            throw notMade(file, new AccessDeniedException(file.toString()));
        }
        return make(file, unfinished -> FileOpener.copy(opened, unfinished, stopped));
    }

    private static StoreException notMade(Path file, IOException e) {
        String why = "The file " + file + " could not be made: " + StoreException.reason(e) + ".";
        return new StoreException(Trouble.of(e, file.toString(), why), e);
    }

    private static void deleteAfter(Throwable cause, Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
            Files.deleteIfExists(FileHeader.beside(unfinished, "-journal"));
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }
}
