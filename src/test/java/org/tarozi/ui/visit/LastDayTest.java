package org.tarozi.ui.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.change.Group;
import org.tarozi.change.Origin;
import org.tarozi.change.Proposal;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.job.Subjects;
import org.tarozi.store.Editing;
import org.tarozi.store.Programme;
import org.tarozi.ui.MachineZone;
import org.tarozi.ui.Notice;
import org.tarozi.ui.VisitEnd;
import org.tarozi.ui.VisitFixture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The last day of a visit, which finishing sets and going on takes back.
class LastDayTest {

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

    @Test
    void aVisitHasNoLastDayBeforeItsFirst() {
        begin("2099-01-01");
        visit.model().finish();
        assertEquals(true, visit.content().heading().done());
        assertEquals("", visit.content().heading().end());
    }

    @Test
    void whatBeganLongAgoEndsOnNoDayWhereItIsFinishedOnlyNow() {
        begin("2026-03-15");
        visit.model().finish();
        assertEquals(true, visit.content().heading().done());
        assertEquals("", visit.content().heading().end());
        assertEquals(false, told().contains("Last day"), told());
        visit.frame().told().clear();
        visit.model().reopen();
        assertEquals(List.of(), visit.frame().told());

        begin("2026-03-16");
        visit.model().finish();
        assertEquals("2026-05-14", visit.content().heading().end());
    }

    /// Somebody writes the first day down.
    private void begin(String day) {
        visit.programme()
                .editing(VisitFixture.author(), VisitFixture.CLOCK)
                .set(Subjects.of(visit.fixture().visit()), "start_date", Value.of(day));
        visit.restart(Optional.empty());
    }

    @Test
    void aLastDayLongAfterTheFirstIsNotSetAgain() {
        visit.model().finish();
        begin("2025-02-03");
        visit.model().reopen();
        assertEquals("", visit.content().heading().end());
        assertEquals(
                "The visit goes on, so its last day, 14\u00a0May 2026, is open again. It does not"
                        + " fit the first day, so finishing does not set it again.",
                told());
        visit.model().finish();
        assertEquals("", visit.content().heading().end());
        assertEquals(false, told().contains("Last day"), told());
    }

    @Test
    void thatAVisitThatGoesOnCountsNoLongerIsSaidInIt() {
        answer("q2", "2026-05-14T08:00:00Z");
        visit.model().finish();
        visit.model().reopen();
        String told = told();
        assertTrue(told.startsWith("The visit goes on, so its last day"), told);
        assertTrue(
                told.endsWith(
                        " No longer in the numbers: 1 assessment (not finished): Silk (sample),"
                                + " 14\u00a0May 2026"),
                told);
    }

    @Test
    void thatAVisitCountsNoLongerIsSaidToWhoTakesFinishingItBackToo() {
        answer("q2", "2026-05-14T08:00:00Z");
        visit.model().finish();
        visit.model().undo();
        String told = told();
        assertTrue(told.contains(" No longer in the numbers: 1 assessment (not finished)"), told);
    }

    @Test
    void whoAnswersLongAfterwardsDoesNotMakeTheVisitLonger() {
        begin("2026-02-01");
        Group group = visit.programme().group(Subjects.of(visit.fixture().visit()));
        editing("2026-02-03T08:00:00Z")
                .apply(VisitEnd.finish(group, LocalDate.of(2026, 2, 3)), Optional.empty());
        visit.restart(Optional.empty());
        visit.model().reopen();
        assertEquals(
                "The visit goes on, so its last day, 3\u00a0February 2026, is open again."
                        + " Finishing sets it again.",
                told());
        answer("q2", "2026-05-14T08:00:00Z");
        visit.model().finish();
        assertEquals("2026-02-03", visit.content().heading().end());
    }

    @Test
    void finishingSetsTheLastDayOnlyWhereNobodyDid() {
        visit.model().finish();
        assertEquals("2026-05-14", visit.content().heading().end());
        assertEquals(true, told().endsWith(" Last day: 14\u00a0May 2026."), told());
        write("2026-05-13");
        visit.model().reopen();
        assertEquals("2026-05-13", visit.content().heading().end());
        visit.model().finish();

        assertEquals("2026-05-13", visit.content().heading().end());
        assertEquals(false, told().contains("Last day"), told());
    }

    private String told() {
        return visit.frame().told().getLast().sentence();
    }

    /// Somebody writes the last day down.
    private void write(String day) {
        visit.programme()
                .editing(VisitFixture.other("Bekzod"), VisitFixture.CLOCK)
                .set(Subjects.of(visit.fixture().visit()), "end_date", Value.of(day));
        visit.restart(Optional.empty());
    }

    @Test
    void aVisitThatGoesOnHasNoLastDayYet() {
        visit.model().finish();
        visit.model().reopen();
        assertEquals("", visit.content().heading().end());
        assertEquals(
                List.of(
                        Notice.done(
                                "The visit goes on, so its last day, 14\u00a0May 2026, is open"
                                    + " again. Finishing sets it again, or to the day on which an"
                                    + " open question is answered.")),
                visit.frame().told());

        visit.model().undo();
        assertEquals(true, visit.content().heading().done());
        assertEquals("2026-05-14", visit.content().heading().end());
        visit.restart(Optional.empty());
        visit.model().redo();
        assertEquals(false, visit.content().heading().done());
        assertEquals("", visit.content().heading().end());
        visit.model().undo();
        visit.model().reopen();
        assertEquals("", visit.content().heading().end());
    }

    @Test
    void whoGoesOnWithoutAnAnswerHasTheLastDayAgainThatItWas() {
        answer("q1", "2026-05-14T08:00:00Z");
        Group group = visit.programme().group(Subjects.of(visit.fixture().visit()));
        editing("2026-05-16T08:00:00Z")
                .apply(VisitEnd.finish(group, LocalDate.of(2026, 5, 16)), Optional.empty());
        visit.restart(Optional.empty());
        visit.model().reopen();
        assertEquals("", visit.content().heading().end());
        visit.model().finish();
        assertEquals("2026-05-16", visit.content().heading().end());
    }

    @Test
    void whoIsFinishedOnceMoreHasTheDayOfALaterAnswer() {
        answer("q1", "2026-05-15T08:00:00Z");
        visit.model().finish();
        visit.model().reopen();
        visit.model().set(visit.question("q1"), OfAnswer.NOTE, "A word");
        visit.model().finish();
        assertEquals("2026-05-15", visit.content().heading().end());

        visit.model().reopen();
        answer("q2", "2026-05-16T08:00:00Z");
        visit.model().finish();
        assertEquals("2026-05-16", visit.content().heading().end());

        visit.model().reopen();
        Subject answered = visit.fixture().answer("q2");
        List<Proposal> again =
                visit.programme()
                        .group(answered.root())
                        .propose("answer/q2", "result", Value.of("compliant"));
        editing("2026-05-20T08:00:00Z").apply(again, Optional.of(Origin.UNDO));
        visit.restart(Optional.empty());
        visit.model().finish();
        assertEquals("2026-05-16", visit.content().heading().end(), "nothing was answered");
    }

    /// Long after the visit somebody saw that an answer was wrong.
    @Test
    void whoOnlyMendsAnAnswerDoesNotMakeTheVisitLonger() {
        answer("q1", "2026-05-14T08:00:00Z");
        visit.model().finish();
        String day = visit.content().heading().end();
        visit.model().reopen();
        editing("2026-11-28T08:00:00Z")
                .set(visit.fixture().answer("q1"), "result", Value.of("non_compliant"));
        visit.restart(Optional.empty());
        visit.model().finish();
        assertEquals(day, visit.content().heading().end());
    }

    /// What a sheet says of a day is no evening of the day before, wherever the user is.
    @Test
    void anAnswerOfASheetIsOfItsDay() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        VisitFixture read =
                VisitFixture.in(other).ofSheet(LocalDate.of(2024, 5, 14), "q1", "compliant");
        Subject root = Subjects.of(read.visit());
        try (MachineZone _ = MachineZone.of("America/New_York");
                Programme programme = read.open()) {
            Editing editing = programme.editing(VisitFixture.author(), VisitFixture.CLOCK);
            editing.set(root, "start_date", Value.of("2024-05-13"));
            editing.set(root, "end_date", Value.of("2024-05-13"));
            editing.set(root, "end_date", Value.CLEARED);
            editing.set(root, "state", Value.of("open"));
            List<Proposal> end = VisitEnd.finish(programme.group(root), LocalDate.of(2024, 5, 20));
            assertEquals(Optional.of(LocalDate.of(2024, 5, 14)), VisitEnd.set(end));
        }
    }

    private Editing editing(String moment) {
        return visit.programme()
                .editing(VisitFixture.author(), InstantSource.fixed(Instant.parse(moment)));
    }

    private void answer(String question, String moment) {
        editing(moment).set(visit.fixture().answer(question), "result", Value.of("compliant"));
        visit.restart(Optional.empty());
    }

    @Test
    void finishingDecidesNothingAboutALastDayInConflict() {
        for (String person : List.of("Bekzod", "Dilnoza")) {
            visit.programme()
                    .editing(VisitFixture.other(person), VisitFixture.CLOCK)
                    .apply(
                            List.of(
                                    new Proposal(
                                            Subjects.of(visit.fixture().visit()),
                                            "end_date",
                                            Value.of("2026-05-1" + person.length()),
                                            List.of())),
                            Optional.empty());
        }
        visit.restart(Optional.empty());
        visit.model().finish();

        assertEquals(1, visit.programme().conflicts().size());
        assertEquals(true, visit.content().heading().done());
    }
}
