package org.tarozi.ui.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.Hold;
import org.tarozi.ui.app.WindowRobot;

import java.nio.file.Path;

/// Who chooses before it is known what was chosen last keeps what he chose.
class EarlyChoiceTest {

    @TempDir Path folder;

    @Test
    void aSlowDiskDoesNotTakeItBack() {
        Path file = folder.resolve("garments.tarozi");
        Garments.create(file).close();
        new WindowSettings(folder).setLanguage(Language.EN);
        try (WindowRobot window = WindowRobot.open(folder, Garments.CLOCK, file)) {
            Runnable goOn = Hold.FILE.of(window);
            NumbersRobot numbers = NumbersRobot.open(window);
            numbers.choose("#scope-period", "#period-window");
            SceneRobot scene = numbers.scene();
            scene.click("#show-in-and-out");
            goOn.run();

            numbers.awaitCounted(
                    "3 assessments of 3 factories counted, 5 left out. 1 open conflict in those"
                            + " counted.");
            scene.awaitSeen("#scope-from");
            assertEquals(1, scene.all("#show-in-and-out:selected").size());
        }
    }
}
