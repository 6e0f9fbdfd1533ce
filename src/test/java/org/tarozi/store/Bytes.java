package org.tarozi.store;

import org.tarozi.change.Change;
import org.tarozi.change.ChangeWriter;
import org.tarozi.change.Digest;
import org.tarozi.change.Proposal;
import org.tarozi.store.file.PlainBody;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Files as bytes.
final class Bytes {

    private Bytes() {}

    /// A change as the file keeps it.
    static byte[] stored(Change change) {
        Proposal proposal =
                new Proposal(change.subject(), change.field(), change.value(), change.parents());
        return new PlainBody().encode(new ChangeWriter().write(proposal, change.origin()).line());
    }

    static boolean contains(Path file, byte[] part) throws IOException {
        return text(Files.readAllBytes(file)).contains(text(part));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    static Digest digest(Path file) throws IOException {
        return Digest.of(Files.readAllBytes(file));
    }

    /// The names of everything in a folder, in order.
    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    /// The same file with one bit the other way round.
    static void flip(Path file, long bit) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[(int) (bit >> 3)] ^= (byte) (1 << (bit & 7));
        Files.write(file, bytes);
    }
}
