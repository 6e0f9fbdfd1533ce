package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tarozi.profile.DraftsFile;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Path;
import java.util.List;

/// A programme that is described and not made yet stays described.
class KeptProgrammeFormTest {

    @TempDir Path folder;

    @BeforeEach
    void nameTheUser() {
        WindowSettings settings = new WindowSettings(folder);
        settings.setName("Aziza");
        settings.setLanguage(Language.EN);
    }

    private WindowRobot describing() {
        WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK);
        SceneRobot scene = window.scene();
        window.outside().willBegin(folder);
        scene.click("#new");
        scene.focus("#new-programme-name");
        window.settle();
        return window;
    }

    private static void fillIn(SceneRobot scene, Path file) {
        scene.focus("#new-place");
        Toolkit.doOnWindow(
                () -> ((TextField) scene.all("#new-place").getFirst()).setText(file.toString()));
        choose(scene, "#new-country", "VN");
        choose(scene, "#new-programme-language", Language.RU);
        scene.focus("#new-programme-name");
        scene.type("Garments");
    }

    // a test knows what its box holds
    @SuppressWarnings("unchecked")
    private static <T> void choose(SceneRobot scene, String box, T value) {
        Toolkit.doOnWindow(() -> ((ComboBoxBase<T>) scene.all(box).getFirst()).setValue(value));
    }

    private static Object chosen(SceneRobot scene, String box) {
        return Toolkit.onWindow(() -> ((ComboBoxBase<?>) scene.all(box).getFirst()).getValue());
    }

    private static void assertFilledIn(SceneRobot scene, Path file) {
        scene.awaitText("#new-programme-name", "Garments");
        assertEquals(file.toString(), scene.text("#new-place"));
        assertEquals("VN", chosen(scene, "#new-country"));
        assertEquals(Language.RU, chosen(scene, "#new-programme-language"));
    }

    @ParameterizedTest
    @EnumSource(WindowRobot.Setting.class)
    void aNewProgrammeStaysDescribedWhateverIsChosenInTheSettings(WindowRobot.Setting setting) {
        Path file = folder.resolve("week.tarozi");
        try (WindowRobot window = describing()) {
            SceneRobot scene = window.scene();
            fillIn(scene, file);
            window.choose(setting, 2);
            assertFilledIn(scene, file);
            scene.awaitFocus("#new-programme-name");
            scene.type(" 2");
            scene.click("#new-create");
            scene.awaitText("#file", file.toString());
        }
    }

    @Test
    void aNewProgrammeThatWasPutAsideIsAsFarAsItWas() {
        Path file = folder.resolve("week.tarozi");
        try (WindowRobot window = describing()) {
            SceneRobot scene = window.scene();
            fillIn(scene, file);
            scene.press(KeyCode.ESCAPE);
            scene.awaitFocus("#new");
            window.choose(WindowRobot.Setting.LANGUAGE, Language.UZ.ordinal());
            scene.click("#new");
            assertFilledIn(scene, file);
        }
    }

    @Test
    void aNewProgrammeIsDescribedOnAfterTheWindowWasEnded() {
        Path file = folder.resolve("week.tarozi");
        DraftsFile drafts = DraftsFile.ofNone(folder);
        try (WindowRobot window = describing()) {
            fillIn(window.scene(), file);
            Toolkit.await("it is kept", () -> drafts.read().toString().contains("Garments"));
        }
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK)) {
            assertFilledIn(window.scene(), file);
            window.settle();
            window.scene().click("#new-create");
            window.scene().awaitText("#file", file.toString());
            Toolkit.await("nothing is left", () -> drafts.read().isEmpty());
        }
    }

    @Test
    void aFormThatNothingWasWrittenIntoIsNotOpenedByTheNextStart() {
        try (WindowRobot window = describing()) {
            assertEquals(1, window.scene().all("#new-programme-name").size());
        }
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK)) {
            window.scene().awaitSeen("#new");
            window.settle();
            assertEquals(List.of(), window.scene().all("#new-programme-name"));
        }
    }

    @Test
    void theStartNamesTheOneThatWasBegunAndItsFormIsEmptiedOnRequest() {
        try (WindowRobot window = describing()) {
            SceneRobot scene = window.scene();
            fillIn(scene, folder.resolve("week.tarozi"));
            assertFalse(scene.isSeen("#form-anew"), "nothing was begun before");
            scene.press(KeyCode.ESCAPE);
            scene.awaitSeen("#new");
            assertEquals(
                    "New programme…. Begun: “Garments”. It goes on where you left it.",
                    said(scene, "#new"));
            scene.click("#new");
            scene.awaitSeen("#form-anew");
            scene.click("#form-anew");
            scene.awaitText("#new-programme-name", "");
            assertEquals("UZ", chosen(scene, "#new-country"));
            assertEquals(Language.EN, chosen(scene, "#new-programme-language"));
            scene.type("Shoes");
            scene.awaitText("#new-place", folder.resolve("Shoes.tarozi").toString());
            assertFalse(scene.isSeen("#form-anew"), "it begins anew");
            scene.press(KeyCode.A, KeyCode.SHORTCUT);
            scene.press(KeyCode.DELETE);
            scene.press(KeyCode.ESCAPE);
            scene.awaitSeen("#new");
            assertEquals(
                    "New programme…. One file for the assessments of many auditors",
                    said(scene, "#new"));
        }
    }

    private static String said(SceneRobot scene, String selector) {
        return Toolkit.onWindow(() -> scene.scene().lookup(selector).getAccessibleText());
    }

    @Test
    void whatNobodyChoseGoesWithTheWindow() {
        try (WindowRobot window = describing()) {
            SceneRobot scene = window.scene();
            scene.type("Garments");
            window.choose(WindowRobot.Setting.LANGUAGE, Language.UZ.ordinal());
            scene.awaitText("#new-place", folder.resolve("Garments.tarozi").toString());
            assertEquals(Language.UZ, chosen(scene, "#new-programme-language"));
        }
    }

    @Test
    void whatWasMadeIsDescribedNoMore() {
        try (WindowRobot window = describing()) {
            SceneRobot scene = window.scene();
            scene.type("Garments");
            window.settle();
            scene.click("#new-create");
            scene.awaitText("#file", folder.resolve("Garments.tarozi").toString());
            window.closeProgramme();
            scene.click("#new");
            scene.awaitText("#new-programme-name", "");
        }
    }
}
