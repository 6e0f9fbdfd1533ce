package org.tarozi.ui.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.change.Deletion;
import org.tarozi.change.Proposal;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.job.Subjects;
import org.tarozi.ui.Gap;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.VisitGaps;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What people differ about in a visit beside its answers is seen in it, and counted as the list of
/// conflicts counts it.
class DisputesTest {

    @TempDir Path folder;

    private VisitAtWork visit;

    @BeforeEach
    void open() {
        visit = VisitAtWork.in(folder);
    }

    @AfterEach
    void close() {
        visit.close();
    }

    private void say(String person, String field, Value value) {
        Subject itself = Subjects.of(visit.fixture().visit());
        visit.programme()
                .editing(VisitFixture.other(person), VisitFixture.CLOCK)
                .apply(List.of(new Proposal(itself, field, value, List.of())), Optional.empty());
        visit.restart(Optional.empty());
    }

    private Set<String> ofVisit() {
        return visit.content().heading().disputed();
    }

    @Test
    void whetherItIsFinished() {
        say("Bekzod", "state", Value.of("done"));
        assertEquals(Set.of(), ofVisit());
        say("Dilnoza", "state", Value.of("open"));

        assertEquals(Set.of("state"), ofVisit());
        assertEquals(1, visit.programme().conflicts().size());
    }

    @Test
    void whetherItIsDeleted() {
        say("Bekzod", Deletion.FIELD, new Value.Listing(List.of()));

        assertEquals(Set.of(Deletion.FIELD), ofVisit());
        assertEquals(1, visit.programme().conflicts().size());
    }

    @Test
    void whetherAPhotoIsDeletedMarksItsQuestion() {
        visit.fixture().contestedPhoto(visit.programme(), "q1", VisitFixture.CLOCK);
        visit.restart(Optional.empty());

        assertEquals(new VisitContent.Tally(0, 10, 0, 1, 1), visit.tally());
        Answer answer = visit.model().answer(visit.question("q1"));
        Subject photo = VisitFixture.photo(visit.fixture().visit());
        assertEquals(List.of(photo.root().relative(photo)), answer.contested());
        assertEquals(1, visit.programme().conflicts().size());
        LocalDate today = LocalDate.parse("2026-05-14");
        assertEquals(1, visit.content().gaps(today).count(Gap.IN_CONFLICT));
        assertEquals(
                visit.content().gaps(today),
                VisitGaps.of(visit.programme(), visit.fixture().visit(), 0, today));
    }
}
