package org.tarozi.ui.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.AnswerCode;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.assessment.Result;
import org.tarozi.change.Value;
import org.tarozi.checklist.Question;
import org.tarozi.ui.Destination;
import org.tarozi.ui.Destination.Visit.Listing;
import org.tarozi.ui.Notice;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

class VisitEndTest {

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
    void aVisitIsFinishedAndGoesOnAgain() {
        visit.model().finish();
        assertEquals(true, visit.content().heading().done());
        visit.model().reopen();
        assertEquals(false, visit.content().heading().done());
    }

    @Test
    void whoTakesGoingOnBackIsToldThatItIsFinished() {
        visit.answerAll(Result.COMPLIANT);
        visit.model().finish();
        visit.model().reopen();
        visit.frame().told().clear();
        visit.model().undo();

        assertEquals(true, visit.content().heading().done());
        assertEquals(
                List.of("The visit is finished. Last day: 14\u00a0May 2026."),
                visit.frame().told().stream().map(Notice::sentence).toList());
        visit.model().redo();
        assertEquals(false, visit.content().heading().done());
    }

    @Test
    void aConflictIsNamedWhereTheVisitIsFinished() {
        visit.answerAll(Result.COMPLIANT);
        visit.fixture()
                .dispute(
                        visit.programme(),
                        "q1",
                        OfAnswer.FINDING,
                        Value.of("Two doors"),
                        Value.of("No door"));
        visit.restart(Optional.empty());
        visit.model().finish();

        Notice.Way way = visit.frame().told().getLast().ways().getFirst();
        assertEquals(new Notice.Way("1 question in conflict", inConflict()), way);
        visit.restart(inConflict());
        assertEquals(List.of("q1"), visit.listed());
    }

    private Destination.Visit inConflict() {
        return Destination.Visit.listing(visit.fixture().visit(), Listing.IN_CONFLICT);
    }

    @Test
    void whatWasTakenBackIsSaidUntilTheNextEdit() {
        visit.model().answer(visit.question("q1"), Optional.of(Result.COMPLIANT));
        visit.model().questions().choose(visit.question("q2"));
        visit.model().undo();
        assertEquals(1, visit.frame().told().size());
        visit.model().answer(visit.question("q2"), Optional.of(Result.COMPLIANT));
        assertEquals(List.of(), visit.frame().told());
    }

    @Test
    void aFinishedVisitIsWrittenOnOnlyOnceItGoesOn() {
        Question q1 = visit.question("q1");
        PreparedFile photo = new PreparedFile("door.jpg", new byte[] {1}, "image/jpeg");
        visit.model().photos().attach(q1.id(), photo, () -> {});
        Answer before = visit.model().answer(q1);
        visit.model().finish();
        visit.frame().told().clear();
        visit.model().answer(q1, Optional.of(Result.NON_COMPLIANT));
        visit.model().toggleFlag(q1);
        visit.model().toggleMethod(q1, "workers");

        assertEquals(before, visit.model().answer(q1));
        assertEquals(
                Collections.nCopies(
                        3,
                        Notice.refused(
                                "This visit is finished, so nothing was changed. \u201cGo on with"
                                        + " the visit\u201d (Ctrl+Enter) opens it again.")),
                visit.frame().told());
        visit.model().reopen();
        visit.model().answer(q1, Optional.of(Result.NON_COMPLIANT));
        assertEquals(AnswerCode.NON_COMPLIANT, visit.model().answer(q1).code());
    }

    @Test
    void finishingSaysWhichNonCompliancesNobodyDescribed() {
        visit.answerAll(Result.NON_COMPLIANT);
        visit.model().set(visit.question("q2"), OfAnswer.FINDING, "Two signs");
        visit.fixture()
                .dispute(
                        visit.programme(),
                        "q3",
                        OfAnswer.FINDING,
                        Value.of("Two beds"),
                        Value.of("No bed"));
        visit.restart(Optional.empty());
        visit.model().finish();

        Destination.Visit undescribed =
                Destination.Visit.listing(visit.fixture().visit(), Listing.UNDESCRIBED);
        assertEquals(
                List.of(
                        Notice.refused(
                                        "The visit is finished, with something left to look at."
                                            + " \u201cGo on with the visit\u201d takes finishing"
                                            + " back. Last day: 14\u00a0May 2026.")
                                .leading("1 question in conflict", inConflict())
                                .leading("2 non-compliances without a finding", undescribed)
                                .leading(
                                        "4 non-compliances without “How it was established”",
                                        Destination.Visit.listing(
                                                visit.fixture().visit(), Listing.UNESTABLISHED))
                                .leading("Hand over", handingOver())),
                visit.frame().told());
        visit.restart(undescribed);
        assertEquals(List.of("q1", "q4"), visit.listed());
        assertEquals("q1", visit.current());
    }

    @Test
    void finishingSaysWhatSomebodyWantedToComeBackTo() {
        visit.answerAll(Result.COMPLIANT);
        visit.model().toggleFlag(visit.question("q2"));
        visit.model().finish();

        Destination.Visit flagged =
                Destination.Visit.listing(visit.fixture().visit(), Listing.FLAGGED);
        assertEquals(
                List.of(
                        Notice.refused(
                                        "The visit is finished, with something left to look at."
                                            + " \u201cGo on with the visit\u201d takes finishing"
                                            + " back. Last day: 14\u00a0May 2026.")
                                .leading("1 flagged question", flagged)
                                .leading("Hand over", handingOver())),
                visit.frame().told());
        visit.restart(flagged);
        assertEquals(List.of("q2"), visit.listed());
        assertEquals("q2", visit.current());
    }

    @Test
    void finishingNamesBothWhatIsOpenAndWhatNobodyDescribed() {
        visit.model().answer(visit.question("q2"), Optional.of(Result.NON_COMPLIANT));
        visit.model().finish();

        Notice told = visit.frame().told().getLast();
        assertEquals(
                "The visit is finished, with something left to look at. \u201cGo on with the"
                        + " visit\u201d takes finishing back. Last day: 14\u00a0May 2026.",
                told.sentence());
        assertEquals(
                List.of(
                        "1 non-compliance without a finding",
                        "1 non-compliance without “How it was established”",
                        "9 questions without an answer",
                        "Hand over"),
                told.ways().stream().map(Notice.Way::caption).toList());
        visit.restart((Destination.Visit) told.ways().get(2).to());
        assertEquals("q1", visit.current());
        assertEquals(9, visit.listed().size());
    }

    @Test
    void finishingSaysHowMuchIsOpen() {
        visit.model().answer(visit.question("q1"), Optional.of(Result.COMPLIANT));
        visit.model().finish();

        assertEquals(
                List.of(
                        Notice.refused(
                                        "The visit is finished, with something left to look at."
                                            + " \u201cGo on with the visit\u201d takes finishing"
                                            + " back. Last day: 14\u00a0May 2026.")
                                .leading(
                                        "9 questions without an answer",
                                        Destination.Visit.listing(
                                                visit.fixture().visit(), Listing.OPEN))
                                .leading("Hand over", handingOver())),
                visit.frame().told());
    }

    @Test
    void whatIsFinishedIsHandedOverNext() {
        visit.answerAll(Result.COMPLIANT);
        visit.model().finish();

        assertEquals(
                List.of(
                        Notice.done("The visit is finished. Last day: 14\u00a0May 2026.")
                                .leading("Hand over", handingOver())),
                visit.frame().told());
    }

    private Destination handingOver() {
        return Destination.Reports.handingOver(visit.fixture().visit());
    }
}
