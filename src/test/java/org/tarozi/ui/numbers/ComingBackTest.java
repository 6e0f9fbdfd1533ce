package org.tarozi.ui.numbers;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.WindowRobot;
import org.tarozi.ui.control.SeenRow;

import java.nio.file.Path;

/// Who comes back to the numbers goes on where they were left.
class ComingBackTest {

    @TempDir Path folder;

    private Path manyFindings() {
        Path file = folder.resolve("garments.tarozi");
        try (Garments garments = Garments.create(file)) {
            for (char name = 'A'; name <= 'X'; name++) {
                garments.finding("Mill " + name, "Boxes before the exit. ".repeat(15));
            }
        }
        new WindowSettings(folder).setLanguage(Language.EN);
        return file;
    }

    private static void goAndComeBack(SceneRobot scene) {
        scene.press(KeyCode.ENTER);
        scene.awaitSeen("#visit-back");
        scene.awaitFocus("#questions");
        scene.press(KeyCode.LEFT, KeyCode.ALT);
        scene.awaitSeen("#counted");
    }

    @Test
    void theFindingAndTheBarThatWereChosenAreSeenAgain() {
        try (WindowRobot window =
                WindowRobot.open(folder, Garments.CLOCK, 1100, 620, manyFindings())) {
            NumbersRobot numbers = NumbersRobot.open(window);
            numbers.openPoint("emergency-preparedness");
            SceneRobot scene = numbers.scene();
            int bar = SeenRow.chosen(scene, "#rates");
            numbers.openQuestion("os-exits-blocked");
            numbers.focus("#findings");
            for (int at = 1; at <= 7; at++) {
                scene.press(KeyCode.DOWN);
            }
            goAndComeBack(scene);
            scene.awaitFocus("#findings");
            SeenRow.await(scene, "#findings", 7);
            SeenRow.await(scene, "#rates", bar);
        }
    }

    @Test
    void theFieldOfTheMapThatWasChosenIsSeenAgain() {
        try (WindowRobot window =
                WindowRobot.open(folder, Garments.CLOCK, 1100, 620, manyFindings())) {
            NumbersRobot numbers = NumbersRobot.open(window);
            SceneRobot scene = numbers.scene();
            scene.click("#show-heat-map");
            numbers.focus("#heat-map");
            for (int at = 1; at <= 20; at++) {
                scene.press(KeyCode.DOWN);
            }
            scene.press(KeyCode.RIGHT);
            String said = scene.text("#heat-said");
            goAndComeBack(scene);
            scene.awaitFocus("#heat-map");
            SeenRow.await(scene, "#heat-map", 20);
            scene.awaitText("#heat-said", said);
        }
    }

    @Test
    void fromTheVisitOfAFindingOneComesBackToTheFindings() {
        Path file = folder.resolve("garments.tarozi");
        Garments.create(file).close();
        new WindowSettings(folder).setLanguage(Language.EN);
        try (WindowRobot window = WindowRobot.open(folder, Garments.CLOCK, file)) {
            NumbersRobot numbers = NumbersRobot.open(window);
            numbers.openPoint("emergency-preparedness");
            numbers.openQuestion("os-exits-blocked");
            SceneRobot scene = numbers.scene();
            scene.press(KeyCode.ENTER);
            scene.awaitSeen("#visit-back");
            scene.awaitFocus("#questions");
            scene.press(KeyCode.LEFT, KeyCode.ALT);
            scene.awaitSeen("#counted");
            scene.awaitFocus("#findings");
            scene.press(KeyCode.ESCAPE);
            scene.awaitSeen("#questions");
            scene.awaitFocus("#questions");
        }
    }
}
