package org.tarozi.change;

import java.io.ByteArrayOutputStream;
import java.util.List;

/// Seals changes into a segment.
public final class SegmentWriter {

    private final SegmentReader reader = new SegmentReader();

    /// The segment that begins with this header and holds these lines in this order.
    ///
    /// @throws IllegalArgumentException if a line does not belong to the header's scope and device
    public Segment write(SegmentHeader header, List<WrittenChange> changes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(HeaderLine.write(header));
        bytes.write('\n');
        for (WrittenChange change : changes) {
            bytes.writeBytes(change.line());
            bytes.write('\n');
        }
        return switch (reader.read(bytes.toByteArray())) {
            case Segment.Reading.Sound(Segment segment) -> segment;
            case Segment.Reading.Newer newer -> throw new IllegalStateException(newer.toString());
            case Segment.Reading.Refused(int line, String reason) ->
                    throw new IllegalArgumentException("line " + line + ": " + reason);
        };
    }
}
