package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Path;

/// Who changes the language, the colours or the size of text goes on with what they were doing.
class KeptTypingTest {

    @TempDir Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void prepare() {
        fixture = VisitFixture.in(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    private static void typeADoorWithTheCursorBehindIt(SceneRobot scene) {
        scene.press(KeyCode.F2);
        scene.type("Door locked");
        TextInputControl finding = (TextInputControl) scene.all("#visit-finding").getFirst();
        Toolkit.doOnWindow(() -> finding.selectRange(4, 4));
    }

    @Test
    void whatIsBeingTypedGoesOnAtTheSameLetterInAnotherLanguage() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            typeADoorWithTheCursorBehindIt(scene);

            window.choose(WindowRobot.Setting.LANGUAGE, Language.RU.ordinal());

            scene.awaitFocus("#visit-finding");
            scene.type("s");
            scene.awaitText("#visit-finding", "Doors locked");
        }
    }

    @Test
    void whoLooksElsewhereFindsTheCursorWhereTheyLeftIt() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            typeADoorWithTheCursorBehindIt(scene);
            scene.focus("#visit-workers");
            window.settle();
            scene.focus("#visit-finding");
            scene.type("s");
            scene.awaitText("#visit-finding", "Doors locked");
        }
    }

    @Test
    void whoTypesNothingIsAtTheQuestionsWithLargerText() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.press(KeyCode.F2);
            scene.press(KeyCode.ESCAPE);
            window.choose(WindowRobot.Setting.TEXT_SIZE, 4);
            scene.awaitFocus("#questions");
            assertEquals("", scene.text("#visit-finding"));
        }
    }

    private static void typeWorkersNobodyCanRead(SceneRobot scene) {
        scene.focus("#visit-workers");
        scene.type("2e3");
        scene.press(KeyCode.TAB);
    }

    @Test
    void whatIsNoNumberStaysWhereItWasTypedWithWhatIsExpected() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            typeWorkersNobodyCanRead(scene);
            window.settle();
            assertEquals("2e3", scene.text("#visit-workers"));
            scene.awaitSeen("#visit-workers-wrong");
            scene.focus("#questions");
            scene.press(KeyCode.DOWN);
            scene.awaitText("#visit-workers", "");
            scene.press(KeyCode.UP);
            scene.awaitText("#visit-workers", "2e3");
            scene.awaitSeen("#visit-workers-wrong");
        }
    }

    @Test
    void whatIsNoNumberStaysInAnotherLanguageUntilItIsMended() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            typeWorkersNobodyCanRead(scene);
            window.choose(WindowRobot.Setting.LANGUAGE, Language.UZ.ordinal());
            scene.awaitText("#visit-workers", "2e3");
            scene.focus("#visit-workers");
            scene.press(KeyCode.A, KeyCode.SHORTCUT);
            scene.type("2000");
            scene.press(KeyCode.TAB);
            window.choose(WindowRobot.Setting.LANGUAGE, Language.EN.ordinal());
            scene.awaitText("#visit-workers", "2000");
        }
    }

    @Test
    void whatIsNoNumberIsTakenBackWithoutTheAnswerBeforeIt() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.press(KeyCode.DIGIT1);
            scene.awaitText("#visit-progress", "1 of 10 answered · 0 non-compliances");
            scene.press(KeyCode.UP);
            scene.focus("#visit-workers");
            scene.type("2e3");
            scene.press(KeyCode.Z, KeyCode.SHORTCUT);
            window.settle();
            scene.awaitText("#visit-workers", "");
            scene.awaitText("#visit-progress", "1 of 10 answered · 0 non-compliances");
        }
    }
}
