package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
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
import java.util.List;

/// Who changes the language, the colours or the size of text goes on with what they were doing.
class KeptTypingTest {

    private static final int LANGUAGES = 0;
    private static final int SIZES = 2;

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

    private static void choose(WindowRobot window, int menu, int item) {
        SceneRobot scene = window.scene();
        scene.focus("#settings"); // as a click on it does
        MenuButton settings = (MenuButton) scene.all("#settings").getFirst();
        Toolkit.doOnWindow(
                () -> ((Menu) settings.getItems().get(menu)).getItems().get(item).fire());
        Toolkit.await(
                "the window is built anew", () -> scene.all("#settings").getFirst() != settings);
        window.settle();
    }

    @Test
    void whatIsBeingTypedGoesOnAtTheSameLetterInAnotherLanguage() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            typeADoorWithTheCursorBehindIt(scene);

            choose(window, LANGUAGES, Language.RU.ordinal());

            scene.awaitFocus("#visit-finding");
            scene.type("s");
            scene.awaitText("#visit-finding", "Doors locked");
        }
    }

    @Test
    void whatIsListedIsListedInAnotherLanguageToo() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            ComboBox<?> filter = (ComboBox<?>) scene.all("#visit-filter").getFirst();
            Toolkit.doOnWindow(() -> filter.getSelectionModel().select(1));
            scene.focus("#visit-search");
            scene.type("q2");
            List<?> listed = listed(scene);
            assertFalse(listed.isEmpty());

            choose(window, LANGUAGES, Language.RU.ordinal());

            Toolkit.await("the same questions", () -> listed(scene).size() == listed.size());
            assertEquals("q2", scene.text("#visit-search"));
            ComboBox<?> after = (ComboBox<?>) scene.all("#visit-filter").getFirst();
            assertEquals(filter.getValue(), after.getValue());
        }
    }

    private static List<?> listed(SceneRobot scene) {
        return List.copyOf(((ListView<?>) scene.all("#questions").getFirst()).getItems());
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
            choose(window, SIZES, 4);
            scene.awaitFocus("#questions");
            assertEquals("", scene.text("#visit-finding"));
        }
    }
}
