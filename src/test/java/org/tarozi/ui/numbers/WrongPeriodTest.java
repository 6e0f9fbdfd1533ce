package org.tarozi.ui.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.WindowRobot;

import java.nio.file.Path;

/// A period that cannot be counted: nothing is shown as if it were counted.
class WrongPeriodTest {

    private static final String ENDS_BEFORE =
            "The period ends before it begins. Choose another first or last day.";

    @TempDir Path folder;

    private Path file;

    @BeforeEach
    void makeProgramme() {
        file = folder.resolve("garments.tarozi");
        Garments.create(file).close();
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    private static void limit(SceneRobot scene, String field, String other, String day) {
        scene.focus(field);
        scene.type(day);
        scene.focus(other);
    }

    private static boolean mayBeSaved(SceneRobot scene) {
        return Toolkit.onWindow(() -> !scene.scene().getRoot().lookup("#save").isDisabled());
    }

    @Test
    void theFormerBarsGoWithIt() {
        try (WindowRobot window = WindowRobot.open(folder, Garments.CLOCK, file)) {
            NumbersRobot numbers = NumbersRobot.open(window);
            SceneRobot scene = numbers.scene();
            numbers.choose("#scope-period", "#period-window");
            limit(scene, "#scope-from", "#scope-to", "2025-01-01");
            numbers.awaitCounted(
                    "2 assessments of 2 factories counted, 6 left out. 1 open conflict in those"
                            + " counted.");
            assertTrue(mayBeSaved(scene), "what is counted is saved");

            limit(scene, "#scope-to", "#scope-from", "2024-01-01");
            scene.awaitText(".empty-sentence", ENDS_BEFORE);
            assertEquals("Not counted", scene.text(".empty-title"));
            assertEquals(0, scene.all("#rates").size());
            assertFalse(mayBeSaved(scene), "what is not counted is not saved");

            scene.click("#reset-again");
            scene.awaitSeen("#rates");
            assertTrue(mayBeSaved(scene), "what is counted is saved again");
        }
    }

    @Test
    void thatNothingWasCountedBeforeIsNotSaidBesideIt() {
        try (WindowRobot window = WindowRobot.open(folder, Garments.CLOCK, file)) {
            NumbersRobot numbers = NumbersRobot.open(window);
            SceneRobot scene = numbers.scene();
            numbers.choose("#scope-period", "#period-window");
            limit(scene, "#scope-from", "#scope-to", "2026-01-01");
            scene.awaitText(".empty-title", "Nothing is counted");

            limit(scene, "#scope-to", "#scope-from", "2025-01-01");
            scene.awaitText(".empty-sentence", ENDS_BEFORE);
            assertEquals(1, scene.all(".empty-title").size());
            assertEquals("Not counted", scene.text(".empty-title"));
        }
    }
}
