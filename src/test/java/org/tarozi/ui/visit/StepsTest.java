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
import org.tarozi.job.Subjects;
import org.tarozi.ui.Notice;
import org.tarozi.ui.VisitFixture;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class StepsTest {

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

    private void dispute(String question, OfAnswer field, String one, String other) {
        visit.fixture().dispute(visit.programme(), question, field, Value.of(one), Value.of(other));
        visit.restart(Optional.empty());
    }

    private Set<String> heads(String question, OfAnswer field) {
        return visit.fixture().heads(visit.programme(), question, field);
    }

    @Test
    void takingADecisionBackOpensTheConflictAgain() {
        dispute("q1", OfAnswer.RESULT, "compliant", "non_compliant");
        visit.model().answer(visit.question("q1"), Optional.of(Result.COMPLIANT));
        assertEquals(Set.of("compliant"), heads("q1", OfAnswer.RESULT));

        visit.model().undo();
        assertEquals(Set.of("compliant", "non_compliant"), heads("q1", OfAnswer.RESULT));
        assertEquals(new VisitContent.Tally(0, 10, 0, 1, 1), visit.tally());
        assertEquals(1, visit.programme().conflicts().size());

        visit.model().redo();
        assertEquals(Set.of("compliant"), heads("q1", OfAnswer.RESULT));
        assertEquals(0, visit.programme().conflicts().size());
    }

    @Test
    void aDecisionOfBeforeTheLastStartIsTakenBackAndMadeAgainToo() {
        dispute("q1", OfAnswer.RESULT, "compliant", "non_compliant");
        visit.model().answer(visit.question("q1"), Optional.of(Result.NOT_APPLICABLE));
        visit.restart(Optional.empty());

        visit.model().undo();
        assertEquals(Set.of("compliant", "non_compliant"), heads("q1", OfAnswer.RESULT));
        visit.restart(Optional.empty());
        visit.model().redo();
        assertEquals(Set.of("not_applicable"), heads("q1", OfAnswer.RESULT));
        visit.restart(Optional.empty());
        visit.model().undo();
        assertEquals(Set.of("compliant", "non_compliant"), heads("q1", OfAnswer.RESULT));
    }

    @Test
    void whatWasBuiltOnADecisionIsTakenBackBeforeIt() {
        dispute("q1", OfAnswer.RESULT, "compliant", "non_compliant");
        visit.model().answer(visit.question("q1"), Optional.of(Result.NOT_APPLICABLE));
        visit.model().answer(visit.question("q1"), Optional.of(Result.COMPLIANT));

        visit.model().undo();
        assertEquals(Set.of("not_applicable"), heads("q1", OfAnswer.RESULT));
        visit.model().undo();
        assertEquals(Set.of("compliant", "non_compliant"), heads("q1", OfAnswer.RESULT));
    }

    @Test
    void aDecisionThatWasTakenBackElsewhereLeavesTheEditsAfterItToTakeBack() {
        dispute("q1", OfAnswer.RESULT, "compliant", "non_compliant");
        visit.model().answer(visit.question("q1"), Optional.of(Result.COMPLIANT));
        for (Result result :
                List.of(Result.COMPLIANT, Result.NOT_APPLICABLE, Result.NON_COMPLIANT)) {
            visit.model().answer(visit.question("q2"), Optional.of(result));
        }
        InstantSource later = InstantSource.offset(VisitFixture.CLOCK, Duration.ofHours(1));
        visit.programme()
                .editing(VisitFixture.author(), later)
                .undo(Subjects.of(visit.fixture().visit()).at("answer/q1"), "result");
        visit.restart(Optional.empty());
        visit.model().undo();

        assertEquals(Set.of("not_applicable"), heads("q2", OfAnswer.RESULT));
        assertEquals(Set.of("compliant", "non_compliant"), heads("q1", OfAnswer.RESULT));
    }

    @Test
    void whatAnotherPersonWroteOnMeanwhileIsNotTakenBack() {
        visit.model().answer(visit.question("q1"), Optional.of(Result.NOT_APPLICABLE));
        visit.fixture()
                .dispute(
                        visit.programme(),
                        "q1",
                        OfAnswer.RESULT,
                        Value.of("compliant"),
                        Value.of("non_compliant"));
        visit.model().undo();

        assertEquals(
                Set.of("not_applicable", "compliant", "non_compliant"),
                heads("q1", OfAnswer.RESULT));
    }

    @Test
    void inAVisitThatSomebodyElseFinishedNothingIsTakenBack() {
        visit.model().answer(visit.question("q1"), Optional.of(Result.COMPLIANT));
        visit.programme()
                .editing(VisitFixture.other("Bekzod"), VisitFixture.CLOCK)
                .set(Subjects.of(visit.fixture().visit()), "state", Value.of("done"));
        visit.restart(Optional.empty());
        visit.model().undo();

        assertEquals(Set.of("compliant"), heads("q1", OfAnswer.RESULT));
        assertEquals(1, visit.frame().told().size());
    }

    @Test
    void finishingIsTakenBackAndWhatWasDoneBeforeItToo() {
        visit.model().answer(visit.question("q1"), Optional.of(Result.COMPLIANT));
        visit.model().finish();
        visit.frame().told().clear();
        visit.model().undo();
        assertEquals(false, visit.content().heading().done());
        assertEquals("", visit.content().heading().end());
        visit.model().undo();

        assertEquals(AnswerCode.NOT_ASSESSED, visit.model().answer(visit.question("q1")).code());
        assertEquals(List.of(), visit.frame().told());
    }

    @Test
    void aPhotoIsOneStep() {
        addPhoto();
        visit.model().questions().step(2);
        visit.model().undo();

        assertEquals(List.of(), photos("q1"));
        assertEquals(AnswerCode.COMPLIANT, visit.model().answer(visit.question("q1")).code());
        assertEquals("q1", visit.current());
        visit.model().redo();
        assertEquals(List.of("door.jpg image/jpeg"), photos("q1"));
        visit.model().undo();
        visit.model().undo();
        assertEquals(AnswerCode.NOT_ASSESSED, visit.model().answer(visit.question("q1")).code());
    }

    @Test
    void aPhotoOfBeforeTheLastStartIsOneStepToo() {
        addPhoto();
        visit.restart(Optional.empty());
        visit.model().undo();
        assertEquals(List.of(), photos("q1"));
        visit.restart(Optional.empty());
        visit.model().redo();
        assertEquals(List.of("door.jpg image/jpeg"), photos("q1"));
        visit.restart(Optional.empty());
        visit.model().undo();
        visit.model().undo();

        assertEquals(List.of(), photos("q1"));
        assertEquals(AnswerCode.NOT_ASSESSED, visit.model().answer(visit.question("q1")).code());
    }

    @Test
    void aPhotoThatCameBackGoesIntoTheTrashAgain() {
        addPhoto();
        visit.model()
                .photos()
                .remove(visit.model().answer(visit.question("q1")).photos().getFirst());
        visit.model().undo();
        visit.model().undo();
        assertEquals(List.of(), photos("q1"));

        visit.model().redo();
        assertEquals(List.of("door.jpg image/jpeg"), photos("q1"));
        visit.model().redo();
        assertEquals(List.of(), photos("q1"));
        visit.model().undo();
        assertEquals(List.of("door.jpg image/jpeg"), photos("q1"));
    }

    private void addPhoto() {
        Question q1 = visit.question("q1");
        visit.model().answer(q1, Optional.of(Result.COMPLIANT));
        PreparedFile photo = new PreparedFile("door.jpg", new byte[] {1, 2, 3}, "image/jpeg");
        visit.model().photos().attach(q1.id(), photo, () -> {});
    }

    private List<String> photos(String question) {
        return visit.model().answer(visit.question(question)).photos().stream()
                .map(photo -> photo.caption() + " " + photo.mediaType())
                .toList();
    }

    @Test
    void whatTheVisitIsIsNoStep() {
        VisitContent.Heading before = visit.content().heading();
        visit.model().undo();

        assertEquals(before, visit.content().heading());
        assertEquals(
                "Nothing to take back: nothing was done here, or somebody has written on it since."
                        + " F9 shows who wrote what.",
                visit.frame().told().getLast().sentence());
    }

    @Test
    void takingBackAnAnswerThatIsHiddenIsSaid() {
        visit.model().answer(visit.question("q3"), Optional.of(Result.NON_COMPLIANT));
        visit.programme()
                .editing(VisitFixture.author(), VisitFixture.CLOCK)
                .set(visit.fixture().factory(), "dormitory", Value.of("no"));
        visit.model().undo();
        assertEquals(
                List.of(
                        "The answer to question 1.1.3 was changed: “"
                                + visit.question("q3").text().in("en")
                                + "”. It is not asked at present, so it is not seen here. Ctrl+Z"
                                + " goes on taking back, Ctrl+Y makes it again."),
                visit.frame().told().stream().map(Notice::sentence).toList());
        visit.frame().calm();
        visit.model().redo();
        assertEquals(1, visit.frame().told().size());
        assertEquals(AnswerCode.NON_COMPLIANT, visit.model().answer(visit.question("q3")).code());
    }
}
