package org.tarozi.ui.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.assessment.Result;
import org.tarozi.change.Origin;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.job.Subjects;
import org.tarozi.store.Editing;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;
import org.tarozi.ui.Destination;
import org.tarozi.ui.Destination.Visit.Listing;
import org.tarozi.ui.DirectBackground;
import org.tarozi.ui.FakeFrame;
import org.tarozi.ui.Notice;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.Steps;
import org.tarozi.ui.UnreadTexts;
import org.tarozi.ui.VisitFixture;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// What is told of a visit that cannot be changed.
class SealTest {

    private static final Instant A_DAY_LATER =
            VisitFixture.CLOCK.instant().plus(Duration.ofDays(1));

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
    void finishingNamesWhatCouldNotBeReadAndLeadsThere() {
        visit.answerAll(Result.COMPLIANT);
        leaveUnread("q2", OfAnswer.WORKERS_AFFECTED, "12x");
        leaveUnread("i-number", OfAnswer.VALUE, "forty");
        leaveUnread("q3", OfAnswer.WORKERS_AFFECTED, "2");
        visit.model().unread().remove(place("q3", OfAnswer.WORKERS_AFFECTED));
        visit.model().finish();

        Destination.Visit unread =
                Destination.Visit.listing(visit.fixture().visit(), Listing.UNREAD);
        assertEquals(
                List.of(
                        Notice.refused(
                                        "The visit is finished, with something left to look at."
                                            + " \u201cGo on with the visit\u201d takes finishing"
                                            + " back. Last day: 14\u00a0May 2026.")
                                .leading("2 numbers or dates that could not be read", unread)
                                .leading(
                                        "Hand over",
                                        Destination.Reports.handingOver(visit.fixture().visit()))),
                visit.frame().told());
        visit.model().questions().filter().set(QuestionFilter.UNREAD);
        assertEquals(List.of("q2", "i-number"), visit.listed());
        assertEquals(2, visit.model().questions().count(QuestionFilter.BEFORE_LEAVING));
    }

    @Test
    void whatCouldNotBeReadIsReachedAlsoWhereItsQuestionIsNotAskedAnyMore() {
        leaveUnread("q3", OfAnswer.WORKERS_AFFECTED, "12x");
        visit.programme()
                .editing(VisitFixture.author(), VisitFixture.CLOCK)
                .set(visit.fixture().factory(), "dormitory", Value.of("no"));
        visit.model().toggleFlag(visit.question("q1"));
        assertEquals(1, visit.model().questions().count(QuestionFilter.UNREAD));
        visit.model().questions().filter().set(QuestionFilter.UNREAD);
        assertEquals(List.of("q3"), visit.listed());
        visit.model().questions().enter();
        assertEquals("q3", visit.current());
    }

    private void leaveUnread(String question, OfAnswer field, String typed) {
        visit.model().unread().put(place(question, field), typed);
    }

    private UnreadTexts.Place place(String question, OfAnswer field) {
        return new UnreadTexts.Place(visit.fixture().visit(), visit.question(question).id(), field);
    }

    @Test
    void whatWasDescribedLastIsNotCalledMissing() {
        visit.answerAll(Result.COMPLIANT);
        visit.model().answer(visit.question("q2"), Optional.of(Result.NON_COMPLIANT));
        visit.model().toggleMethod(visit.question("q2"), "workers");
        visit.model().type(visit.question("q2"), OfAnswer.FINDING, "Two signs are dark");
        visit.model().finish();
        assertEquals(
                "The visit is finished. Last day: 14\u00a0May 2026.",
                visit.frame().told().getLast().sentence());
    }

    @Test
    void whatIsToldOfTheEndGoesWithItHoweverThatCame() {
        FakeFrame frame = new FakeFrame();
        Seal seal =
                new Seal(
                        new OpenProgramme(
                                visit.programme(),
                                DirectBackground.create(),
                                VisitFixture.author(),
                                VisitFixture.CLOCK),
                        frame,
                        Texts.in(Language.EN),
                        visit.fixture().visit());
        VisitContent open = visit.content();
        visit.model().finish();
        VisitContent finished = visit.content();

        seal.look(open);
        assertEquals(true, seal.mayWrite());
        seal.look(finished);
        assertEquals(false, seal.mayWrite());
        assertEquals(1, frame.told().size());
        seal.look(finished);
        assertEquals(1, frame.told().size());
        seal.look(open);
        assertEquals(List.of(), frame.told());
        seal.tell(Notice.done("It goes on."));
        seal.look(finished);
        assertEquals(List.of(), frame.told());
    }

    @Test
    void whoTakesBackThatTheTeamWentOnDoesNotFinishItAnew() {
        Subject root = Subjects.of(visit.fixture().visit());
        visit.model().finish();
        Editing later =
                visit.programme().editing(VisitFixture.author(), InstantSource.fixed(A_DAY_LATER));
        Steps steps = new Steps();
        steps.done(later.set(root, "state", Value.of("open")));
        visit.restart(Optional.empty());
        assertEquals(Optional.empty(), visit.content().heading().finished());
        steps.undo(visit.programme(), later);
        visit.restart(Optional.empty());
        assertEquals(
                Optional.of(VisitFixture.CLOCK.instant()),
                visit.content().heading().finished().map(Origin::at));
    }
}
