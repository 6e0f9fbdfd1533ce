package org.tarozi.change;

import java.util.List;

/// An immutable run of changes of one scope by one device, named by the digest of its bytes. Nobody
/// alters the array.
public record Segment(Digest name, SegmentHeader header, List<Change> changes, byte[] bytes) {

    public Segment {
        changes = List.copyOf(changes);
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
    }
}
