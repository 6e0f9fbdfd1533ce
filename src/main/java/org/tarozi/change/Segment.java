package org.tarozi.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// An immutable run of changes of one scope by one device, named by the digest of its bytes. Nobody
/// alters the array.
public record Segment(Digest name, SegmentHeader header, List<Change> changes, byte[] bytes) {

    public Segment {
        changes = List.copyOf(changes);
    }

    /// Its changes with their lines, which follow the header's in the same order.
    public List<WrittenChange> written() {
        List<WrittenChange> written = new ArrayList<>(changes.size());
        int from = after(0);
        for (Change change : changes) {
            int next = after(from);
            written.add(new WrittenChange(change, Arrays.copyOfRange(bytes, from, next - 1)));
            from = next;
        }
        return written;
    }

    /// The lines that are meant, in a segment of their own; itself where all of them are, and none
    /// where none is.
    public Optional<Segment> part(Predicate<Change> meant) {
        List<WrittenChange> lines =
                written().stream().filter(line -> meant.test(line.change())).toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        boolean whole = lines.size() == changes.size();
        return Optional.of(whole ? this : new SegmentWriter().write(header, lines));
    }

    private int after(int from) {
        int at = from;
        while (bytes[at] != '\n') {
            at++;
        }
        return at + 1;
    }

    /// What became of some bytes that should be a segment.
    public sealed interface Reading {

        /// They are one.
        record Sound(Segment segment) implements Reading {}

        /// They are not.
        ///
        /// @param line counted from 1
        /// @param reason a sentence
        record Refused(int line, String reason) implements Reading {}

        /// They are one of a later Tarozi.
        ///
        /// @param version that of its format
        record Newer(String version) implements Reading {}
    }
}
