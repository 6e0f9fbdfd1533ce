package org.tarozi.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.WindowRobot;

import java.nio.file.Path;
import java.util.List;

/// What is written on the way to a decision stays until it is made.
class KeptDecisionTest {

    private static final int RESULT = 0;
    private static final int FINDING = 1;
    private static final int WORKERS = 2;

    @TempDir Path folder;

    private Desk office;

    @BeforeEach
    void merge() {
        office = AtConflicts.merged(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    private static void writeTwentyOneWorkers(SceneRobot scene) {
        AtConflicts.look(scene, WORKERS, "Workers affected");
        scene.click("#write-other");
        scene.focus("#other-value");
        scene.type("21");
        scene.focus("#reason");
        scene.type("Counted twice");
    }

    @Test
    void anotherValueAndItsReasonAreThereAfterALookAtAnotherConflict() {
        try (WindowRobot window = AtConflicts.open(folder, office)) {
            SceneRobot scene = window.scene();
            writeTwentyOneWorkers(scene);
            AtConflicts.look(scene, FINDING, "Finding");
            assertEquals("", scene.text("#reason"));
            assertEquals(List.of(), scene.all("#other-value"));
            AtConflicts.look(scene, WORKERS, "Workers affected");
            scene.awaitText("#other-value", "21");
            assertEquals("Counted twice", scene.text("#reason"));
        }
    }

    @Test
    void anotherValueAndItsReasonAreThereInTheNextWindow() {
        try (WindowRobot window = AtConflicts.open(folder, office)) {
            writeTwentyOneWorkers(window.scene());
        }
        try (WindowRobot window = AtConflicts.open(folder, office)) {
            SceneRobot scene = window.scene();
            AtConflicts.look(scene, WORKERS, "Workers affected");
            scene.awaitText("#other-value", "21");
            assertEquals("Counted twice", scene.text("#reason"));
        }
    }

    @Test
    void anotherValueStaysWhereAnotherConflictIsDecided() {
        try (WindowRobot window = AtConflicts.open(folder, office)) {
            SceneRobot scene = window.scene();
            writeTwentyOneWorkers(scene);
            AtConflicts.look(scene, RESULT, "Result");
            scene.click("#keep-1");
            scene.awaitText("#count-part-conflicts", "2");
            AtConflicts.look(scene, WORKERS - 1, "Workers affected");
            scene.awaitText("#other-value", "21");
        }
    }

    @Test
    void anotherValueIsPutAwayByItsButtonOrTheEscapeKey() {
        try (WindowRobot window = AtConflicts.open(folder, office)) {
            SceneRobot scene = window.scene();
            writeTwentyOneWorkers(scene);
            scene.click("#cancel-other");
            scene.awaitFocus("#write-other");
            assertEquals(List.of(), scene.all("#other-value"));

            scene.click("#write-other");
            scene.awaitText("#other-value", "21");
            scene.press(KeyCode.ESCAPE);
            scene.awaitFocus("#write-other");
            AtConflicts.look(scene, FINDING, "Finding");
            scene.click("#write-other");
            scene.awaitFocus("#other-value");
            scene.press(KeyCode.ESCAPE);
            scene.awaitFocus("#write-other");

            AtConflicts.look(scene, WORKERS, "Workers affected");
            assertEquals(List.of(), scene.all("#other-value"));
            assertEquals("Counted twice", scene.text("#reason"));
        }
    }

    @Test
    void anotherValueIsThereInAnotherLanguage() {
        try (WindowRobot window = AtConflicts.open(folder, office)) {
            SceneRobot scene = window.scene();
            writeTwentyOneWorkers(scene);
            AtConflicts.look(scene, FINDING, "Finding");
            scene.click("#write-other");
            scene.focus("#other-value");
            scene.type("Both: ");
            String text = scene.text("#other-value");
            speakUzbek(scene);
            scene.awaitText("#other-value", text);
            AtConflicts.look(scene, WORKERS, "Taʼsir koʻrgan xodimlar");
            scene.awaitText("#other-value", "21");
            scene.awaitText("#reason", "Counted twice");
        }
    }

    private static void speakUzbek(SceneRobot scene) {
        MenuButton settings = (MenuButton) scene.all("#settings").getFirst();
        Toolkit.doOnWindow(
                () ->
                        ((Menu) settings.getItems().getFirst())
                                .getItems()
                                .get(Language.UZ.ordinal())
                                .fire());
        Toolkit.await(
                "the window speaks Uzbek", () -> scene.all("#settings").getFirst() != settings);
    }

    @Test
    void whatWasWrittenIsThereAgainWhereTheDecisionIsUndoneEvenAfterAnother() {
        try (WindowRobot window = AtConflicts.open(folder, office)) {
            SceneRobot scene = window.scene();
            writeTwentyOneWorkers(scene);
            scene.click("#use-other");
            scene.awaitText("#count-part-conflicts", "2");
            scene.click("#keep-1");
            scene.awaitText("#count-part-conflicts", "1");
            scene.click("#undo-decision");
            scene.awaitText("#count-part-conflicts", "2");
            scene.click("#undo-decision");
            scene.awaitText("#dispute-field", "Workers affected");
            scene.awaitText("#reason", "Counted twice");
            scene.awaitText("#other-value", "21");
        }
    }

    @Test
    void whatIsDecidedLeavesNothingWrittenToOthers() {
        try (WindowRobot window = AtConflicts.open(folder, office)) {
            SceneRobot scene = window.scene();
            writeTwentyOneWorkers(scene);
            scene.click("#use-other");
            scene.awaitText("#dispute-field", "Finding");
            scene.awaitText("#reason", "");
            assertEquals(List.of(), scene.all("#other-value"));
        }
    }
}
