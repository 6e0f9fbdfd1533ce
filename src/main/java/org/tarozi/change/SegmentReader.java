package org.tarozi.change;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Reads segments. One malformed line refuses the whole segment: it is signed as a whole and merged
/// as a whole.
public final class SegmentReader {

    private final ChangeReader reader = new ChangeReader();

    /// Reads the bytes of a segment. Every line, the last one too, ends with a line feed.
    public Segment.Reading read(byte[] bytes) {
        int line = 1;
        try {
            int end = lineEnd(bytes, 0);
            SegmentHeader header = HeaderLine.read(bytes, 0, end);
            Predicate<Subject> members = header.scope().members();
            List<Change> changes = new ArrayList<>();
            for (int from = end + 1; from < bytes.length; from = end + 1) {
                line++;
                end = lineEnd(bytes, from);
                Change change = reader.read(bytes, from, end);
                checkBelonging(header, members, change);
                changes.add(change);
            }
            return new Segment.Reading.Sound(new Segment(Digest.of(bytes), header, changes, bytes));
        } catch (NewerFormatException e) {
            return new Segment.Reading.Newer(String.valueOf(e.getMessage()));
        } catch (MalformedChangeException e) {
            return new Segment.Reading.Refused(line, String.valueOf(e.getMessage()));
        }
    }

    private static void checkBelonging(
            SegmentHeader header, Predicate<Subject> members, Change change) {
        if (!members.test(change.subject())) {
            throw new MalformedChangeException(
                    "the subject "
                            + change.subject()
                            + " does not belong to the scope "
                            + header.scope().path()
                            + " of this segment");
        }
        if (!change.origin().device().equals(header.device())) {
            throw new MalformedChangeException(
                    "the device \""
                            + change.origin().device()
                            + "\" is not the device \""
                            + header.device()
                            + "\" of this segment");
        }
    }

    private static int lineEnd(byte[] bytes, int from) {
        for (int at = from; at < bytes.length; at++) {
            if (bytes[at] == '\n') {
                return at;
            }
        }
        throw new MalformedChangeException(
                bytes.length == 0
                        ? "the segment is empty; a header is expected"
                        : "the line does not end with a line feed: the segment is cut off");
    }
}
