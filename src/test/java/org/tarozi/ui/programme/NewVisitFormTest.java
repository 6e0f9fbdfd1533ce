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

    @Test
    void aCycleThatIsNoNumberIsSaidAsSoonAsItsFieldIsLeft() {
        try (WindowRobot window =
                WindowRobot.open(folder, VisitFixture.CLOCK, VisitFixture.in(folder).file())) {
            SceneRobot scene = window.scene();
            scene.awaitSeen("#factories");
            scene.focus("#factories");
            scene.press(KeyCode.DOWN);
            scene.press(KeyCode.N, KeyCode.SHORTCUT);
            scene.awaitFocus("#visit-start-date");
            scene.focus("#visit-cycle");
            scene.type("abc");
            assertEquals(false, scene.isSeen("#problem-cycle"), "while it is typed");
            scene.focus("#visit-team");
            scene.awaitSeen("#problem-cycle");

            scene.focus("#visit-cycle");
            assertEquals(true, scene.isSeen("#problem-cycle"), "until it is mended");
            scene.press(KeyCode.BACK_SPACE);
            Toolkit.await("it is typed anew", () -> !scene.isSeen("#problem-cycle"));
        }
    }
}
