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
import org.tarozi.checklist.QuestionId;
import org.tarozi.ui.Destination;
import org.tarozi.ui.Notice;
import org.tarozi.ui.VisitFixture;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class QuestionListTest {

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
    void itBeginsWithTheFirstQuestionOfTheFirstPoint() {
        assertEquals("q1", visit.current());
        assertEquals(List.of("q1", "q2", "q3"), visit.listed());
        assertEquals(new VisitContent.Tally(0, 10, 0, 0, 0), visit.tally());
    }

    @Test
    void itComesBackToTheQuestionThatIsWanted() {
        visit.restart(Optional.of(new QuestionId("q4")));

        assertEquals("q4", visit.current());
        assertEquals(
                new Destination.Visit(visit.fixture().visit(), Optional.of(new QuestionId("q4"))),
                visit.frame().remembered().getLast());
    }

    @Test
    void conditionsHideAQuestionWithoutItsAnswer() {
        visit.model().answer(visit.question("q3"), Optional.of(Result.NON_COMPLIANT));
        visit.model().questions().choose(visit.question("q3"));
        visit.programme()
                .editing(VisitFixture.author(), VisitFixture.CLOCK)
                .set(visit.fixture().factory(), "dormitory", Value.of("no"));
        visit.model().answer(visit.question("q1"), Optional.of(Result.COMPLIANT));

        assertEquals(List.of("q1", "q2"), visit.listed());
        assertEquals("q2", visit.current());
        assertEquals(AnswerCode.NON_COMPLIANT, visit.model().answer(visit.question("q3")).code());
        assertEquals(new VisitContent.Tally(1, 9, 0, 0, 0), visit.tally());
    }

    @Test
    void answersToWhatIsNotAskedAnyMoreAreListedByTheirFilterAlone() {
        QuestionList questions = visit.model().questions();
        assertEquals(0, questions.count(QuestionFilter.UNASKED));
        visit.model().answer(visit.question("q3"), Optional.of(Result.NON_COMPLIANT));
        visit.programme()
                .editing(VisitFixture.author(), VisitFixture.CLOCK)
                .set(visit.fixture().factory(), "dormitory", Value.of("no"));
        visit.model().toggleFlag(visit.question("q3"));
        assertEquals(1, questions.count(QuestionFilter.UNASKED));
        assertEquals(0, questions.count(QuestionFilter.NON_COMPLIANT));
        assertEquals(0, questions.count(QuestionFilter.FLAGGED));

        questions.filter().set(QuestionFilter.UNASKED);
        assertEquals(List.of("q3"), visit.listed());
        questions.enter();
        assertEquals("q3", visit.current());
        visit.model().toggleFlag(visit.question("q3"));
        assertEquals("q3", visit.current(), "it stays in hand");

        questions.filter().set(QuestionFilter.POINT);
        assertEquals(List.of("q1", "q2"), visit.listed());
        assertEquals("q2", visit.current());
    }

    @Test
    void finishingSaysWhatIsKeptAndNotAskedAnyMore() {
        visit.model().answer(visit.question("q3"), Optional.of(Result.NON_COMPLIANT));
        visit.programme()
                .editing(VisitFixture.author(), VisitFixture.CLOCK)
                .set(visit.fixture().factory(), "dormitory", Value.of("no"));
        visit.model().finish();
        Notice told = visit.frame().told().getLast();
        assertEquals(
                "The visit is finished, with something left to look at. \u201cGo on with the"
                        + " visit\u201d takes finishing back. Last day: 14\u00a0May 2026.",
                told.sentence());
        assertEquals(
                new Notice.Way(
                        "1 answer to what is not asked here any more",
                        Destination.Visit.listing(
                                visit.fixture().visit(), Destination.Visit.Listing.UNASKED)),
                told.ways().getFirst());
    }

    @Test
    void whoComesBackFindsWhatWasListedUntilSomethingHasChanged() {
        QuestionList before = visit.model().questions();
        before.filter().set(QuestionFilter.OPEN);
        visit.model().answer(visit.question("q1"), Optional.of(Result.COMPLIANT));
        ListedQuestions left = before.left(visit.fixture().visit(), 7);

        assertEquals(before.listed(), comingBack(left, 7));
        assertEquals(
                before.listed().stream().filter(one -> !one.id().value().equals("q1")).toList(),
                comingBack(left, 8));
    }

    private List<Question> comingBack(ListedQuestions left, int changes) {
        QuestionList now =
                new QuestionList(
                        new WantedLanguages(List.of("en"), List.of(), List.of()),
                        left.at(),
                        () -> {});
        now.resume(left, changes);
        now.show(visit.model().content().get().orElseThrow());
        return List.copyOf(now.listed());
    }

    @Test
    void keysAnswerOnlyAQuestionThatIsListed() {
        visit.model().toggleFlag(visit.question("q3"));
        visit.model().questions().filter().set(QuestionFilter.FLAGGED);
        assertEquals(Optional.empty(), visit.model().questions().inHand());

        visit.model().questions().enter();
        assertEquals("q3", visit.current());
        assertEquals(Optional.of(visit.question("q3")), visit.model().questions().inHand());
    }

    @Test
    void withNothingListedThereIsNothingToAnswer() {
        visit.model().questions().search().set("no such words");
        visit.model().questions().enter();

        assertEquals(Optional.empty(), visit.model().questions().inHand());
    }

    @Test
    void aStepIntoAListGoesToItsNextQuestionAndNotBeyond() {
        visit.model().toggleFlag(visit.question("q3"));
        visit.model().toggleFlag(visit.question("i-yes"));
        visit.model().questions().filter().set(QuestionFilter.FLAGGED);
        visit.model().questions().step(1);
        assertEquals("q3", visit.current());

        visit.model().questions().filter().set(QuestionFilter.POINT);
        visit.model().questions().choose(visit.question("i-some"));
        visit.model().questions().filter().set(QuestionFilter.FLAGGED);
        visit.model().questions().step(-1);
        assertEquals("i-yes", visit.current());
    }

    @Test
    void stepsGoOnIntoTheNextPointAndStopAtTheEnd() {
        visit.model().questions().step(3);
        assertEquals("q4", visit.current());
        assertEquals(
                List.of("q4", "i-text", "i-number", "i-yes", "i-one", "i-some", "i-day"),
                visit.listed());
        visit.model().questions().step(100);
        assertEquals("i-day", visit.current());
        visit.model().questions().step(-100);
        assertEquals("q1", visit.current());
    }

    @Test
    void theNextOpenQuestionIsFoundFromTheEndOnToo() {
        visit.model().answer(visit.question("q1"), Optional.of(Result.COMPLIANT));
        visit.model().questions().nextOpen();
        assertEquals("q2", visit.current());
        visit.model().questions().step(100);
        visit.model().questions().nextOpen();
        assertEquals("q2", visit.current());
    }

    @Test
    void filtersLookAtTheWholeChecklist() {
        visit.model().answer(visit.question("q1"), Optional.of(Result.NON_COMPLIANT));
        visit.model().answer(visit.question("q4"), Optional.of(Result.COMPLIANT));
        visit.model().toggleFlag(visit.question("q4"));

        visit.model().questions().filter().set(QuestionFilter.NON_COMPLIANT);
        assertEquals(List.of("q1"), visit.listed());
        visit.model().questions().filter().set(QuestionFilter.FLAGGED);
        assertEquals(List.of("q4"), visit.listed());
        visit.model().questions().filter().set(QuestionFilter.OPEN);
        assertEquals(8, visit.listed().size());
        visit.model().questions().filter().set(QuestionFilter.IN_CONFLICT);
        assertEquals(List.of(), visit.listed());
    }

    @Test
    void beforeLeavingAFindingNeedsWordsAndAMethod() {
        visit.model().answer(visit.question("q1"), Optional.of(Result.NON_COMPLIANT));
        visit.model().questions().filter().set(QuestionFilter.BEFORE_LEAVING);
        assertEquals(true, visit.listed().contains("q1"));
        visit.model().questions().filter().set(QuestionFilter.UNESTABLISHED);
        assertEquals(List.of("q1"), visit.listed(), "also before it is described");

        visit.model().set(visit.question("q1"), OfAnswer.FINDING, "Two doors were locked.");
        visit.model().toggleMethod(visit.question("q1"), "observation");
        visit.model().questions().filter().set(QuestionFilter.POINT);
        visit.model().questions().filter().set(QuestionFilter.BEFORE_LEAVING);
        assertEquals(false, visit.listed().contains("q1"));
    }

    @Test
    void whatAFilterListsStaysUnderTheHand() {
        visit.model().questions().filter().set(QuestionFilter.OPEN);
        visit.model().answer(visit.question("q1"), Optional.of(Result.COMPLIANT));

        assertEquals(true, visit.listed().contains("q1"));
    }

    @Test
    void searchFindsWordsOfQuestions() {
        visit.model().questions().search().set("SIGNS");
        assertEquals(List.of("q2"), visit.listed());
        visit.model().questions().search().set("nowhere");
        assertEquals(List.of(), visit.listed());
    }

    @Test
    void searchFindsTheNumberThatStandsBeforeAQuestion() {
        visit.model().questions().search().set("1.2.1");
        assertEquals(List.of("q4"), visit.listed());
        visit.model().questions().search().set("1.1");
        assertEquals(List.of("q1", "q2", "q3"), visit.listed());
        visit.model().questions().search().set("1.2.");
        assertEquals(7, visit.listed().size());
    }

    @Test
    void searchFindsWordsOfTheSecondLanguageToo() {
        for (String typed : List.of("yonadimi", "yo'nadimi\"")) {
            visit.model().questions().search().set(typed);
            assertEquals(List.of("q2"), visit.listed(), typed);
        }
    }
}
