package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What was filled into a form and not confirmed yet is there when the form is seen again.
class KeptFormsTest {

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
        choose(scene, "#new-language", Language.RU);
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
        assertEquals(Language.RU, chosen(scene, "#new-language"));
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
            scene.awaitSeen("#new");
            window.choose(WindowRobot.Setting.LANGUAGE, Language.UZ.ordinal());
            scene.click("#new");
            assertFilledIn(scene, file);
        }
    }

    @Test
    void whatNobodyChoseGoesWithTheWindow() {
        try (WindowRobot window = describing()) {
            SceneRobot scene = window.scene();
            scene.type("Garments");
            window.choose(WindowRobot.Setting.LANGUAGE, Language.UZ.ordinal());
            scene.awaitText("#new-place", folder.resolve("Garments.tarozi").toString());
            assertEquals(Language.UZ, chosen(scene, "#new-language"));
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
            Toolkit.doOnWindow(() -> window.shell().closeProgramme());
            scene.click("#new");
            scene.awaitText("#new-programme-name", "");
        }
    }

    private WindowRobot atFactories(VisitFixture fixture) {
        WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file());
        window.scene().awaitText("#file", fixture.file().toString());
        window.go(new Destination.Factories(Optional.empty()));
        return window;
    }

    @Test
    void aNewFactoryThatWasCancelledIsAsFarAsItWasUntilItIsAdded() {
        try (WindowRobot window = atFactories(VisitFixture.in(folder))) {
            SceneRobot scene = window.scene();
            scene.click("#add-factory");
            scene.focus("#factory-new-region");
            scene.type("Fergana");
            scene.focus("#factory-new-name");
            scene.type("Anor");
            scene.press(KeyCode.ESCAPE);
            window.settle();
            assertEquals(List.of(), scene.all("#factory-new-name"));
            scene.click("#add-factory");
            scene.awaitText("#factory-new-name", "Anor");
            assertEquals("Fergana", scene.text("#factory-new-region"));
            scene.click("#factory-create");
            scene.awaitText("#factory-name", "Anor");
            scene.click("#add-factory");
            scene.awaitText("#factory-new-name", "");
        }
    }

    @Test
    void aNewVisitThatWasCancelledIsAsFarAsItWas() {
        try (WindowRobot window = atFactories(VisitFixture.in(folder))) {
            SceneRobot scene = window.scene();
            scene.focus("#factories");
            scene.press(KeyCode.DOWN);
            scene.click("#new-visit");
            scene.focus("#visit-team");
            scene.press(KeyCode.A, KeyCode.SHORTCUT);
            scene.type("Aziza, Bekzod");
            scene.press(KeyCode.ESCAPE);
            scene.awaitSeen("#new-visit");
            scene.click("#new-visit");
            scene.awaitText("#visit-team", "Aziza, Bekzod");
        }
    }

    @Test
    void aFormThatNobodyFilledInIsClosedByEscape() {
        try (WindowRobot window = atFactories(VisitFixture.in(folder))) {
            SceneRobot scene = window.scene();
            scene.click("#add-factory");
            scene.focus("#factory-new-name");
            scene.press(KeyCode.ESCAPE);
            window.settle();
            assertEquals(List.of(), scene.all("#factory-new-name"));
        }
    }

    private WindowRobot inTheProfile() {
        WindowRobot window = atFactories(VisitFixture.in(folder));
        SceneRobot scene = window.scene();
        scene.focus("#factories");
        scene.press(KeyCode.DOWN);
        scene.click("#edit-profile");
        scene.awaitSeen("#profile-status-since");
        window.settle();
        return window;
    }

    @Test
    void theProfileStaysOpenInAnotherLanguageWithWhatCouldNotBeKept() {
        try (WindowRobot window = inTheProfile()) {
            SceneRobot scene = window.scene();
            scene.focus("#profile-workers");
            scene.type("many");
            scene.press(KeyCode.TAB);
            window.choose(WindowRobot.Setting.LANGUAGE, Language.RU.ordinal());
            scene.awaitText("#profile-workers", "many");
            assertEquals(
                    "«many» — не целое число от 0 до 999999999. Пишите только цифры, например 120.",
                    scene.text("#problem-workers"));
            assertEquals(false, Toolkit.onWindow(() -> scene.isSeen("#notice")));
        }
    }

    @Test
    void theProfileIsAtTheSamePartWithLargerText() {
        try (WindowRobot window = inTheProfile()) {
            SceneRobot scene = window.scene();
            ScrollPane before = (ScrollPane) scene.all("#profile-scroll").getFirst();
            Toolkit.doOnWindow(() -> before.setVvalue(0.5));
            window.settle();
            String seen = partAtTheTop(scene);
            window.choose(WindowRobot.Setting.TEXT_SIZE, 2);
            Toolkit.await("it is at " + seen, () -> partAtTheTop(scene).equals(seen));
        }
    }

    private static String partAtTheTop(SceneRobot scene) {
        return Toolkit.onWindow(
                () -> {
                    Node scroll = scene.scene().lookup("#profile-scroll");
                    if (scroll == null) {
                        return "nothing";
                    }
                    double top = scroll.localToScene(scroll.getLayoutBounds()).getMinY();
                    return scroll.lookupAll(".profile-part").stream()
                            .filter(
                                    part ->
                                            part.localToScene(part.getLayoutBounds()).getMaxY()
                                                    > top)
                            .findFirst()
                            .map(part -> ((Label) part.lookup(".subheading")).getText())
                            .orElse("nothing");
                });
    }

    @Test
    void whatCouldNotBeKeptIsInItsFieldWhenTheProfileIsOpenedAgain() {
        try (WindowRobot window = inTheProfile()) {
            SceneRobot scene = window.scene();
            scene.focus("#profile-status-since");
            scene.focus("#profile-workers");
            scene.type("many");
            scene.click("#close-profile");
            scene.awaitSeen("#notice");
            scene.click("#edit-profile");
            scene.awaitText("#profile-workers", "many");
            scene.awaitSeen("#problem-workers");
        }
    }

    @Test
    void theKeysThatUndoTakeBackWhatWasChangedInTheProfile() {
        try (WindowRobot window = inTheProfile()) {
            SceneRobot scene = window.scene();
            scene.focus("#profile-workers");
            scene.type("120");
            scene.press(KeyCode.TAB);
            scene.focus("#profile-workers-male");
            scene.type("4x");
            scene.press(KeyCode.Z, KeyCode.SHORTCUT);
            scene.awaitText("#profile-workers-male", "");
            assertEquals("120", scene.text("#profile-workers"));
            scene.press(KeyCode.Z, KeyCode.SHORTCUT);
            scene.awaitText("#profile-workers", "");
            scene.awaitFocus("#profile-workers");
            scene.press(KeyCode.Y, KeyCode.SHORTCUT);
            scene.awaitText("#profile-workers", "120");
        }
    }
}
