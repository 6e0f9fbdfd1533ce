package org.tarozi.ui.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.AnswerCode;
import org.tarozi.assessment.FactoryId;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.assessment.Result;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.checklist.Question;
import org.tarozi.job.Subjects;
import org.tarozi.store.Editing;
import org.tarozi.store.Linking;
import org.tarozi.ui.Notice;
import org.tarozi.ui.VisitFixture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

class VisitModelTest {

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
    void anAnswerIsInTheFileAndInTheTally() {
        visit.model().answer(visit.question("q1"), Optional.of(Result.NON_COMPLIANT));

        assertEquals(AnswerCode.NON_COMPLIANT, visit.model().answer(visit.question("q1")).code());
        assertEquals(new VisitContent.Tally(1, 10, 1, 0, 0), visit.tally());
        assertEquals(
                AnswerCode.NON_COMPLIANT,
                visit.programme().assessments().assessments().getFirst().answers().at(0));
    }

    @Test
    void theSameAnswerTwiceIsOneChange() {
        visit.model().answer(visit.question("q1"), Optional.of(Result.COMPLIANT));
        visit.model().answer(visit.question("q1"), Optional.of(Result.COMPLIANT));

        assertEquals(1, history("q1").size());
    }

    private List<Written> history(String id) {
        List<Written> all = new ArrayList<>();
        visit.model().history(visit.question(id), all::addAll);
        return all;
    }

    @Test
    void editsAreTakenBackAndMadeAgainInTheirOrder() {
        visit.model().answer(visit.question("q1"), Optional.of(Result.COMPLIANT));
        visit.model().answer(visit.question("q1"), Optional.of(Result.NON_COMPLIANT));
        visit.model().answer(visit.question("q2"), Optional.of(Result.NOT_APPLICABLE));

        visit.model().undo();
        visit.model().undo();
        assertEquals(AnswerCode.COMPLIANT, visit.model().answer(visit.question("q1")).code());
        assertEquals(AnswerCode.NOT_ASSESSED, visit.model().answer(visit.question("q2")).code());

        visit.model().redo();
        visit.model().redo();
        assertEquals(AnswerCode.NON_COMPLIANT, visit.model().answer(visit.question("q1")).code());
        assertEquals(AnswerCode.NOT_APPLICABLE, visit.model().answer(visit.question("q2")).code());
    }

    @Test
    void editsOfBeforeTheLastStartAreTakenBackToo() {
        visit.model().answer(visit.question("q1"), Optional.of(Result.COMPLIANT));
        visit.restart(Optional.empty());

        visit.model().undo();
        assertEquals(AnswerCode.NOT_ASSESSED, visit.model().answer(visit.question("q1")).code());
        visit.restart(Optional.empty());
        visit.model().redo();
        assertEquals(AnswerCode.COMPLIANT, visit.model().answer(visit.question("q1")).code());
    }

    @Test
    void whatIsTypedIsOneChangeWhenTheUserGoesOn() {
        visit.model().type(visit.question("q1"), OfAnswer.FINDING, "T");
        visit.model().type(visit.question("q1"), OfAnswer.FINDING, "Two doors");
        visit.model().questions().step(1);

        assertEquals(
                "Two doors", visit.model().answer(visit.question("q1")).text(OfAnswer.FINDING));
        assertEquals(1, history("q1").size());
        visit.model().undo();
        assertEquals("", visit.model().answer(visit.question("q1")).text(OfAnswer.FINDING));
        assertEquals("q1", visit.current());
    }

    @Test
    void whatWasTypedAndTakenOutAgainIsNoChange() {
        visit.model().type(visit.question("q1"), OfAnswer.FINDING, "x");
        visit.model().type(visit.question("q1"), OfAnswer.FINDING, "");
        visit.model().settle();

        assertEquals(List.of(), history("q1"));
    }

    @Test
    void everyFieldIsKeptInItsForm() {
        Question q1 = visit.question("q1");
        visit.model().toggleMethod(q1, "workers");
        visit.model().toggleMethod(q1, "documents");
        visit.model().toggleMethod(q1, "union");
        visit.model().toggleMethod(q1, "union");
        visit.model().set(q1, OfAnswer.WORKERS_AFFECTED, "12");
        visit.model().toggleFlag(q1);

        assertEquals(
                Map.of(
                        OfAnswer.METHODS,
                        "documents, workers",
                        OfAnswer.WORKERS_AFFECTED,
                        "12",
                        OfAnswer.FLAG,
                        "yes"),
                visit.model().answer(q1).texts());
        assertEquals(Value.of(12), value("q1", "workers_affected"));
        visit.model().toggleFlag(q1);
        assertEquals(Value.CLEARED, value("q1", "flag"));
    }

    @Test
    void aNumberThatIsTypedIsKeptAsANumber() {
        visit.model().type(visit.question("q1"), OfAnswer.WORKERS_AFFECTED, "7");
        visit.model().settle();

        assertEquals(Value.of(7), value("q1", "workers_affected"));
    }

    private Value value(String question, String field) {
        return visit.programme()
                .group(Subjects.of(visit.fixture().visit()))
                .state("answer/" + question, field)
                .value();
    }

    @Test
    void aVisitBelongsToTheFactoryUnderWhichLinkedOnesAreShown() {
        FactoryId first = FactoryId.of("00000000-0000-7000-8000-0000000000f0");
        Subject twin = Subjects.of(first);
        Editing editing = visit.programme().editing(VisitFixture.author(), VisitFixture.CLOCK);
        editing.set(twin, OfFactory.NAME.key(), Value.of("Silk Ltd (sample)"));
        new Linking(visit.programme(), editing).link(twin.path(), visit.fixture().factory().path());

        visit.restart(Optional.empty());

        assertEquals(Optional.of(first), visit.content().heading().factory());
    }

    @Test
    void photosAreAddedCaptionedAndPutIntoTheTrash() {
        PreparedFile file = new PreparedFile("door.jpg", new byte[] {1, 2, 3}, "image/jpeg");
        visit.model().photos().attach(visit.question("q1").id(), file, () -> {});

        Photo photo = visit.model().answer(visit.question("q1")).photos().getFirst();
        assertEquals("door.jpg", photo.caption());
        assertEquals(
                List.of((byte) 1, (byte) 2, (byte) 3),
                bytes(visit.programme().attachments().find(photo.digest()).orElseThrow()));
        visit.model().photos().caption(photo, "The locked door");
        visit.model().settle();
        assertEquals(
                "The locked door",
                visit.model().answer(visit.question("q1")).photos().getFirst().caption());
        visit.model().photos().remove(photo);
        assertEquals(List.of(), visit.model().answer(visit.question("q1")).photos());
        visit.model().undo();
        assertEquals(1, visit.model().answer(visit.question("q1")).photos().size());
    }

    @Test
    void aPhotoThatAnotherDeviceRemovedIsRestoredAndThatIsTakenBack() {
        Question q1 = visit.question("q1");
        visit.fixture().removedPhoto(visit.programme(), "q1");
        visit.restart(Optional.empty());
        assertEquals(List.of(), visit.model().answer(q1).photos());
        RemovedPhoto removed = visit.model().answer(q1).removed().getFirst();
        Photo photo = removed.photo();
        assertEquals("The locked door", photo.caption());
        assertEquals(
                List.of("Bekzod"),
                removed.by().stream().map(one -> one.origin().person()).toList());

        visit.model().photos().restore(photo);
        assertEquals(List.of(photo), visit.model().answer(q1).photos());
        assertEquals(List.of(), visit.model().answer(q1).removed());
        visit.model().undo();
        assertEquals(List.of(), visit.model().answer(q1).photos());
        assertEquals(photo, visit.model().answer(q1).removed().getFirst().photo());
        visit.model().redo();
        assertEquals(List.of(photo), visit.model().answer(q1).photos());
    }

    private static List<Byte> bytes(byte[] all) {
        List<Byte> list = new ArrayList<>();
        for (byte one : all) {
            list.add(one);
        }
        return list;
    }

    @Test
    void ofWhatIsInConflictItHoldsEveryVoice() {
        visit.fixture()
                .dispute(
                        visit.programme(),
                        "q1",
                        OfAnswer.FINDING,
                        Value.of("Two doors"),
                        Value.of("No door"));
        visit.restart(Optional.empty());
        Answer answer = visit.model().answer(visit.question("q1"));

        assertEquals("", answer.text(OfAnswer.FINDING));
        assertEquals(
                Set.of("Bekzod: Two doors", "Dilnoza: No door"),
                answer.voices(OfAnswer.FINDING).stream()
                        .map(one -> one.origin().person() + ": " + one.value().display())
                        .collect(Collectors.toSet()));
        assertEquals(List.of(), answer.voices(OfAnswer.NOTE));
    }

    @Test
    void whenNothingIsOpenItSaysSo() {
        visit.answerAll(Result.COMPLIANT);
        visit.model().nextOpen();

        assertEquals(List.of(Notice.done("Every question has an answer.")), visit.frame().told());
    }
}
