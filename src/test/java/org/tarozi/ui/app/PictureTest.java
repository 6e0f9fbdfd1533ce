package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import javax.imageio.ImageIO;

/// A photo that is looked at in large.
class PictureTest {

    @TempDir Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void prepare() {
        fixture = VisitFixture.in(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    private Path photo(String name, int width) throws IOException {
        Path file = folder.resolve(name);
        ImageIO.write(
                new BufferedImage(width, 30, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return file;
    }

    /// A door, a list that is no picture, and a stair.
    private void addThree(WindowRobot window) throws IOException {
        Path list = Files.writeString(folder.resolve("list.txt"), "names");
        List<Path> files = List.of(photo("door.png", 30), list, photo("stair.png", 40));
        for (Path file : files) {
            int there = window.scene().all(".photo").size();
            window.outside().willChoose(file);
            window.scene().press(KeyCode.F5);
            Toolkit.await("it is there", () -> window.scene().all(".photo").size() == there + 1);
        }
    }

    private static Button frame(SceneRobot scene, String caption) {
        return scene.all(".photo-frame").stream()
                .filter(frame -> caption.equals(frame.getAccessibleText()))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static void enlargeDoor(SceneRobot scene) {
        Button door = frame(scene, "door.png");
        Toolkit.doOnWindow(door::fire);
        scene.awaitText("#picture-caption", "door.png");
    }

    private static void awaitPutAway(SceneRobot scene) {
        Toolkit.await("it is put away", () -> !scene.isSeen("#picture"));
    }

    @Test
    void arrowsLeadThroughThePhotosOfTheQuestionAndBackToTheOneSeenLast() throws IOException {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            addThree(window);
            enlargeDoor(scene);
            String door = scene.text("#picture-place");
            scene.press(KeyCode.RIGHT);
            scene.awaitText("#picture-caption", "stair.png");
            String stair = scene.text("#picture-place");
            assertEquals(Set.of("1 of 2", "2 of 2"), Set.of(door, stair));
            scene.press(KeyCode.RIGHT);
            scene.awaitText("#picture-caption", "door.png");
            scene.press(KeyCode.LEFT);
            scene.awaitText("#picture-caption", "stair.png");
            Toolkit.await("its picture", () -> scene.isSeen("#picture .image-view"));
            scene.press(KeyCode.ESCAPE);
            awaitPutAway(scene);
            Toolkit.await("one goes on there", frame(scene, "stair.png")::isFocused);
        }
    }

    @Test
    void whoWorksWithTheMouseFindsAWayOnAndOut() throws IOException {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            addThree(window);
            enlargeDoor(scene);
            scene.click("#picture-next");
            scene.awaitText("#picture-caption", "stair.png");
            scene.click("#picture-before");
            scene.awaitText("#picture-caption", "door.png");
            scene.click("#picture-close");
            awaitPutAway(scene);
            Toolkit.await("one goes on there", frame(scene, "door.png")::isFocused);
        }
    }

    @Test
    void tabLeadsToItsButtonsOnlyAndSpacePressesThem() throws IOException {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            addThree(window);
            enlargeDoor(scene);
            scene.awaitFocus("#picture-close");
            scene.press(KeyCode.TAB);
            scene.awaitFocus("#picture-before");
            scene.press(KeyCode.TAB);
            scene.awaitFocus("#picture-next");
            scene.press(KeyCode.SPACE);
            scene.awaitText("#picture-caption", "stair.png");
            scene.press(KeyCode.DIGIT2); // no answer to what is behind it
            scene.press(KeyCode.TAB);
            scene.awaitFocus("#picture-close");
            scene.press(KeyCode.SPACE);
            awaitPutAway(scene);
            assertEquals("0 of 10 answered · 0 non-compliances", scene.text("#visit-progress"));
        }
    }

    @Test
    void onePhotoAloneHasNoOther() throws IOException {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            window.outside().willChoose(photo("door.png", 30));
            scene.press(KeyCode.F5);
            scene.awaitSeen(".photo");
            scene.click(".photo-frame");
            scene.awaitSeen("#picture-close");
            assertEquals(false, Toolkit.onWindow(() -> scene.isSeen("#picture-next")));
            scene.press(KeyCode.RIGHT);
            scene.awaitText("#picture-caption", "door.png");
            scene.press(KeyCode.TAB);
            scene.awaitFocus("#picture-close");
        }
    }
}
