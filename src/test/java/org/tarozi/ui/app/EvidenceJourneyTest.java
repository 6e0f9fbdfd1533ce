package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Sight;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.imageio.ImageIO;

/// Photos and files in a visit.
class EvidenceJourneyTest {

    @TempDir Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void prepare() {
        fixture = VisitFixture.in(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    @Test
    void aPhotoIsAddedWithItsThumbnail() throws IOException {
        File photo = folder.resolve("door.png").toFile();
        ImageIO.write(new BufferedImage(3000, 1500, BufferedImage.TYPE_INT_RGB), "png", photo);
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            window.outside().willChoose(photo.toPath());
            scene.press(KeyCode.F5);
            scene.awaitSeen(".photo");
            Toolkit.await("its picture", () -> scene.isSeen(".photo-frame .image-view"));
            scene.click(".photo-frame");
            scene.awaitSeen("#picture");
            scene.press(KeyCode.ESCAPE);
            Toolkit.await("it is put away", () -> !scene.isSeen("#picture"));
        }
    }

    @Test
    void nobodyIsToldThatAllIsSavedBeforeAPhotoIs() throws IOException {
        File photo = folder.resolve("door.png").toFile();
        ImageIO.write(new BufferedImage(30, 15, BufferedImage.TYPE_INT_RGB), "png", photo);
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.awaitText("#saved", "All saved");
            window.outside().willChoose(photo.toPath());
            Runnable goOn = Hold.RECKONING.of(window);
            scene.press(KeyCode.F5);
            scene.awaitText("#saved", "Adding files…");
            goOn.run();
            scene.awaitSeen(".photo");
            scene.awaitText("#saved", "All saved");
        }
    }

    @Test
    void whatIsAddedWhileTheHistoryIsReadIsBroughtIntoSight() throws IOException {
        Path list = Files.writeString(folder.resolve("list.txt"), "names");
        new WindowSettings(folder).setTextSize(200);
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.press(KeyCode.F9);
            scene.awaitSeen("#history");
            window.settle();
            window.outside().willChoose(list);
            scene.press(KeyCode.F5);
            scene.awaitSeen(".photo");
            Toolkit.await("the file is in sight", () -> isInSight(scene, ".photo"));
        }
    }

    @Test
    void theHistoryOfAQuestionTellsOfItsFiles() throws IOException {
        Path list = Files.writeString(folder.resolve("list.txt"), "names");
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            window.outside().willChoose(list);
            scene.press(KeyCode.F5);
            scene.awaitSeen(".photo");
            scene.press(KeyCode.F9);
            scene.awaitText("#history .history-what", "File added: list.txt");
        }
    }

    @Test
    void whatIsWrittenOnceAPhotoIsThereIsInSight() throws IOException {
        Path list = Files.writeString(folder.resolve("list.txt"), "names");
        new WindowSettings(folder).setTextSize(200);
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            window.outside().willChoose(list);
            scene.press(KeyCode.F5);
            Toolkit.await(
                    "the file is in sight",
                    () -> !scene.all(".photo").isEmpty() && isInSight(scene, ".photo"));
            scene.press(KeyCode.F2);
            Toolkit.await("the finding is in sight", () -> isInSight(scene, "#visit-finding"));
        }
    }

    private static boolean isInSight(SceneRobot scene, String selector) {
        Node pane = scene.scene().lookup("#detail");
        Bounds part = Sight.within(pane, scene.scene().lookup(selector));
        return part.getMinY() >= 0 && part.getMinY() < pane.getLayoutBounds().getHeight() / 2;
    }

    @Test
    void whatWasSaidOfAFileGoesWhenAnotherIsAdded() throws IOException {
        Path broken = Files.write(folder.resolve("zero.jpg"), new byte[0]);
        Path list = Files.writeString(folder.resolve("list.txt"), "names");
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            window.outside().willChoose(broken);
            scene.press(KeyCode.F5);
            scene.awaitSeen("#notice-sentence");
            window.outside().willChoose(list);
            scene.press(KeyCode.F5);
            scene.awaitSeen(".photo");
            Toolkit.await("nothing is said any more", () -> !scene.isSeen("#notice"));
        }
    }

    @Test
    void undoInACaptionTakesBackItsLastWordsFirst() throws IOException {
        Path list = Files.writeString(folder.resolve("list.txt"), "names");
        String caption = ".photo .text-field";
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            window.outside().willChoose(list);
            scene.press(KeyCode.F5);
            scene.awaitSeen(".photo");
            scene.focus(caption);
            scene.press(KeyCode.END);
            scene.type(" of all workers");
            scene.press(KeyCode.Z, KeyCode.SHORTCUT);
            scene.awaitText(caption, "list.txt of all");
            scene.press(KeyCode.Y, KeyCode.SHORTCUT);
            scene.awaitText(caption, "list.txt of all workers");
            scene.press(KeyCode.Z, KeyCode.SHORTCUT);
            scene.press(KeyCode.Z, KeyCode.SHORTCUT);
            scene.press(KeyCode.Z, KeyCode.SHORTCUT);
            scene.awaitText(caption, "list.txt");
            window.settle();
            assertEquals(1, scene.all(".photo").size());
        }
    }

    @Test
    void aCaptionHasRoomForASentence() throws IOException {
        Path list = Files.writeString(folder.resolve("list.txt"), "names");
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            window.outside().willChoose(list);
            scene.press(KeyCode.F5);
            scene.awaitSeen(".photo");
            Toolkit.await(
                    "the caption is wide",
                    () -> width(scene, ".photo .text-field") > 0.8 * width(scene, ".photos"));
        }
    }

    private static double width(SceneRobot scene, String node) {
        return scene.scene().lookup(node).getLayoutBounds().getWidth();
    }

    @Test
    void aPastedFileIsAddedOnceHoweverOftenTheVisitWasOpened() throws IOException {
        File list = Files.writeString(folder.resolve("list.txt"), "names").toFile();
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            window.go(new Destination.Factories(Optional.empty()));
            window.go(new Destination.Visit(fixture.visit(), Optional.empty()));
            Toolkit.doOnWindow(
                    () ->
                            Clipboard.getSystemClipboard()
                                    .setContent(Map.of(DataFormat.FILES, List.of(list))));
            window.scene().focus("#questions");
            window.scene().press(KeyCode.V, KeyCode.SHORTCUT);
            window.scene().awaitSeen(".photo");
            window.settle();
            assertEquals(1, window.scene().all(".photo").size());
        }
    }

    @Test
    void theSamePhotoIsNotAddedToAQuestionTwice() throws IOException {
        File photo = folder.resolve("door.png").toFile();
        ImageIO.write(new BufferedImage(30, 15, BufferedImage.TYPE_INT_RGB), "png", photo);
        Path copy = Files.copy(photo.toPath(), folder.resolve("copy.png"));
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            window.outside().willChoose(photo.toPath(), copy);
            scene.press(KeyCode.F5);
            scene.awaitText(
                    "#notice-sentence", "copy.png: already with this question. Not added again.");
            window.settle();
            assertEquals(1, scene.all(".photo").size());

            scene.press(KeyCode.ESCAPE);
            scene.press(KeyCode.DOWN); // another question may have it as well
            window.outside().willChoose(copy);
            scene.press(KeyCode.F5);
            Toolkit.await("it is there, and nothing is said", () -> !scene.isSeen("#notice"));
            scene.awaitSeen(".photo");
            scene.awaitText(".photo .text-field", "copy.png");
        }
    }

    @Test
    void aFileThatIsNoEvidenceIsRefusedInWords() throws IOException {
        Path file = Files.writeString(folder.resolve("tool.exe"), "MZ");
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            window.outside().willChoose(file);
            window.scene().press(KeyCode.F5);
            window.scene().awaitSeen("#notice-sentence");
            assertTrue(window.scene().text("#notice-sentence").startsWith("tool.exe: no"));
        }
    }

    @Test
    void allFilesThatAreNoEvidenceAreNamedByWhatIsWrongWithThem() throws IOException {
        Path list = Files.writeString(folder.resolve("list.txt"), "names");
        Path gone = folder.resolve("gone.jpg");
        Path album = Files.createDirectory(folder.resolve("album"));
        List<Path> files = new ArrayList<>(List.of(gone, list, album));
        for (String name : List.of("a.exe", "b.zip", "c.mp4", "d.iso", "e.bin")) {
            files.add(Files.writeString(folder.resolve(name), "MZ"));
        }
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            window.outside().willChoose(files.toArray(Path[]::new));
            window.scene().press(KeyCode.F5);
            window.scene().awaitSeen(".photo");
            window.settle();
            assertEquals(
                    """
                    a.exe, b.zip, c.mp4 and 2 more: no picture, PDF, text, Word or Excel file. \
                    Not added.
                    gone.jpg: cannot be read where it is. Copy it to this computer and add it from \
                    there. Not added.
                    album: a folder. Drop the files in it instead. Not added.\
                    """,
                    window.scene().text("#notice-sentence"));
            assertFalse(
                    Toolkit.onWindow(() -> window.scene().isSeen("#visit-stop-adding")),
                    "nothing is being made ready any more");
        }
    }
}
