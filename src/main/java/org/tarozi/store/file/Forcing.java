package org.tarozi.store.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// When that gets onto the medium which the system would keep in memory for a while.
enum Forcing {
    /// At once: who pulls the stick out, or loses the power, after a file was said to be written
    /// finds it whole.
    AT_ONCE,
    /// When the system has time.
    LATER;

    /// The bytes of a file that nobody has open.
    void bytes(Path file) throws IOException {
        if (this == AT_ONCE) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
    }

    /// Gives a file another name in its folder.
    void move(Path file, Path name, CopyOption... options) throws IOException {
        Files.move(file, name, options);
        if (this == AT_ONCE) {
            folder(name);
        }
    }

    /// Not every system lets a folder be opened, as Windows does not: there the name gets onto the
    /// medium when the system has time.
    private static void folder(Path file) {
        try (FileChannel channel = FileChannel.open(file.toAbsolutePath().getParent())) {
            channel.force(true);
        } catch (IOException e) {
            return; // the file has its name all the same
        }
    }
}
