package org.tarozi.store;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.change.ChangeWriter;
import org.tarozi.change.Origin;
import org.tarozi.change.Proposal;
import org.tarozi.change.Scope;
import org.tarozi.change.Segment;
import org.tarozi.change.SegmentHeader;
import org.tarozi.change.SegmentWriter;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.change.WrittenChange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/// Visits that come two by two, in one import or not at all.
final class Twins {

    private static final int ANSWERS = 100;

    private Twins() {}

    /// One of the two visits of a pair.
    static Segment segment(Author author, long pair, int twin) {
        AssessmentId visit =
                new AssessmentId(
                        new UUID(
                                0x7000 | twin,
                                0x8000_0000_0000_0000L | pair & 0x3fff_ffff_ffff_ffffL));
        String device = author.device().id();
        Origin origin = new Origin(device, "victim", Instant.EPOCH, Optional.empty());
        ChangeWriter writer = new ChangeWriter();
        List<WrittenChange> changes =
                IntStream.range(0, ANSWERS)
                        .mapToObj(at -> Desk.CORE.release().questions().get(at).id().value())
                        .map(question -> Places.answer(visit, question))
                        .map(Twins::proposal)
                        .map(proposal -> writer.write(proposal, origin))
                        .toList();
        SegmentHeader header =
                new SegmentHeader(
                        Desk.PROGRAMME,
                        new Scope.OfAssessment(visit.uuid()),
                        device,
                        Optional.of(author.device().publicKey()));
        return new SegmentWriter().write(header, changes);
    }

    private static Proposal proposal(Subject answer) {
        return new Proposal(answer, Places.RESULT, Value.of("compliant"), List.of());
    }

    /// How many visits of all pairs are here.
    static long count(Programme programme) {
        return programme.assessments().assessments().stream()
                .filter(row -> (row.id().uuid().getMostSignificantBits() | 1) == 0x7001)
                .count();
    }
}
