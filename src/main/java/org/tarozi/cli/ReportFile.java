package org.tarozi.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes a document whole or not at all: what stood under its name stays until the new one is
/// complete.
final class ReportFile {

    /// Writes the bytes of a document.
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    private ReportFile() {}

    static void write(Path file, Content content) {
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                content.write(out);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            unfinished.toFile().delete();
        }
    }
}
