package org.tarozi.store;

import org.tarozi.change.Digest;
import org.tarozi.change.Segment;
import org.tarozi.checklist.file.Checklist;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/// What one file brings, read and proven sound: signatures verified, digests compared.
///
/// @param segments what counts where the file is merged
/// @param withdrawn what the sender took back but something that counts was built on: it counts
///   nowhere for that, and only shows what is older than what
/// @param attachments in the order of their names, so that they are stored alike on every machine
public record Parcel(
        List<Received> segments,
        List<Received> withdrawn,
        List<Checklist> checklists,
        Map<Digest, Supplier<byte[]>> attachments) {

    public Parcel {
        segments = List.copyOf(segments);
        withdrawn = List.copyOf(withdrawn);
        checklists = List.copyOf(checklists);
        attachments = Collections.unmodifiableMap(new TreeMap<>(attachments));
    }

    /// A parcel in which everything counts.
    public Parcel(
            List<Received> segments,
            List<Checklist> checklists,
            Map<Digest, Supplier<byte[]>> attachments) {
        this(segments, List.of(), checklists, attachments);
    }

    /// One segment.
    ///
    /// @param signature the signature, which fits the key in the segment's header; empty for an
    ///   unsigned segment
    /// @param deflated the bytes of the segment as the file held them, if it held them deflated
    public record Received(
            Segment segment, Optional<byte[]> signature, Optional<byte[]> deflated) {}
}
