package org.tarozi.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.WindowRobot;

import java.nio.file.Path;

/// The form of a new visit, by keyboard.
class NewVisitFormTest {

    @TempDir Path folder;

    @Test
    void whatIsTypedFirstTakesThePlaceOfTheGuessedDay() {
        VisitFixture fixture = VisitFixture.in(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file())) {
            SceneRobot scene = window.scene();
            scene.focus("#factories");
            scene.press(KeyCode.DOWN);
            scene.press(KeyCode.N, KeyCode.SHORTCUT);
            scene.awaitFocus("#visit-start-date");
            DatePicker day = (DatePicker) scene.all("#visit-start-date").getFirst();
            Toolkit.await(
                    "the day is selected",
                    () -> day.getEditor().getSelectedText().equals(day.getEditor().getText()));
            scene.type("20.05.2026");
            assertEquals("20.05.2026", Toolkit.onWindow(() -> day.getEditor().getText()));
        }
    }
}
