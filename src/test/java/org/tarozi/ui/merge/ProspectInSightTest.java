package org.tarozi.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.WindowRobot;

import java.nio.file.Path;

/// What taking an import back would do, and the ways on from there, with the largest text on a
/// laptop's screen.
class ProspectInSightTest {

    private static final String STAYS =
            "1 conflict stays, because a decision was made on it and undone: what this import says"
                    + " there stays to choose from.";

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsAskedAndTheWaysOnAreInSightAndTheKeyboardIsWhereNothingIsLost(Language language) {
        Desk office = AtConflicts.merged(folder);
        WindowSettings settings = new WindowSettings(folder);
        settings.setLanguage(language);
        settings.setTextSize(200);
        settings.setName("Aziza");
        try (WindowRobot window = WindowRobot.open(folder, Place.CLOCK, office.file())) {
            SceneRobot scene = window.scene();
            decideAndUndo(scene);
            scene.click("#part-imports");
            scene.awaitFocus("#import-list");
            scene.focus("#take-back");
            scene.press(KeyCode.SPACE);
            scene.awaitFocus("#leave-it");
            Toolkit.await("what is asked is in sight", () -> isRead(scene, "#prospect"));
            Toolkit.await("what stays is in sight", () -> isRead(scene, "#conflicts-stay"));
            Toolkit.await("the ways on are in sight", () -> isInWindow(scene, "#leave-it"));
            assertEquals(true, Toolkit.onWindow(() -> isInWindow(scene, "#take-back-now")));
            if (language == Language.EN) {
                scene.awaitText("#conflicts-stay", STAYS);
            }
        }
    }

    private static void decideAndUndo(SceneRobot scene) {
        scene.click("#tab-merge");
        scene.awaitSeen("#keep-1");
        scene.click("#keep-1");
        scene.awaitSeen("#undo-decision");
        scene.click("#undo-decision");
        scene.awaitSeen("#redo-decision");
    }

    /// Whether all of it is seen in what scrolls around it.
    private static boolean isRead(SceneRobot scene, String selector) {
        Node part = scene.scene().getRoot().lookup(selector);
        Node around = part;
        while (!(around instanceof ScrollPane)) {
            around = around.getParent();
        }
        return isWithin(place(around), place(part));
    }

    private static boolean isInWindow(SceneRobot scene, String selector) {
        Node root = scene.scene().getRoot();
        return isWithin(place(root), place(root.lookup(selector)));
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static boolean isWithin(Bounds all, Bounds part) {
        return part.getMinX() >= all.getMinX() - 1
                && part.getMaxX() <= all.getMaxX() + 1
                && part.getMinY() >= all.getMinY() - 1
                && part.getMaxY() <= all.getMaxY() + 1;
    }
}
