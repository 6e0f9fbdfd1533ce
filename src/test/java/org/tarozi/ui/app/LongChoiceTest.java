package org.tarozi.ui.app;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Path;

/// What is chosen in a box that is too small for its words.
class LongChoiceTest {

    @TempDir Path folder;

    private WindowRobot atTheNewProgramme(Language language) {
        WindowSettings settings = new WindowSettings(folder);
        settings.setName("Aziza");
        settings.setLanguage(language);
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
    void theTitleOfAChecklistIsReadWholeUnderTheMouse() {
        try (WindowRobot window = atTheNewProgramme(Language.RU)) {
            Toolkit.await(
                    "the whole title, on several lines",
                    () ->
                            checklist(window.scene()).getTooltip() instanceof Tooltip whole
                                    && whole.getMaxWidth() > 0
                                    && whole.getMaxWidth() <= checklist(window.scene()).getWidth()
                                    && whole.getText().startsWith("Базовый контрольный")
                                    && whole.getText().matches(".* · \\d+ .*"));
        }
    }

    @Test
    void whatHasRoomIsNotSaidTwice() {
        try (WindowRobot window = atTheNewProgramme(Language.EN)) {
            Toolkit.await("nothing more", () -> checklist(window.scene()).getTooltip() == null);
        }
    }
}
