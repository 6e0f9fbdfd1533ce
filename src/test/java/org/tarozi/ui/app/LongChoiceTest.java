package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ComboBox;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Sight;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Path;
import java.util.List;

/// What is chosen in a box that is too small for its words.
class LongChoiceTest {

    @TempDir Path folder;

    private WindowRobot atTheNewProgramme(Language language) {
        WindowSettings settings = new WindowSettings(folder);
        settings.setName("Aziza");
        settings.setLanguage(language);
        settings.setTextSize(200);
        WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, 1000, 620);
        window.scene().click("#new");
        Toolkit.await(
                "a checklist",
                () ->
                        !window.scene().all("#new-checklist").isEmpty()
                                && checklist(window.scene()).getValue() != null);
        window.settle();
        return window;
    }

    private static ComboBox<?> checklist(SceneRobot scene) {
        return (ComboBox<?>) scene.all("#new-checklist").getFirst();
    }

    @Test
    void theTitleOfAChecklistStandsThereWhole() {
        assertTrue(height(Language.RU) > 1.4 * height(Language.EN), "on a second line");
    }

    private double height(Language language) {
        try (WindowRobot window = atTheNewProgramme(language)) {
            return Toolkit.onWindow(
                    () -> {
                        ComboBox<?> box = checklist(window.scene());
                        assertEquals(List.of(), Sight.cutTexts(box));
                        return box.getHeight();
                    });
        }
    }
}
