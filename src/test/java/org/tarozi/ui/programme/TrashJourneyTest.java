package org.tarozi.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.FactoryId;
import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.WindowRobot;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Moving to the trash by mistake, and what takes it back.
class TrashJourneyTest {

    private static final String FACTORY_GONE =
            "Silk (sample) is in the trash. “Show the trash” below the table finds it again.";
    private static final String FACTORY_BACK = "Silk (sample) is out of the trash again.";
    private static final String VISIT_GONE =
            "The visit of 14\u00a0May 2026 is in the trash. It can be restored below the visits.";
    private static final String VISIT_BACK =
            "The visit of 14\u00a0May 2026 is out of the trash again.";
    private static final String NONE =
            "The last thing done here was no move to the trash or out of it, so nothing was taken"
                    + " back or made again.";

    @TempDir Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void prepare() {
        fixture = VisitFixture.in(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    private WindowRobot atItsFactory() {
        WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file());
        window.scene().awaitText("#factory-count", "1 factory");
        FactoryId factory = FactoryId.of(fixture.factory().path().split("/")[1]);
        window.go(new Destination.Factories(Optional.of(factory)));
        window.scene().awaitText("#factory-name", "Silk (sample)");
        return window;
    }

    private static void choose(SceneRobot scene, String menu, String item) {
        scene.focus(menu); // as a click on it does
        Toolkit.doOnWindow(
                () ->
                        ((MenuButton) scene.scene().lookup(menu))
                                .getItems().stream()
                                        .filter(one -> item.equals(one.getId()))
                                        .forEach(one -> one.fire()));
    }

    private static void trashFactory(SceneRobot scene) {
        choose(scene, "#more-factory", "trash-factory");
        scene.awaitText("#notice-sentence", FACTORY_GONE);
        scene.awaitSeen("#restore-factory");
    }

    @Test
    void theVisitsOfAFactoryThatIsInItCannotBeFinished() {
        try (WindowRobot window = atItsFactory()) {
            SceneRobot scene = window.scene();
            String turn = "#turn-" + fixture.visit();
            assertEquals(false, Toolkit.onWindow(() -> scene.scene().lookup(turn).isDisabled()));
            trashFactory(scene);
            Toolkit.await(
                    "it is disabled",
                    () -> scene.scene().lookup(turn) instanceof Node one && one.isDisabled());
        }
    }

    @Test
    void aFormForAVisitOfAFactoryThatIsInItWaitsUntilTheFactoryIsRestored() {
        try (WindowRobot window = atItsFactory()) {
            SceneRobot scene = window.scene();
            scene.click("#new-visit");
            scene.focus("#visit-team");
            scene.type(" and Aziza");
            scene.press(KeyCode.ESCAPE);
            scene.awaitText("#begun", "1 form begun");
            trashFactory(scene);
            scene.click("#begun");
            scene.awaitText(
                    "#notice-sentence",
                    "This factory is in the trash, so that no visit can be added. Take the"
                            + " factory out of the trash first; what you filled in before is"
                            + " kept.");
            assertEquals(List.of(), scene.all("#visit-team"));
        }
    }

    @Test
    void whatWasChangedSinceKeepsTheKeysFromMovingIt() {
        try (WindowRobot window = atItsFactory()) {
            SceneRobot scene = window.scene();
            trashFactory(scene);
            press(scene, KeyCode.Z, KeyCode.SHORTCUT);
            scene.awaitText("#notice-sentence", FACTORY_BACK);
            scene.click("#turn-" + fixture.visit());
            scene.awaitText("#turn-" + fixture.visit(), "Go on with the visit");
            press(scene, KeyCode.Y, KeyCode.SHORTCUT);
            scene.awaitText("#notice-sentence", NONE);
            press(scene, KeyCode.Z, KeyCode.SHORTCUT);
            scene.awaitText("#notice-sentence", NONE);
        }
    }

    private void trashVisit(SceneRobot scene) {
        choose(scene, "#more-" + fixture.visit(), "trash-" + fixture.visit());
        scene.awaitText("#notice-sentence", VISIT_GONE);
        scene.awaitSeen("#restore-" + fixture.visit());
    }

    /// As a user does: not before the keyboard is back on the screen that was filled anew.
    private static void press(SceneRobot scene, KeyCode key, KeyCode... held) {
        Toolkit.await(
                "the keyboard is on the screen",
                () ->
                        Stream.iterate(
                                        scene.scene().getFocusOwner(),
                                        Objects::nonNull,
                                        Node::getParent)
                                .anyMatch(one -> one.getStyleClass().contains("programme")));
        scene.press(key, held);
    }

    @Test
    void theNoticeTakesAFactoryOutOfItAgain() {
        try (WindowRobot window = atItsFactory()) {
            SceneRobot scene = window.scene();
            trashFactory(scene);
            scene.awaitText("#notice-undo", "Undo");
            scene.click("#notice-undo");
            scene.awaitText("#notice-sentence", FACTORY_BACK);
            scene.awaitSeen("#new-visit");
            assertEquals(false, Toolkit.onWindow(() -> scene.isSeen("#notice-undo")));
        }
    }

    @Test
    void theNoticeTakesAVisitOutOfItAgain() {
        try (WindowRobot window = atItsFactory()) {
            SceneRobot scene = window.scene();
            trashVisit(scene);
            scene.click("#notice-undo");
            scene.awaitText("#notice-sentence", VISIT_BACK);
            scene.awaitSeen("#open-" + fixture.visit());
        }
    }

    @Test
    void aFactoryWhoseVisitsAreAllInItSaysSoAndShowsThem() {
        try (WindowRobot window = atItsFactory()) {
            SceneRobot scene = window.scene();
            trashVisit(scene);
            scene.awaitText(
                    "#visits-trashed",
                    "All visits of this factory are in the trash. They can be restored below.");
            assertEquals(List.of(), scene.all(".factory .empty-title"));
            Toolkit.await(
                    "what restores it is in sight",
                    () -> isInSight(scene.scene().lookup("#restore-" + fixture.visit())));
        }
    }

    private static boolean isInSight(Node part) {
        Node bar = part.getScene().lookup(".status-bar");
        return part.localToScene(part.getLayoutBounds()).getMaxY()
                <= bar.localToScene(bar.getLayoutBounds()).getMinY();
    }

    @Test
    void theKeysTakeMovesBackAndMakeThemAgainOneAfterTheOther() {
        try (WindowRobot window = atItsFactory()) {
            SceneRobot scene = window.scene();
            trashVisit(scene);
            trashFactory(scene);
            press(scene, KeyCode.Z, KeyCode.SHORTCUT);
            scene.awaitText("#notice-sentence", FACTORY_BACK);
            scene.awaitSeen("#new-visit");
            press(scene, KeyCode.Z, KeyCode.SHORTCUT);
            scene.awaitText("#notice-sentence", VISIT_BACK);
            scene.awaitSeen("#open-" + fixture.visit());
            press(scene, KeyCode.Z, KeyCode.SHORTCUT);
            scene.awaitText("#notice-sentence", NONE);
            press(scene, KeyCode.Y, KeyCode.SHORTCUT);
            scene.awaitText("#notice-sentence", VISIT_GONE);
            scene.awaitSeen("#restore-" + fixture.visit());
            press(scene, KeyCode.Z, KeyCode.SHORTCUT, KeyCode.SHIFT);
            scene.awaitText("#notice-sentence", FACTORY_GONE);
            scene.awaitSeen("#restore-factory");
        }
    }

    @Test
    void takingOutOfItIsTakenBackToo() {
        try (WindowRobot window = atItsFactory()) {
            SceneRobot scene = window.scene();
            trashFactory(scene);
            scene.click("#restore-factory");
            scene.awaitText("#notice-sentence", FACTORY_BACK);
            scene.awaitSeen("#notice-undo");
            scene.awaitSeen("#new-visit");
            press(scene, KeyCode.Z, KeyCode.SHORTCUT);
            scene.awaitText("#notice-sentence", FACTORY_GONE);
            scene.awaitSeen("#restore-factory");
            assertEquals(false, Toolkit.onWindow(() -> scene.isSeen("#notice-undo")));
            press(scene, KeyCode.Y, KeyCode.SHORTCUT);
            scene.awaitText("#notice-sentence", FACTORY_BACK);
        }
    }

    @Test
    void inTheSearchTheKeysAreForItsWords() {
        try (WindowRobot window = atItsFactory()) {
            SceneRobot scene = window.scene();
            trashFactory(scene);
            press(scene, KeyCode.F, KeyCode.SHORTCUT);
            scene.awaitFocus("#search");
            scene.type("silk");
            scene.awaitText("#search", "silk");
            scene.press(KeyCode.Z, KeyCode.SHORTCUT);
            scene.awaitText("#search", "");
            scene.press(KeyCode.Z, KeyCode.SHORTCUT);
            window.scene().awaitText("#saved", "All saved");
            scene.awaitText("#show-trash", "Show the trash (1)");
            scene.click("#show-trash");
            scene.awaitSeen("#restore-factory");
        }
    }

    @Test
    void whoClosesTheProgrammeIsNotOfferedItAnyMore() {
        try (WindowRobot window = atItsFactory()) {
            SceneRobot scene = window.scene();
            trashFactory(scene);
            window.closeProgramme();
            scene.awaitSeen("#new");
            assertEquals(false, Toolkit.onWindow(() -> scene.isSeen("#notice-undo")));
        }
    }
}
