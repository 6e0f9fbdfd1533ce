package org.tarozi.ui.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.WindowRobot;

import java.nio.file.Path;
import java.util.List;

/// A programme of which nothing is counted, whatever is chosen.
class NothingChosenTest {

    @TempDir Path folder;

    @Test
    void whereNothingWasChosenNothingIsReset() {
        VisitFixture fixture = VisitFixture.in(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file())) {
            SceneRobot scene = window.scene();
            scene.awaitText("#factory-count", "1 factory");
            window.go(new Destination.Numbers());
            scene.awaitText(
                    ".empty-sentence",
                    "1 assessment is left out: not finished. Look why, visit by visit.");
            assertEquals(List.of(), scene.all("#reset-again"));
            scene.click("#why");
            scene.awaitSeen("#visits");
        }
    }
}
