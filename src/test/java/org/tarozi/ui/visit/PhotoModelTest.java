package org.tarozi.ui.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.checklist.QuestionId;
import org.tarozi.store.Attachments.Place;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;
import org.tarozi.ui.CutPhotos;
import org.tarozi.ui.Destination;
import org.tarozi.ui.Drafts;
import org.tarozi.ui.FakeOutside;
import org.tarozi.ui.HeldBackground;
import org.tarozi.ui.Notice;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.Workplace;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Photos take a moment to be made ready; what is on its way is seen, and missed after a kill.
class PhotoModelTest {

    @TempDir Path folder;

    private final HeldBackground held = new HeldBackground();
    private VisitAtWork visit;
    private PhotoModel photos;

    @BeforeEach
    void open() {
        visit = VisitAtWork.in(folder);
        Workplace workplace =
                new Workplace(
                        Texts.in(Language.EN),
                        held.background(),
                        visit.frame(),
                        new FakeOutside(),
                        new WindowSettings(folder.resolve("profile")));
        photos = new PhotoModel(visit.model(), visit.open(), workplace);
    }

    @AfterEach
    void close() {
        visit.close();
    }

    private int kept() {
        return visit.model().answer(visit.question("q1")).photos().size();
    }

    private Optional<Notice> told() {
        return new CutPhotos(Drafts.in(visit.open().sights())).told(Texts.in(Language.EN));
    }

    @Test
    void aPictureThatIsPastedIsSeenToCome() {
        photos.paste(visit.question("q1"), new WritableImage(8, 8));
        assertEquals(1, photos.adding().get());
        assertEquals(0, kept());
        held.doAll();
        assertEquals(0, photos.adding().get());
        assertEquals(1, kept());
        assertEquals(Optional.empty(), told());
    }

    @Test
    void filesOfOneMomentStandInTheOrderInWhichTheyWereAdded() {
        List<String> names = IntStream.range(10, 30).mapToObj(one -> "n" + one + ".txt").toList();
        for (String name : names) {
            byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
            visit.model()
                    .photos()
                    .attach(
                            visit.question("q1").id(),
                            new PreparedFile(name, bytes, "text/plain"),
                            () -> {});
        }
        assertEquals(
                names,
                visit.model().answer(visit.question("q1")).photos().stream()
                        .map(Photo::caption)
                        .toList());
    }

    @Test
    void aFinishedVisitKeepsItsPhotosAndRestoresNone() {
        attach("q1");
        attach("q2");
        photos.remove(photo("q2"));
        Answer q1 = visit.model().answer(visit.question("q1"));
        Answer q2 = visit.model().answer(visit.question("q2"));
        visit.model().finish();

        photos.remove(photo("q1"));
        photos.restore(q2.removed().getFirst().photo());

        assertEquals(q1, visit.model().answer(visit.question("q1")));
        assertEquals(q2, visit.model().answer(visit.question("q2")));
    }

    @Test
    void whatStillStandsWithAnotherQuestionIsNotDestroyedAndThatIsSaid() {
        attach("q1");
        attach("q2");
        photos.remove(photo("q1"));

        photos.destroy(removed());

        assertEquals(new Place.Here(), removed().place());
        String told = visit.frame().told().getFirst().sentence();
        assertTrue(told.startsWith("Not deleted: the same photo"), told);
    }

    @Test
    void aPhotoOfAFinishedVisitCanBeDestroyed() {
        attach("q1");
        photos.remove(photo("q1"));
        visit.model().finish();

        photos.destroy(removed());

        assertInstanceOf(Place.Destroyed.class, removed().place());
        assertEquals(Optional.empty(), visit.programme().attachments().find(removed().digest()));
    }

    private void attach(String question) {
        visit.model()
                .photos()
                .attach(
                        visit.question(question).id(),
                        new PreparedFile("list.txt", new byte[] {1}, "text/plain"),
                        () -> {});
    }

    private Photo photo(String question) {
        return visit.model().answer(visit.question(question)).photos().getFirst();
    }

    private Photo removed() {
        return visit.model().answer(visit.question("q1")).removed().getFirst().photo();
    }

    @Test
    void aPictureThatIsPastedShowsWhatSomebodySaysLater() {
        photos.paste(visit.question("q1"), new WritableImage(8, 8));
        held.doAll();
        assertEquals(
                List.of(""),
                visit.model().answer(visit.question("q1")).photos().stream()
                        .map(Photo::caption)
                        .toList());
        photos.paste(visit.question("q1"), new WritableImage(8, 8));
        held.doAll();
        assertEquals(
                "Pasted picture: already with this question. Not added again.",
                visit.frame().told().getLast().sentence());
    }

    @Test
    void whoComesBackAfterAKillIsToldWhichQuestionLacksPhotos() {
        photos.paste(visit.question("q1"), new WritableImage(8, 8));
        photos.add(visit.question("q1"), List.of(folder.resolve("a.jpg")));
        assertEquals(
                Optional.of(
                        Notice.refused(
                                        "Tarozi was ended while 2 photos or files were being"
                                                + " added. They were not added.")
                                .leading(
                                        "Go to the question",
                                        new Destination.Visit(
                                                visit.fixture().visit(),
                                                Optional.of(new QuestionId("q1"))))),
                told());
        assertEquals(Optional.empty(), told());
    }

    @Test
    void aPictureOnWhichTheProgramFailsIsOnItsWayNoMore() {
        photos.paste(
                visit.question("q1"), new Image(new ByteArrayInputStream(new byte[] {'n', 'o'})));
        assertThrows(AssertionError.class, held::doAll);
        assertEquals(0, photos.adding().get());
        assertEquals(Optional.empty(), told());
    }

    @Test
    void whatIsNotWantedAnyMoreIsNotMissed() {
        photos.paste(visit.question("q1"), new WritableImage(8, 8));
        photos.stopAdding();
        assertEquals(0, photos.adding().get());
        held.doAll();
        assertEquals(0, kept());
        assertEquals(Optional.empty(), told());
    }

    @Test
    void whatCannotBeEvidenceIsOnItsWayNoMore() {
        photos.add(visit.question("q1"), List.of(folder.resolve("gone.jpg")));
        held.doAll();
        assertEquals(0, photos.adding().get());
        assertEquals(Optional.empty(), told());
        assertEquals(1, visit.frame().told().size());
    }
}
