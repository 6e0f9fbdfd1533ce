package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Sight;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Path;
import java.util.Optional;

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
    void whatIsBeingTypedIsInSightWithTheLargestText() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.press(KeyCode.F3);
            scene.type("Asked twice");
            window.choose(WindowRobot.Setting.TEXT_SIZE, 4);
            scene.awaitFocus("#visit-note");
            Toolkit.await("the note is in sight", () -> isInSight(scene, "#visit-note"));
            window.settle();
            assertTrue(Toolkit.onWindow(() -> isInSight(scene, "#visit-note")));
        }
    }

    private static boolean isInSight(SceneRobot scene, String field) {
        ScrollPane detail = (ScrollPane) scene.scene().lookup("#detail");
        Bounds place = Sight.within(detail, scene.scene().lookup(field));
        double height = detail.getViewportBounds().getHeight();
        return place.getMinY() >= 0 && place.getMinY() + Math.min(place.getHeight(), 60) <= height;
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

    @Test
    void aNumberOfWorkersGoesOnAtItsEndInAnotherLanguage() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.focus("#visit-workers");
            scene.type("12");

            window.choose(WindowRobot.Setting.LANGUAGE, Language.RU.ordinal());

            scene.awaitFocus("#visit-workers");
            scene.type("5");
            scene.awaitText("#visit-workers", "125");
        }
    }

    private static WindowRobot inTheFactory(WindowRobot window) {
        window.go(new Destination.Factories(Optional.empty())); // to the visit that was left
        window.go(new Destination.Factories(Optional.empty()));
        window.scene().focus("#factories");
        window.scene().press(KeyCode.DOWN);
        return window;
    }

    private static boolean isAtEnd(SceneRobot scene) {
        DatePicker day = (DatePicker) scene.all("#visit-start-date").getFirst();
        TextField text = day.getEditor();
        return text.getSelection().getLength() == 0
                && text.getCaretPosition() == text.getLength()
                && text.getLength() > 0;
    }

    private static int caret(SceneRobot scene) {
        return ((TextInputControl) scene.all("#factory-new-name").getFirst()).getCaretPosition();
    }

    @Test
    void aNameInAFormGoesOnAtTheSameLetterInOtherColours() {
        try (WindowRobot window = inTheFactory(WindowRobot.inVisit(folder, fixture))) {
            SceneRobot scene = window.scene();
            scene.click("#add-factory");
            scene.awaitFocus("#factory-new-name");
            scene.type("Aor");
            TextInputControl name = (TextInputControl) scene.all("#factory-new-name").getFirst();
            Toolkit.doOnWindow(() -> name.selectRange(1, 1));

            window.choose(WindowRobot.Setting.COLOURS, 2);

            scene.awaitFocus("#factory-new-name");
            Toolkit.await("the cursor is back", () -> caret(scene) == 1);
            scene.type("n");
            scene.awaitText("#factory-new-name", "Anor");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'14 ma', y, '14 may'",
        "'14.05.202', 6, '14.05.2026'",
        "'2026-05-14', x, '14.05.2026x'"
    })
    void aDayInAFormGoesOnAtItsEndInAnotherLanguage(String begun, String key, String whole) {
        try (WindowRobot window = inTheFactory(WindowRobot.inVisit(folder, fixture))) {
            SceneRobot scene = window.scene();
            scene.click("#new-visit");
            scene.awaitFocus("#visit-start-date");
            scene.type(begun);

            window.choose(WindowRobot.Setting.LANGUAGE, Language.RU.ordinal());

            scene.awaitFocus("#visit-start-date");
            Toolkit.await("the cursor is at its end", () -> isAtEnd(scene));
            scene.type(key);
            scene.awaitText("#visit-start-date .text-field", whole);
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
