package org.tarozi.store.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/// What a file is, read from its first 100 bytes before SQLite touches it (source: the SQLite file
/// format, "The Database Header").
public sealed interface FileHeader {

    /// The mark of a programme file in the header: "Trzi".
    int APPLICATION_ID = 0x54727A69;

    /// A programme file of some schema version.
    record Ours(int version) implements FileHeader {}

    /// Something else.
    ///
    /// @param what it is, as the end of a sentence
    record Foreign(String what) implements FileHeader {}

    /// A programme file that is cut off or otherwise not whole.
    record Damaged(String what) implements FileHeader {}

    /// Reads the header of an existing file.
    static FileHeader of(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer header = ByteBuffer.allocate(100);
            while (header.hasRemaining() && channel.read(header) > 0) {}
            return header.hasRemaining()
                    ? new Foreign(
                            header.position() == 0 ? "empty" : "shorter than any programme file")
                    : of(header, channel.size(), hasJournal(file));
        } catch (IOException e) {
            throw new StoreException(
                    "The file " + file + " could not be read: " + e.getMessage(), e);
        }
    }

    private static FileHeader of(ByteBuffer header, long size, boolean journal) {
        byte[] magic = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
        if (!Arrays.equals(magic, Arrays.copyOf(header.array(), magic.length))) {
            return new Foreign("not a programme file");
        }
        if (header.getInt(68) != APPLICATION_ID) {
            return new Foreign("a database of another program");
        }
        int pageSize = header.getShort(16) == 1 ? 65_536 : Short.toUnsignedInt(header.getShort(16));
        long pages = Integer.toUnsignedLong(header.getInt(28));
        if (!journal && pages * pageSize != size) {
            return new Damaged(
                    "its header speaks of " + pages * pageSize + " bytes, the file has " + size);
        }
        return new Ours(header.getInt(60));
    }

    private static boolean hasJournal(Path file) {
        return Files.exists(beside(file, "-wal")) || Files.exists(beside(file, "-journal"));
    }

    /// The file that SQLite keeps beside another.
    static Path beside(Path file, String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }
}
