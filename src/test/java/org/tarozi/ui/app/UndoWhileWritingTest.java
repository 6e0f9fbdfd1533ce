package org.tarozi.ui.app;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Path;
import java.util.List;

/// Taking back in the middle of writing: what is typed next makes no answer and no other number.
class UndoWhileWritingTest {

    @TempDir Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void prepare() {
        fixture = VisitFixture.in(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    @Test
    void whoTypesOnAfterTakingBackTooMuchAnswersNothing() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.press(KeyCode.DIGIT1);
            scene.awaitText("#visit-progress", "1 of 10 answered · 0 non-compliances");
            scene.press(KeyCode.F2);
            scene.type("x");
            scene.press(KeyCode.Z, KeyCode.SHORTCUT);
            scene.awaitText("#visit-finding", "");
            scene.press(KeyCode.Z, KeyCode.SHORTCUT);
            scene.awaitText("#visit-progress", "0 of 10 answered · 0 non-compliances");
            window.settle();
            for (KeyCode key : List.of(KeyCode.SPACE, KeyCode.DIGIT3, KeyCode.DIGIT2)) {
                scene.press(key);
            }
            window.settle();
            scene.awaitText("#visit-progress", "0 of 10 answered · 0 non-compliances");
            scene.press(KeyCode.DOWN);
            scene.press(KeyCode.UP);
            scene.press(KeyCode.DIGIT2);
            scene.awaitText("#visit-progress", "1 of 10 answered · 1 non-compliance");
        }
    }

    @Test
    void whatIsTypedAfterTakingANumberBackDoesNotStandBeforeIt() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.press(KeyCode.DIGIT2);
            scene.awaitSeen("#visit-workers");
            scene.focus("#visit-workers");
            scene.type("12");
            scene.press(KeyCode.ENTER);
            window.settle();
            scene.press(KeyCode.A, KeyCode.SHORTCUT);
            scene.type("40");
            scene.press(KeyCode.Z, KeyCode.SHORTCUT);
            scene.awaitText("#visit-workers", "12");
            window.settle();
            scene.type("7");
            scene.awaitText("#visit-workers", "7");
        }
    }
}
