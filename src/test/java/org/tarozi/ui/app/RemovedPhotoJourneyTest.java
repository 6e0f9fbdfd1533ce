package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Sight;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Path;

/// Photos of a visit that lie in the trash.
class RemovedPhotoJourneyTest {

    @TempDir Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void prepare() {
        fixture = VisitFixture.in(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    @Test
    void aPhotoThatSomebodyElseRemovedIsFoundAndRestoredByKeyboard() {
        try (Programme programme = fixture.open()) {
            fixture.removedPhoto(programme, "q1");
        }
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.awaitText("#visit-removed-photos", "In the trash: 1");
            scene.focus("#visit-removed-photos");
            scene.press(KeyCode.SPACE);
            scene.awaitSeen("#removed-photos");
            Toolkit.await("its picture", () -> scene.isSeen("#removed-photos .image-view"));
            Toolkit.await("it is in sight", () -> isSeenWhole(scene, "#removed-photos"));
            assertTrue(scene.text("#removed-photos .removed-photo .muted").startsWith("Bekzod, "));
            scene.press(KeyCode.TAB);
            scene.awaitFocus("#removed-photos .button");
            scene.press(KeyCode.SPACE);
            scene.awaitSeen(".photo");
            assertFalse(scene.isSeen("#visit-removed-photos"));
            scene.awaitFocus("#visit-add-photo");
            scene.press(KeyCode.Z, KeyCode.SHORTCUT);
            scene.awaitText("#visit-removed-photos", "In the trash: 1");
            Toolkit.await("it lies in the trash", () -> !scene.isSeen(".photo"));
        }
    }

    @Test
    void aPhotoInTheTrashIsDestroyedBySecondThoughtOnly() {
        try (Programme programme = fixture.open()) {
            fixture.removedPhoto(programme, "q1");
        }
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.awaitSeen("#visit-removed-photos");
            scene.focus("#visit-removed-photos");
            scene.press(KeyCode.SPACE);
            scene.awaitSeen("#removed-photos .image-view");
            scene.focus("#visit-destroy-photo");
            scene.press(KeyCode.SPACE);
            scene.awaitFocus("#visit-keep-photo");
            scene.focus("#visit-keep-photo");
            scene.press(KeyCode.SPACE);
            scene.awaitFocus("#visit-destroy-photo");
            assertFalse(scene.isSeen("#visit-destroy-photo-now"));
            scene.focus("#visit-destroy-photo");
            scene.press(KeyCode.SPACE);
            scene.awaitFocus("#visit-keep-photo");
            scene.focus("#visit-destroy-photo-now");
            scene.press(KeyCode.SPACE);
            Toolkit.await("it is gone", () -> !scene.isSeen("#visit-destroy-photo-now"));
            Toolkit.await(
                    "it is said",
                    () ->
                            scene.text("#removed-photos .removed-photo > .muted")
                                    .startsWith("Deleted for ever: "));
            assertFalse(scene.isSeen("#removed-photos .button"));
            window.settle();
            assertFalse(scene.isSeen("#removed-photos .image-view"));
        }
    }

    @Test
    void theWordsOfLongWorkLeadBackToWhereItWasBegun() {
        try (Programme programme = fixture.open()) {
            fixture.removedPhoto(programme, "q1");
        }
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.click("#visit-removed-photos");
            scene.awaitSeen("#removed-photos .image-view");
            scene.click("#visit-destroy-photo");
            scene.awaitFocus("#visit-keep-photo");
            Runnable goOn = Hold.FILE.of(window);
            scene.click("#visit-destroy-photo-now");
            scene.click("#tab-numbers");
            scene.awaitSeen("#work-words");
            scene.click("#work-words");
            goOn.run();
            scene.awaitSeen("#visit-note");
        }
    }

    private static boolean isSeenWhole(SceneRobot scene, String selector) {
        Node pane = scene.scene().lookup("#detail");
        Bounds part = Sight.within(pane, scene.scene().lookup(selector));
        return part.getMinY() >= 0 && part.getMaxY() <= pane.getLayoutBounds().getHeight();
    }
}
