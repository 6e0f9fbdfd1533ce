package org.tarozi.store;

import org.tarozi.change.Change;
import org.tarozi.change.ChangeWriter;
import org.tarozi.change.Origin;
import org.tarozi.change.Proposal;
import org.tarozi.change.Scope;
import org.tarozi.change.Segment;
import org.tarozi.change.SegmentHeader;
import org.tarozi.change.SegmentWriter;
import org.tarozi.change.Value;
import org.tarozi.change.WrittenChange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Answers of the visit as read from a table: the same table gives the same unsigned segment on
/// whatever laptop.
final class Table {

    private static final String NAME = "table";

    private Table() {}

    /// Reads what the table says of a question.
    ///
    /// @param earlier what it said the last time
    static Change read(Desk desk, String question, String result, Change... earlier) {
        Proposal proposal =
                new Proposal(
                        Places.answer(Places.VISIT, question),
                        Places.RESULT,
                        Value.of(result),
                        Stream.of(earlier).map(Change::id).toList());
        Origin origin = new Origin(NAME, "", Instant.EPOCH, Optional.empty());
        WrittenChange written = new ChangeWriter().write(proposal, origin);
        SegmentHeader header =
                new SegmentHeader(
                        new UUID(0, 0),
                        new Scope.OfAssessment(Places.VISIT.uuid()),
                        NAME,
                        Optional.empty());
        Segment segment = new SegmentWriter().write(header, List.of(written));
        desk.receive(
                Parcels.ofSegments(List.of(Parcels.received(segment.bytes(), Optional.empty()))));
        return written.change();
    }
}
