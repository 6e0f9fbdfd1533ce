package org.tarozi.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.WindowRobot;

import java.nio.file.Path;

/// What an officer needs of a conflict is in sight on a small screen with large texts.
class ConflictInSightTest {

    private static final int FINDING = 1;
    private static final int WORKERS = 2;

    @TempDir Path folder;

    private Desk office;

    @BeforeEach
    void merge() {
        office = AtConflicts.merged(folder);
        WindowSettings settings = new WindowSettings(folder);
        settings.setLanguage(Language.EN);
        settings.setTextSize(150);
    }

    @Test
    void aKeyDecidesOnlyForAVersionThatIsInSight() {
        WindowSettings settings = new WindowSettings(folder);
        settings.setTextSize(200);
        office.answered(1, "fl-resign", OfAnswer.FINDING, "Wages are kept back. ".repeat(14));
        try (WindowRobot window = WindowRobot.open(folder, Place.CLOCK, office.file())) {
            SceneRobot scene = window.scene();
            scene.click("#tab-merge");
            scene.awaitFocus("#conflict-list");
            scene.awaitSeen("#keep-1");
            Toolkit.await("there is no room for it", () -> isShown(scene, false));

            scene.press(KeyCode.DIGIT1);
            Toolkit.await("the version is in sight", () -> isShown(scene, true));
            scene.awaitText("#dispute-field", "Result");

            scene.press(KeyCode.DIGIT1);
            scene.awaitText("#dispute-field", "Finding");
        }
    }

    /// Whether a conflict is there with its first version in sight, or out of it.
    private static boolean isShown(SceneRobot scene, boolean inSight) {
        return scene.scene().lookup("#dispute-about") != null
                && isInSight(scene, "#keep-1") == inSight;
    }

    private static ScrollPane around(SceneRobot scene) {
        Node at = scene.scene().getRoot().lookup("#dispute-about");
        while (!(at instanceof ScrollPane pane)) {
            at = at.getParent();
        }
        return pane;
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static double top(SceneRobot scene, String selector) {
        scene.scene().getRoot().applyCss();
        scene.scene().getRoot().layout();
        return place(scene.scene().getRoot().lookup(selector)).getMinY();
    }

    private static boolean isInSight(SceneRobot scene, String selector) {
        Bounds all = place(around(scene));
        Bounds part = place(scene.scene().getRoot().lookup(selector));
        return part.getMinY() >= all.getMinY() - 1 && part.getMaxY() <= all.getMaxY() + 1;
    }

    @Test
    void whereAnotherValueIsWrittenIsBroughtIntoSightWithItsTitle() {
        try (WindowRobot window = AtConflicts.open(folder, office)) {
            SceneRobot scene = window.scene();
            AtConflicts.look(scene, FINDING, "Finding");
            scene.click("#write-other");
            scene.awaitFocus("#other-value");
            Toolkit.await("another value is in sight", () -> isInSight(scene, ".other-value"));
        }
    }

    @Test
    void itIsInSightAboveWhatWasDecidedLast() {
        try (WindowRobot window = AtConflicts.open(folder, office)) {
            SceneRobot scene = window.scene();
            scene.click("#keep-1");
            scene.awaitText("#dispute-field", "Finding");
            scene.click("#write-other");
            scene.awaitFocus("#other-value");
            Toolkit.await("another value is in sight", () -> isInSight(scene, ".other-value"));
        }
    }

    @Test
    void theReasonIsAskedForBeforeTheButtonsThatDecideAtOnce() {
        try (WindowRobot window = AtConflicts.open(folder, office)) {
            SceneRobot scene = window.scene();
            Toolkit.await("the reason is in sight", () -> isInSight(scene, "#reason"));
            double reason = Toolkit.onWindow(() -> top(scene, "#reason"));
            double keep = Toolkit.onWindow(() -> top(scene, "#keep-1"));
            assertTrue(reason < keep, reason + " is above " + keep);
        }
    }

    @Test
    void nothingMovesWhereADecisionIsSaidAndUndone() {
        try (WindowRobot window = AtConflicts.open(folder, office)) {
            SceneRobot scene = window.scene();
            double list = Toolkit.onWindow(() -> top(scene, "#conflict-list"));
            double conflict = Toolkit.onWindow(() -> top(scene, "#dispute-about"));
            scene.click("#keep-1");
            scene.awaitSeen("#undo-decision");
            scene.awaitText("#dispute-field", "Finding");
            Toolkit.await(
                    "it is laid out",
                    () -> place(scene.scene().getRoot().lookup("#decision")).getHeight() > 0);
            assertEquals(list, Toolkit.onWindow(() -> top(scene, "#conflict-list")));
            assertEquals(conflict, Toolkit.onWindow(() -> top(scene, "#dispute-about")));
            scene.click("#undo-decision");
            scene.awaitText("#dispute-field", "Result");
            assertEquals(list, Toolkit.onWindow(() -> top(scene, "#conflict-list")));
        }
    }

    @Test
    void anotherConflictIsReadFromItsBeginning() {
        try (WindowRobot window = AtConflicts.open(folder, office)) {
            SceneRobot scene = window.scene();
            AtConflicts.look(scene, FINDING, "Finding");
            scene.click("#write-other");
            Toolkit.await("another value is in sight", () -> isInSight(scene, ".other-value"));
            Toolkit.doOnWindow(() -> around(scene).setVvalue(1));
            AtConflicts.look(scene, WORKERS, "Workers affected");
            Toolkit.await("its question is in sight", () -> isInSight(scene, "#dispute-about"));
            assertEquals(0, Toolkit.onWindow(() -> around(scene).getVvalue()));
        }
    }

    @Test
    void whatADecisionDidIsReadToItsEndAtTheFoot(@TempDir Path other) {
        Desk signed = Desk.founded(other, "Aziza").visited(1, "Ipak Yoʻli Tekstil");
        signed.answered(1, "fl-resign", OfAnswer.RESULT, "compliant");
        Desk dil =
                signed.copyFor("Dilnoza")
                        .answered(1, "fl-resign", OfAnswer.RESULT, "non_compliant");
        signed.signedOff(1);
        try (Place place = Place.of(signed, other)) {
            place.took(dil.handOver("d.tza"));
        }
        try (WindowRobot window = AtConflicts.open(folder, signed)) {
            SceneRobot scene = window.scene();
            scene.focus("#reason");
            scene.type("seen");
            scene.click("#keep-2");
            scene.awaitSeen("#no-conflicts");
            Toolkit.await("its last word is read", () -> words(scene).endsWith("off again."));
        }
    }

    /// What is seen of the words at the foot.
    private static String words(SceneRobot scene) {
        Node text = scene.scene().getRoot().lookup("#decision .text");
        return text instanceof Text words ? words.getText() : "";
    }
}
