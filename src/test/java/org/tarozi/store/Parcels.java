package org.tarozi.store;

import org.tarozi.change.DeviceKey;
import org.tarozi.change.Digest;
import org.tarozi.change.Segment;
import org.tarozi.change.SegmentReader;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.zip.Deflater;

/// Files as a reader hands them on, without writing them.
final class Parcels {

    private Parcels() {}

    /// What somebody who reads the file gets to see.
    static Parcel of(Export.Contents contents, Programme from) {
        Map<Digest, Supplier<byte[]>> attachments =
                contents.attachments().stream()
                        .collect(
                                Collectors.toMap(
                                        name -> name,
                                        name -> {
                                            byte[] bytes =
                                                    from.attachments().find(name).orElseThrow();
                                            return () -> bytes;
                                        }));
        return new Parcel(
                received(contents.segments()),
                received(contents.withdrawn()),
                contents.checklists(),
                attachments);
    }

    private static List<Parcel.Received> received(List<Export.Sealed> segments) {
        return segments.stream()
                .map(segment -> received(segment.bytes(), segment.signature()))
                .toList();
    }

    /// One segment, its signature verified.
    static Parcel.Received received(byte[] bytes, Optional<byte[]> signature) {
        Segment segment = read(bytes);
        signature.ifPresent(
                value -> {
                    byte[] key = segment.header().key().orElseThrow();
                    if (!DeviceKey.verifies(key, bytes, value)) {
                        throw new AssertionError("a signature that does not fit");
                    }
                });
        return new Parcel.Received(segment, signature, Optional.of(deflated(bytes)));
    }

    static Segment read(byte[] bytes) {
        return switch (new SegmentReader().read(bytes)) {
            case Segment.Reading.Sound(Segment segment) -> segment;
            case Segment.Reading.Newer newer -> throw new AssertionError(newer);
            case Segment.Reading.Refused(int line, String reason) ->
                    throw new AssertionError("line " + line + ": " + reason);
        };
    }

    static Parcel ofSegments(List<Parcel.Received> segments) {
        return new Parcel(segments, List.of(), Map.of());
    }

    private static byte[] deflated(byte[] bytes) {
        try (Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true)) {
            deflater.setInput(bytes);
            deflater.finish();
            byte[] out = new byte[bytes.length + 64];
            return Arrays.copyOf(out, deflater.deflate(out));
        }
    }
}
