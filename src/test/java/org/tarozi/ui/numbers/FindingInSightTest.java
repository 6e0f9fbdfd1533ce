package org.tarozi.ui.numbers;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.WindowRobot;
import org.tarozi.ui.control.SeenRow;

import java.nio.file.Path;

/// A finding that is chosen is seen: Enter would open what nobody sees.
class FindingInSightTest {

    /// With the two that the programme has anyway.
    private static final int FINDINGS = 14;

    @TempDir Path folder;

    private Path file;

    @BeforeEach
    void aQuestionWithManyLongFindings() {
        file = folder.resolve("garments.tarozi");
        try (Garments garments = Garments.create(file)) {
            for (int at = 0; at < FINDINGS - 2; at++) {
                garments.finding("Mill " + (char) ('A' + at), text(at));
            }
        }
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    /// Some fit into the list, and some do not.
    private static String text(int at) {
        return "Boxes stand in front of the exit. ".repeat(9 + at * 7 % 19);
    }

    private WindowRobot window() {
        return WindowRobot.open(folder, Garments.CLOCK, 1100, 620, file);
    }

    private static SceneRobot atFindings(WindowRobot window) {
        NumbersRobot numbers = NumbersRobot.open(window);
        numbers.openPoint("emergency-preparedness");
        numbers.openQuestion("os-exits-blocked");
        numbers.focus("#findings");
        return numbers.scene();
    }

    @Test
    void everyFindingIsSeenThatTheArrowKeysChoose() {
        try (WindowRobot window = window()) {
            SceneRobot scene = atFindings(window);
            for (int at = 1; at < FINDINGS; at++) {
                scene.press(KeyCode.DOWN);
                SeenRow.await(scene, "#findings", at);
            }
            for (int at = FINDINGS - 2; at >= 0; at--) {
                scene.press(KeyCode.UP);
                SeenRow.await(scene, "#findings", at);
            }
        }
    }

    @Test
    void theLastOneAndThoseOfAPageAreWhollySeen() {
        try (WindowRobot window = window()) {
            SceneRobot scene = atFindings(window);
            scene.press(KeyCode.END);
            SeenRow.await(scene, "#findings", FINDINGS - 1);
            scene.press(KeyCode.PAGE_UP);
            SeenRow.await(scene, "#findings", SeenRow.chosen(scene, "#findings"));
            scene.press(KeyCode.HOME);
            SeenRow.await(scene, "#findings", 0);
            scene.press(KeyCode.PAGE_DOWN);
            int paged = SeenRow.chosen(scene, "#findings");
            assertTrue(paged > 0);
            SeenRow.await(scene, "#findings", paged);
        }
    }
}
