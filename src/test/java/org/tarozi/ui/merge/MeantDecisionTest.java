package org.tarozi.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.WindowRobot;
import org.tarozi.ui.control.MeantClicks;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// Nobody decides what he has not seen, by a double click or a key that is held.
class MeantDecisionTest {

    @TempDir Path folder;

    private Desk office;

    @BeforeEach
    void merge() {
        office = AtConflicts.merged(folder);
        WindowSettings settings = new WindowSettings(folder);
        settings.setLanguage(Language.EN);
        settings.setName("Aziza");
    }

    /// Clicks until the window has taken it: it takes none on what has just come.
    private static void click(SceneRobot scene, String button, String left) {
        Toolkit.await(
                left + " are left",
                () -> {
                    if (scene.text("#count-part-conflicts").equals(left)) {
                        return true;
                    }
                    if (scene.isSeen(button)) {
                        SceneRobot.mouse(scene.scene().getRoot().lookup(button), 1);
                    }
                    return false;
                });
    }

    @Test
    void theSecondClickOfADoubleClickDecidesNothing() {
        try (WindowRobot window = AtConflicts.open(folder, office)) {
            SceneRobot scene = window.scene();
            scene.awaitFocus("#conflict-list");
            click(scene, "#keep-1", "2");
            scene.awaitText("#dispute-field", "Finding");
            scene.mouse("#keep-1", 2);
            scene.mouse("#write-other", 1); // needs what is seen to be open still
            scene.awaitText("#dispute-field", "Finding");
            scene.awaitText("#count-part-conflicts", "2");
        }
    }

    @Test
    void aKeyThatIsHeldDecidesOnce() {
        try (WindowRobot window = AtConflicts.open(folder, office)) {
            SceneRobot scene = window.scene();
            scene.awaitFocus("#conflict-list");
            scene.hold(KeyCode.DIGIT1);
            scene.awaitText("#dispute-field", "Finding");
            scene.awaitFocus("#conflict-list");
            scene.hold(KeyCode.DIGIT1);
            assertEquals("Finding", scene.text("#dispute-field")); // it would be read anew
            scene.letGo(KeyCode.DIGIT1);
            scene.press(KeyCode.DIGIT1);
            scene.awaitText("#dispute-field", "Workers affected");
            scene.awaitText("#count-part-conflicts", "1");
        }
    }

    @Test
    void whatHasJustComeIsDecidedByNoClick() {
        AtomicLong now = new AtomicLong();
        try (Place place = Place.of(office, folder)) {
            Toolkit.start();
            Decider decider = Decider.at(place);
            Toolkit.doOnWindow(
                    () -> {
                        StackPane root = new StackPane();
                        new Scene(root);
                        MeantClicks clicks = new MeantClicks(root, now::get);
                        Texts texts = place.workplace().texts();
                        root.getChildren()
                                .add(new DisputeView(texts, decider.model(), clicks).scroll());
                        decider.model().refresh();
                        assertEquals(3, clicked(root, decider));
                        now.addAndGet(TimeUnit.SECONDS.toNanos(1));
                        assertEquals(2, clicked(root, decider));
                        assertEquals(2, clicked(root, decider));
                    });
        }
    }

    /// How many are left after a click on the first version.
    private static int clicked(StackPane root, Decider decider) {
        root.applyCss();
        root.layout();
        SceneRobot.mouse(root.lookup("#keep-1"), 1);
        return decider.model().listed().all().size();
    }

    @Test
    void theSecondClickOnUndoUndoesNoMore() {
        try (WindowRobot window = AtConflicts.open(folder, office)) {
            SceneRobot scene = window.scene();
            click(scene, "#keep-1", "2");
            click(scene, "#keep-1", "1");
            scene.mouse("#undo-decision", 1);
            scene.awaitText("#count-part-conflicts", "2");
            scene.awaitSeen("#redo-decision");
            scene.mouse("#undo-decision", 2);
            scene.mouse("#redo-decision", 1);
            scene.awaitText("#count-part-conflicts", "1");
        }
    }

    private static Bounds bounds(SceneRobot scene, String button) {
        return Toolkit.onWindow(
                () -> {
                    scene.scene().getRoot().applyCss();
                    scene.scene().getRoot().layout();
                    Node node = scene.scene().getRoot().lookup(button);
                    return node.localToScene(node.getLayoutBounds());
                });
    }

    @Test
    void redoDoesNotComeWhereUndoWas() {
        try (WindowRobot window = AtConflicts.open(folder, office)) {
            SceneRobot scene = window.scene();
            click(scene, "#keep-1", "2");
            click(scene, "#keep-1", "1");
            scene.click("#keep-1");
            scene.awaitFocus("#undo-decision");
            Bounds undo = bounds(scene, "#undo-decision");
            for (String left : new String[] {"1", "2", "3"}) {
                scene.click("#undo-decision");
                scene.awaitText("#count-part-conflicts", left);
                scene.awaitSeen("#redo-decision");
                assertFalse(undo.intersects(bounds(scene, "#redo-decision")), left);
                assertEquals(undo, bounds(scene, "#undo-decision"));
            }
        }
    }
}
