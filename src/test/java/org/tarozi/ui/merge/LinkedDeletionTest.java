package org.tarozi.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.change.Link;
import org.tarozi.change.Proposal;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A visit that one person deleted while another said that it is the same as a second one.
class LinkedDeletionTest {

    private static final String DELETE =
            "Delete only the one that was deleted; they are linked no longer";
    private static final String KEEP = "Keep both as one";

    @TempDir Path folder;

    @Test
    void theChoicesSayWhatBecomesOfBothAndTheOneThatNobodyDeletedStays() {
        Desk office = Desk.founded(folder, "Aziza").visited(1, "Ipak").visited(2, "Ipak");
        Desk bek = office.copyFor("Bekzod").removed(Desk.visit(2));
        try (Place place = Place.of(office, folder)) {
            link(place, office, Desk.factory(1), Desk.factory(2));
            link(place, office, Desk.visit(1), Desk.visit(2));
            place.took(bek.handOver("b.tza"));
            Decider decider = Decider.at(place);

            assertEquals("Delete or keep", decider.model().listed().all().getFirst().field());
            assertEquals(
                    List.of(DELETE, KEEP),
                    decider.dispute().versions().stream().map(Dispute.Version::value).toList());
            assertEquals(
                    List.of(Optional.of("linked them")),
                    decider.dispute().versions().getLast().voices().stream()
                            .map(Dispute.Voice::what)
                            .toList());

            decider.keep(DELETE);
            assertEquals(0, place.programme().conflicts().size());
            assertEquals(1, place.programme().assessments().liveAssessments());
            assertEquals(1, place.programme().group(Desk.visit(1)).members().size());
            decider.model().decided().undo();
            assertEquals(1, decider.model().listed().all().size());
            decider.keep(KEEP);
            assertEquals(0, decider.model().listed().all().size());
            assertEquals(2, place.programme().group(Desk.visit(1)).members().size());
        }
    }

    private static void link(Place place, Desk desk, Subject one, Subject other) {
        Link link = Link.between(UUID.fromString(one.id()), UUID.fromString(other.id()));
        Subject smaller = Subject.of(one.kind(), link.smaller().toString());
        Proposal linking = link.proposal(place.programme().history(smaller), Value.YES);
        place.programme()
                .editing(desk.author(), Place.CLOCK)
                .apply(List.of(linking), Optional.empty());
    }
}
