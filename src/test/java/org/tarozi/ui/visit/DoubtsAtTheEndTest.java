package org.tarozi.ui.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.assessment.Result;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.job.Subjects;
import org.tarozi.ui.Destination;
import org.tarozi.ui.Destination.Visit.Listing;
import org.tarozi.ui.Gaps;
import org.tarozi.ui.Notice;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.VisitGaps;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What can hardly be true of a visit is told when it is finished, and keeps nobody from it.
class DoubtsAtTheEndTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 14);

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

    private void set(Subject subject, String field, Value value) {
        visit.programme()
                .editing(VisitFixture.author(), VisitFixture.CLOCK)
                .set(subject, field, value);
        visit.restart(Optional.empty());
    }

    private void affects(String question, String workers) {
        visit.model().answer(visit.question(question), Optional.of(Result.NON_COMPLIANT));
        visit.model().set(visit.question(question), OfAnswer.FINDING, "Seen");
        visit.model().set(visit.question(question), OfAnswer.METHODS, "documents");
        visit.model().set(visit.question(question), OfAnswer.WORKERS_AFFECTED, workers);
    }

    private Destination handingOver() {
        return Destination.Reports.handingOver(visit.fixture().visit());
    }

    @Test
    void aFindingThatAffectsMoreWorkersThanThereAreIsDoubtful() {
        set(visit.fixture().factory(), "workers", Value.of(120));
        visit.answerAll(Result.COMPLIANT);
        affects("q1", "120");
        affects("q2", "121");
        visit.model().finish();

        Destination.Visit tooMany =
                Destination.Visit.listing(visit.fixture().visit(), Listing.TOO_MANY);
        assertEquals(
                List.of(
                        Notice.refused(
                                        "The visit is finished, with something left to look at."
                                            + " \u201cGo on with the visit\u201d takes finishing"
                                            + " back. Last day: 14\u00a0May 2026.")
                                .leading(
                                        "1 finding with more workers than the factory has", tooMany)
                                .leading("Hand over", handingOver())),
                visit.frame().told());
        assertEquals(true, visit.content().heading().done());
        visit.restart(tooMany);
        assertEquals(List.of("q2"), visit.listed());
        assertEquals(1, visit.model().questions().count(QuestionFilter.BEFORE_LEAVING));
    }

    @Test
    void nothingIsSaidWhereTheNumberOfWorkersIsNotKnown() {
        visit.answerAll(Result.COMPLIANT);
        affects("q1", "5000");
        visit.model().finish();

        assertEquals(
                "The visit is finished. Last day: 14\u00a0May 2026.",
                visit.frame().told().getLast().sentence());
    }

    @Test
    void whatIsNoNonComplianceAffectsNobody() {
        set(visit.fixture().factory(), "workers", Value.of(120));
        visit.answerAll(Result.COMPLIANT);
        affects("q1", "121");
        visit.model().answer(visit.question("q1"), Optional.of(Result.COMPLIANT));

        assertEquals(0, visit.model().questions().count(QuestionFilter.TOO_MANY));
    }

    @Test
    void aNumberThatIsHardlyPossibleIsDoubtful() {
        visit.answerAll(Result.COMPLIANT);
        visit.model().set(visit.question("i-number"), OfAnswer.VALUE, "-40");
        Gaps gaps = gapsOnTheDisk();
        visit.model().finish();

        Notice told = visit.frame().told().getLast();
        assertEquals(
                List.of("1 number hardly possible", "Hand over"),
                told.ways().stream().map(Notice.Way::caption).toList());
        assertEquals(visit.content().gaps(TODAY), gaps, "who has not read it knows the same");
        visit.restart((Destination.Visit) told.ways().getFirst().to());
        assertEquals(List.of("i-number"), visit.listed());
        assertEquals(1, visit.model().questions().count(QuestionFilter.BEFORE_LEAVING));
    }

    @Test
    void aFindingBesideAnotherAnswerIsNamedSinceNoReportHasIt() {
        visit.answerAll(Result.COMPLIANT);
        visit.model().set(visit.question("q1"), OfAnswer.FINDING, "A child at a machine");
        visit.model().answer(visit.question("q2"), Optional.of(Result.NON_COMPLIANT));
        visit.model().set(visit.question("q2"), OfAnswer.FINDING, "Two signs are dark");
        visit.model().answer(visit.question("q4"), Optional.of(Result.NOT_APPLICABLE));
        visit.model().set(visit.question("q4"), OfAnswer.FINDING, "Nobody is paid");
        Gaps gaps = gapsOnTheDisk();
        visit.model().finish();

        Notice told = visit.frame().told().getLast();
        assertEquals(
                List.of(
                        "2 findings without the answer “Non-compliant”",
                        "1 non-compliance without “How it was established”",
                        "Hand over"),
                told.ways().stream().map(Notice.Way::caption).toList());
        assertEquals(visit.content().gaps(TODAY), gaps, "who has not read it knows the same");
        visit.restart((Destination.Visit) told.ways().getFirst().to());
        assertEquals(List.of("q1", "q4"), visit.listed());
        visit.restart((Destination.Visit) told.ways().get(1).to());
        assertEquals(List.of("q2"), visit.listed());
        visit.model().questions().filter().set(QuestionFilter.BEFORE_LEAVING);
        assertEquals(List.of("q1", "q2", "q4"), visit.listed());
        assertEquals(
                List.of(QuestionFilter.UNREPORTED),
                QuestionFilter.lacks(visit.content(), visit.question("q4")));
    }

    @Test
    void aFindingWhoseAnswerWasForgottenIsNamedToo() {
        visit.answerAll(Result.COMPLIANT);
        visit.model().set(visit.question("q1"), OfAnswer.FINDING, "A child at a machine");
        visit.model().answer(visit.question("q1"), Optional.empty());
        Gaps gaps = gapsOnTheDisk();
        visit.model().finish();

        Notice told = visit.frame().told().getLast();
        assertEquals(
                List.of(
                        "1 finding without the answer “Non-compliant”",
                        "1 question without an answer",
                        "Hand over"),
                told.ways().stream().map(Notice.Way::caption).sorted().toList());
        assertEquals(visit.content().gaps(TODAY), gaps, "who has not read it knows the same");
        assertEquals(1, visit.model().questions().count(QuestionFilter.UNREPORTED));
    }

    private Gaps gapsOnTheDisk() {
        visit.model().settle();
        return VisitGaps.of(visit.programme(), visit.fixture().visit(), 0, TODAY);
    }

    @Test
    void aFirstDayThatIsStillToComeIsDoubtful() {
        set(Subjects.of(visit.fixture().visit()), "start_date", Value.of("2027-05-14"));
        visit.answerAll(Result.COMPLIANT);
        visit.model().finish();

        assertEquals(
                List.of(
                        Notice.refused(
                                        "The visit is finished, with something left to look at."
                                            + " \u201cGo on with the visit\u201d takes finishing"
                                            + " back.")
                                .leading(
                                        "First day still to come: 14\u00a0May 2027",
                                        new Destination.Begun(
                                                "form VISIT " + visit.fixture().visit()))
                                .leading("Hand over", handingOver())),
                visit.frame().told());
        assertEquals(true, visit.content().heading().done());
    }

    @Test
    void todayIsNotStillToCome() {
        visit.answerAll(Result.COMPLIANT);
        visit.model().finish();

        assertEquals(
                "The visit is finished. Last day: 14\u00a0May 2026.",
                visit.frame().told().getLast().sentence());
    }
}
