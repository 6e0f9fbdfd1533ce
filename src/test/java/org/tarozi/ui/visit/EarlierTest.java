package org.tarozi.ui.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.AnswerCode;
import org.tarozi.assessment.Result;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.checklist.Lineage;
import org.tarozi.store.Editing;
import org.tarozi.ui.VisitFixture;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class EarlierTest {

    private static final String BEFORE = "assessment/00000000-0000-7000-8000-0000000000a0";

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

    private void visited(String day, String factory) {
        Editing editing = visit.programme().editing(VisitFixture.author(), VisitFixture.CLOCK);
        Subject before = new Subject(BEFORE);
        editing.set(before, "factory", Value.of(factory));
        editing.set(before, "checklist", Value.of(visit.content().release().fingerprint().hex()));
        editing.set(before, "start_date", Value.of(day));
        editing.set(before.at("answer/q1"), "result", Value.of("non_compliant"));
        editing.set(before.at("answer/q1"), "finding", Value.of("One door was locked."));
        editing.set(before.at("answer/q2"), "result", Value.of("compliant"));
        visit.restart(Optional.empty());
    }

    private String factory() {
        return visit.fixture().factory().path().substring("factory/".length());
    }

    @Test
    void theFirstVisitHasNothingBeforeIt() {
        assertEquals(Map.of(), visit.content().earlier());
    }

    @Test
    void whatTheVisitBeforeFoundStandsBesideTheQuestion() {
        visited("2025-05-14", factory());

        LocalDate day = LocalDate.of(2025, 5, 14);
        Lineage first = visit.question("q1").lineage();
        Lineage second = visit.question("q2").lineage();
        assertEquals(
                Map.of(
                        first,
                        new Earlier(day, AnswerCode.NON_COMPLIANT, "One door was locked."),
                        second,
                        new Earlier(day, AnswerCode.COMPLIANT, "")),
                visit.content().earlier());
    }

    @Test
    void aLaterVisitIsNotBeforeIt() {
        visited("2026-05-15", factory());

        assertEquals(Map.of(), visit.content().earlier());
    }

    @Test
    void aVisitToAnotherFactoryIsNotBeforeIt() {
        visited("2025-05-14", "00000000-0000-7000-8000-0000000000f2");

        assertEquals(Map.of(), visit.content().earlier());
    }

    @Test
    void whatWasNonCompliantLastTimeIsListedWhateverIsAnsweredNow() {
        visited("2025-05-14", factory());
        QuestionList questions = visit.model().questions();
        questions.filter().set(QuestionFilter.NON_COMPLIANT_LAST_TIME);
        assertEquals(List.of("q1"), visit.listed());
        assertEquals(1, questions.count(QuestionFilter.NON_COMPLIANT_LAST_TIME));

        visit.model().answer(visit.question("q1"), Optional.of(Result.COMPLIANT));
        visit.model().answer(visit.question("q2"), Optional.of(Result.NON_COMPLIANT));
        questions.search().set("signs");
        assertEquals(List.of(), visit.listed());
        questions.search().set("exits");
        assertEquals(List.of("q1"), visit.listed());
        assertEquals(1, questions.count(QuestionFilter.NON_COMPLIANT_LAST_TIME));
        visit.model().nextOpen();
        assertEquals("q3", visit.current());
        assertEquals(QuestionFilter.POINT, questions.filter().get());
    }

    @Test
    void whoComesBackFindsWhatWasNonCompliantLastTimeThoughMuchHasChanged() {
        visited("2025-05-14", factory());
        visit.model().questions().filter().set(QuestionFilter.NON_COMPLIANT_LAST_TIME);
        ListedQuestions left = visit.model().questions().left(visit.fixture().visit(), 7);
        visit.comeBack(left, 8);
        assertEquals(List.of("q1"), visit.listed());
    }

    @Test
    void whatWasNonCompliantLastTimeIsOfferedOnlyWhereSomethingWas() {
        QuestionFilter lastTime = QuestionFilter.NON_COMPLIANT_LAST_TIME;
        assertEquals(false, QuestionFilter.offered(visit.model()).contains(lastTime));
        visited("2025-05-14", factory());
        assertEquals(List.of(QuestionFilter.values()), QuestionFilter.offered(visit.model()));
        visit.programme()
                .editing(VisitFixture.author(), VisitFixture.CLOCK)
                .set(new Subject(BEFORE).at("answer/q1"), "result", Value.of("compliant"));
        visit.restart(Optional.empty());
        assertEquals(false, QuestionFilter.offered(visit.model()).contains(lastTime));
    }
}
