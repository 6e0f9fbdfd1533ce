package org.tarozi.ui.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.AssessmentPart;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.assessment.Result;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.checklist.Question;
import org.tarozi.job.Subjects;
import org.tarozi.store.Editing;
import org.tarozi.ui.VisitFixture;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class WrittenReaderTest {

    @TempDir Path folder;

    private VisitAtWork visit;
    private Question q1;

    @BeforeEach
    void open() {
        visit = VisitAtWork.inTheCourseOfTime(folder);
        q1 = visit.question("q1");
    }

    @AfterEach
    void close() {
        visit.close();
    }

    private void attach(String name, String mediaType) {
        visit.model()
                .photos()
                .attach(q1.id(), new PreparedFile(name, new byte[] {1, 2}, mediaType), () -> {});
    }

    private Photo photo() {
        return visit.model().answer(q1).photos().getFirst();
    }

    private List<String> history(Question question) {
        List<Written> all = new ArrayList<>();
        visit.model().history(question, all::addAll);
        return all.stream().map(WrittenReaderTest::words).toList();
    }

    private static String words(Written written) {
        String why = written.change().origin().why().map(one -> ", " + one).orElse("");
        String value = written.change().value().display();
        return written.attached()
                        .map(
                                one ->
                                        (one.isPicture() ? "photo " : "file ")
                                                + one.done()
                                                + " "
                                                + one.caption()
                                                + (one.done() == Written.Done.CAPTIONED
                                                        ? " -> " + value
                                                        : ""))
                        .orElse(written.change().field() + " " + value)
                + why;
    }

    @Test
    void aPhotoThatWasAddedIsOneLineWithItsName() {
        visit.model().answer(q1, Optional.of(Result.COMPLIANT));
        attach("door.jpg", "image/jpeg");

        assertEquals(List.of("result compliant", "photo ADDED door.jpg"), history(q1));
        assertEquals(List.of(), history(visit.question("q2")));
    }

    @Test
    void whatAPhotoShowsAndThatItWentAndCameBackIsToldWithWhatItShowedBefore() {
        attach("door.jpg", "image/jpeg");
        visit.model().photos().caption(photo(), "The locked door");
        visit.model().settle();
        visit.model().photos().remove(photo());
        visit.model().undo();

        assertEquals(
                List.of(
                        "photo ADDED door.jpg",
                        "photo CAPTIONED door.jpg -> The locked door",
                        "photo REMOVED The locked door",
                        "photo BROUGHT_BACK The locked door, undo"),
                history(q1));
    }

    @Test
    void whoTakesBackThatHeAddedAFileIsToldToHaveRemovedIt() {
        attach("list.txt", "text/plain");
        visit.model().undo();
        visit.model().redo();

        assertEquals(
                List.of(
                        "file ADDED list.txt",
                        "file REMOVED list.txt, undo",
                        "file ADDED list.txt, redo"),
                history(q1));
    }

    @Test
    void whatStandsNowIsTheLatestThoughAClockWasSetBack() {
        visit.model().answer(q1, Optional.of(Result.NOT_APPLICABLE));
        Instant before = VisitFixture.CLOCK.instant().minus(Duration.ofDays(2));
        Subject answer = Subjects.of(visit.fixture().visit()).at(AssessmentPart.answer(q1.id()));
        Editing back =
                visit.programme().editing(VisitFixture.author(), InstantSource.fixed(before));
        back.set(answer, "result", Value.of("compliant"));
        back.set(answer, "result", Value.of("non_compliant"));

        assertEquals(
                List.of("result not_applicable", "result compliant", "result non_compliant"),
                history(q1));
    }

    @Test
    void aPhotoInTheTrashIsStillToldOf() {
        attach("door.jpg", "image/jpeg");
        visit.model().photos().remove(photo());
        visit.model().set(q1, OfAnswer.NOTE, "Later");

        assertEquals(
                List.of("photo ADDED door.jpg", "photo REMOVED door.jpg", "note Later"),
                history(q1));
    }
}
