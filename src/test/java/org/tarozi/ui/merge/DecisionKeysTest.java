package org.tarozi.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.WindowRobot;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/// The keys that take decisions back and make them again.
class DecisionKeysTest {

    private static final String NONE_TO_UNDO =
            "No decision made here is left to take back. In a visit, Undo takes back what was"
                    + " decided there before.";

    @TempDir Path folder;

    private Desk office;
    private WindowSettings settings;

    @BeforeEach
    void merge() {
        office = AtConflicts.merged(folder);
        settings = new WindowSettings(folder);
        settings.setLanguage(Language.EN);
        settings.setName("Aziza");
    }

    private static void decideAll(SceneRobot scene) {
        scene.awaitFocus("#conflict-list");
        for (String next : List.of("Finding", "Workers affected")) {
            scene.press(KeyCode.DIGIT1);
            scene.awaitText("#dispute-field", next);
            scene.awaitFocus("#conflict-list");
        }
        scene.press(KeyCode.DIGIT1);
        scene.awaitSeen("#no-conflicts");
        scene.awaitFocus("#undo-decision");
    }

    private static void undo(SceneRobot scene) {
        scene.press(KeyCode.Z, KeyCode.SHORTCUT);
    }

    private static void redo(SceneRobot scene) {
        scene.press(KeyCode.Y, KeyCode.SHORTCUT);
    }

    private static void awaitLeft(SceneRobot scene, String conflicts) {
        scene.awaitText("#count-part-conflicts", conflicts);
    }

    private static void awaitQuiet(SceneRobot scene) {
        Toolkit.await("nothing is told any more", () -> !scene.isSeen("#notice-sentence"));
    }

    private static void comeBack(SceneRobot scene) {
        scene.click("#tab-factories");
        scene.awaitFocus("#factories");
        scene.click("#tab-merge");
    }

    @Test
    void allDecisionsAreTakenBackOneByOneAndMadeAgain() {
        try (WindowRobot window = AtConflicts.open(folder, office)) {
            SceneRobot scene = window.scene();
            decideAll(scene);
            for (String field : List.of("Workers affected", "Finding", "Result")) {
                undo(scene);
                scene.awaitText("#dispute-field", field);
                scene.awaitFocus("#conflict-list");
            }
            awaitLeft(scene, "3");
            undo(scene);
            scene.awaitText("#notice-sentence", NONE_TO_UNDO);
            redo(scene);
            awaitLeft(scene, "2");
            awaitQuiet(scene);
            scene.press(KeyCode.Z, KeyCode.SHORTCUT, KeyCode.SHIFT);
            awaitLeft(scene, "1");
            redo(scene);
            scene.awaitSeen("#no-conflicts");
            redo(scene);
            scene.awaitText(
                    "#notice-sentence", "No decision that was undone is left to make again.");
        }
    }

    @Test
    void whatIsSaidOfNoneLeftGoesWithTheNextDecision() {
        try (WindowRobot window = AtConflicts.open(folder, office)) {
            SceneRobot scene = window.scene();
            scene.awaitFocus("#conflict-list");
            undo(scene);
            scene.awaitText("#notice-sentence", NONE_TO_UNDO);
            scene.press(KeyCode.DIGIT1);
            awaitLeft(scene, "2");
            awaitQuiet(scene);
        }
    }

    private static void awaitOpenAgain(SceneRobot scene, String field) {
        String said = "Open again: " + field + " · Ipak Yoʻli Tekstil";
        Toolkit.await(said, () -> scene.text("#decision").startsWith(said));
    }

    @Test
    void theButtonsDoTheSameAndAreThereWhileTheyCan() {
        try (WindowRobot window = AtConflicts.open(folder, office)) {
            SceneRobot scene = window.scene();
            scene.click("#keep-1");
            scene.awaitText("#dispute-field", "Finding");
            assertEquals(List.of("Undo · Ctrl+Z"), shown(scene));
            scene.click("#keep-1");
            awaitLeft(scene, "1");
            scene.click("#undo-decision");
            awaitLeft(scene, "2");
            assertEquals(List.of("Undo · Ctrl+Z", "Redo · Ctrl+Y"), shown(scene));
            awaitOpenAgain(scene, "Finding, question 7.3.1");
            scene.click("#undo-decision");
            awaitOpenAgain(scene, "Result, question 3.1.5");
            assertEquals(List.of("Redo · Ctrl+Y"), shown(scene));
            scene.click("#redo-decision");
            awaitLeft(scene, "2");
            scene.click("#keep-1");
            awaitLeft(scene, "1");
            assertEquals(List.of("Undo · Ctrl+Z"), shown(scene));
        }
    }

    /// What the buttons that are seen and have keys say of themselves.
    private static List<String> shown(SceneRobot scene) {
        return Toolkit.onWindow(
                () ->
                        scene.all(".decision .button").stream()
                                .filter(button -> scene.isSeen("#" + button.getId()))
                                .map(button -> ((Button) button).getTooltip())
                                .filter(Objects::nonNull)
                                .map(Tooltip::getText)
                                .toList());
    }

    @Test
    void whoComesBackGoesOnTakingBackAndMakingAgain() {
        try (WindowRobot window = AtConflicts.open(folder, office)) {
            SceneRobot scene = window.scene();
            decideAll(scene);
            undo(scene);
            awaitLeft(scene, "1");
            undo(scene);
            awaitLeft(scene, "2");
            redo(scene);
            awaitLeft(scene, "1");
            comeBack(scene);
            scene.awaitFocus("#conflict-list");
            undo(scene);
            awaitLeft(scene, "2");
            scene.awaitText("#dispute-field", "Finding");
            redo(scene);
            awaitLeft(scene, "1");
            redo(scene);
            scene.awaitSeen("#no-conflicts");
            comeBack(scene);
            scene.click("#part-conflicts");
            scene.awaitFocus("#undo-decision");
            undo(scene);
            awaitLeft(scene, "1");
            scene.awaitText("#dispute-field", "Workers affected");
        }
    }

    @Test
    void theWordsTypedLastAreTakenBackFirst() {
        try (WindowRobot window = AtConflicts.open(folder, office)) {
            SceneRobot scene = window.scene();
            scene.awaitFocus("#conflict-list");
            scene.press(KeyCode.DIGIT1);
            scene.awaitText("#dispute-field", "Finding");
            scene.focus("#reason");
            scene.type("why");
            undo(scene);
            scene.awaitText("#reason", "");
            assertEquals("Finding", scene.text("#dispute-field"));
            redo(scene);
            scene.awaitText("#reason", "why");
            undo(scene);
            undo(scene);
            scene.awaitText("#dispute-field", "Result");
            awaitLeft(scene, "3");
        }
    }

    @Test
    void aDecisionThatAnotherImportOvertookIsNamedAndTheOneBeforeIsTakenBack() {
        Path third =
                office.copyFor("Davron")
                        .answered(1, "os-guards", OfAnswer.FINDING, "All guards are there.")
                        .handOver("davron.tza");
        try (WindowRobot window = AtConflicts.open(folder, office)) {
            SceneRobot scene = window.scene();
            scene.click("#keep-1");
            awaitLeft(scene, "2");
            scene.awaitText("#dispute-field", "Finding");
            scene.click("#keep-1");
            awaitLeft(scene, "1");
            window.drop(third);
            scene.awaitText("#merge", "Merge 1 file");
            scene.click("#merge");
            scene.click("#decide-now");
            awaitLeft(scene, "2");
            Toolkit.await("nothing to undo is offered", () -> !scene.isSeen("#decision"));
            scene.focus("#conflict-list");
            undo(scene);
            scene.awaitText(
                    "#notice-sentence",
                    "The decision cannot be undone any more (Finding; Ipak Yoʻli Tekstil,"
                            + " 14\u00a0May 2026): something else was written there since. It"
                            + " stays as it is.");
            awaitLeft(scene, "2");
            scene.awaitSeen("#undo-decision");
            undo(scene);
            awaitLeft(scene, "3");
            scene.awaitText("#dispute-field", "Result");
            awaitQuiet(scene);
        }
    }

    @Test
    void whatWasDecidedInTheWindowBeforeIsNotTakenBackHere() {
        try (WindowRobot window = AtConflicts.open(folder, office)) {
            SceneRobot scene = window.scene();
            decideAll(scene);
            undo(scene);
            awaitLeft(scene, "1");
            redo(scene);
            scene.awaitSeen("#no-conflicts");
            undo(scene);
            awaitLeft(scene, "1");
        }
        try (WindowRobot window = WindowRobot.open(folder, Place.CLOCK, office.file())) {
            SceneRobot scene = window.scene();
            scene.click("#tab-merge");
            scene.awaitText("#dispute-field", "Workers affected");
            scene.awaitFocus("#conflict-list");
            undo(scene);
            scene.awaitText("#notice-sentence", NONE_TO_UNDO);
            awaitLeft(scene, "1");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "EN,'Undo, redo',Redo",
        "RU,'Отменить, повторить',Повторить решение",
        "UZ,'Bekor qilish, takrorlash',Qarorni takrorlash"
    })
    void bothKeysAreNamedInEveryLanguage(Language language, String keys, String redo) {
        settings.setLanguage(language);
        try (WindowRobot window = WindowRobot.open(folder, Place.CLOCK, office.file())) {
            SceneRobot scene = window.scene();
            scene.click("#tab-merge");
            scene.awaitFocus("#conflict-list");
            scene.click("#keep-1");
            awaitLeft(scene, "2");
            undo(scene);
            awaitLeft(scene, "3");
            assertEquals(List.of(redo + " · Ctrl+Y"), shown(scene));
            scene.press(KeyCode.F1);
            scene.awaitSeen("#window-keys");
            List<String> row = List.of("Ctrl + Z  Y", keys);
            Toolkit.await(
                    "both keys are named",
                    () -> Collections.indexOfSubList(labels(scene), row) >= 0);
        }
    }

    private static List<String> labels(SceneRobot scene) {
        return scene.all("#window-keys .label").stream()
                .map(label -> ((Label) label).getText())
                .toList();
    }
}
