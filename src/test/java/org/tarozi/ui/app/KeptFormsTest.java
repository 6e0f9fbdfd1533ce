package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
    void whoComesBackToAFormTypesOnBehindWhatTheyTyped() {
        try (WindowRobot window = atFactories(VisitFixture.in(folder))) {
            SceneRobot scene = window.scene();
            scene.click("#add-factory");
            scene.awaitFocus("#factory-new-name");
            scene.type("Ano");
            scene.press(KeyCode.DIGIT3, KeyCode.ALT);
            window.settle();
            scene.press(KeyCode.DIGIT1, KeyCode.ALT);
            window.settle();
            scene.click("#add-factory");
            scene.awaitFocus("#factory-new-name");
            window.settle();
            scene.type("r");
            scene.awaitText("#factory-new-name", "Anor");
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
                    "«many» не подходит. Напишите целое число не больше чем из девяти цифр,"
                            + " например 120.",
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
    void aDayThatIsNoneIsClearedByTheFirstTry() {
        try (WindowRobot window = inTheProfile()) {
            SceneRobot scene = window.scene();
            scene.focus("#profile-status-since");
            scene.type("32.01.2026");
            scene.press(KeyCode.TAB);
            scene.awaitSeen("#problem-status-since");
            scene.press(KeyCode.TAB, KeyCode.SHIFT);
            scene.press(KeyCode.A, KeyCode.SHORTCUT);
            scene.press(KeyCode.DELETE);
            window.settle();
            assertEquals("", scene.text("#profile-status-since .text-field"));
        }
    }

    @Test
    void aDayThatIsNoneStaysAsItWasTypedHoweverOftenItIsLeft() {
        try (WindowRobot window = inTheProfile()) {
            SceneRobot scene = window.scene();
            scene.focus("#profile-status-since");
            scene.type("31.01.2026");
            scene.press(KeyCode.ENTER);
            scene.press(KeyCode.A, KeyCode.SHORTCUT);
            scene.type("32.01.2026");
            scene.press(KeyCode.ENTER);
            scene.press(KeyCode.ENTER);
            scene.press(KeyCode.TAB);
            scene.press(KeyCode.TAB, KeyCode.SHIFT);
            scene.press(KeyCode.TAB);
            window.settle();
            assertEquals("32.01.2026", scene.text("#profile-status-since .text-field"));
            scene.awaitSeen("#problem-status-since");
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
            scene.type("12"); // meant for the other field
            assertEquals("", scene.text("#profile-workers"));
            scene.press(KeyCode.Y, KeyCode.SHORTCUT);
            scene.awaitText("#profile-workers", "120");
        }
    }

    @Test
    void whatWasChangedInTheProfileIsTakenBackAlsoAfterItWasClosed() {
        try (WindowRobot window = inTheProfile()) {
            SceneRobot scene = window.scene();
            scene.focus("#profile-workers");
            scene.type("120");
            scene.click("#close-profile");
            scene.click("#edit-profile");
            scene.awaitText("#profile-workers", "120");
            scene.focus("#profile-workers");
            scene.press(KeyCode.Z, KeyCode.SHORTCUT);
            scene.awaitText("#profile-workers", "");
            scene.press(KeyCode.Z, KeyCode.SHORTCUT);
            scene.awaitText(
                    "#notice-sentence",
                    "Nothing in this profile is left to take back or make again here.");
            scene.press(KeyCode.Y, KeyCode.SHORTCUT);
            scene.awaitText("#profile-workers", "120");
            Toolkit.await("the notice is gone", () -> !scene.isSeen("#notice"));
        }
    }
}
