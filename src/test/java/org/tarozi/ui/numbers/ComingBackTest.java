package org.tarozi.ui.numbers;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.WindowRobot;

import java.nio.file.Path;

/// Who comes back to the numbers goes on where they were left.
class ComingBackTest {

    @TempDir Path folder;

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
