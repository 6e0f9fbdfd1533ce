package org.tarozi.store.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/// Writes a file whole or not at all: what stood under its name stays until the new one is
/// complete.
public final class WholeFile {

    /// Writes the bytes of a file.
    @FunctionalInterface
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    /// Writes a file, replacing one of that name.
    public static void write(Path file, Content content) {
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                content.write(out);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (UncheckedIOException e) {
            throw failure(file, Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw failure(file, e);
        } finally {
            unfinished.toFile().delete();
        }
    }

    private static StoreException failure(Path file, IOException e) {
        return new StoreException(
                "The file "
                        + file
                        + " could not be written: "
                        + StoreException.reason(e)
                        + ". Nothing was lost: what stood under this name is as it was.",
                e);
    }
}
