package org.tarozi.store;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.change.ChangeWriter;
import org.tarozi.change.Origin;
import org.tarozi.change.Proposal;
import org.tarozi.change.Scope;
import org.tarozi.change.Segment;
import org.tarozi.change.SegmentHeader;
import org.tarozi.change.SegmentWriter;
import org.tarozi.change.Value;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A confidential segment, as a sealed file will bring it.
final class Confidential {

    private Confidential() {}

    static Parcel.Received sealed(Desk from, AssessmentId visit) {
        String device = from.author().device().id();
        Proposal proposal =
                new Proposal(Places.interview(visit), "sample", Value.of("key 7"), List.of());
        Origin origin = new Origin(device, "Aziza", Instant.EPOCH, Optional.empty());
        SegmentHeader header =
                new SegmentHeader(
                        Desk.PROGRAMME,
                        new Scope.OfConfidential(visit.uuid()),
                        device,
                        Optional.of(from.author().device().publicKey()));
        Segment segment =
                new SegmentWriter()
                        .write(header, List.of(new ChangeWriter().write(proposal, origin)));
        byte[] signature = from.author().device().sign(segment.bytes());
        return Parcels.received(segment.bytes(), Optional.of(signature));
    }
}
