package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.Styles;

import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.change.Value;
import org.tarozi.job.Subjects;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Path;
import java.util.Optional;

/// What is said and offered once a visit is finished.
class VisitFinishedTest {

    @TempDir Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void prepare() {
        fixture = VisitFixture.in(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    @Test
    void whatIsToldOfAFinishedVisitLeadsToWhatNobodyDescribed() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.press(KeyCode.DIGIT1);
            scene.press(KeyCode.DOWN);
            scene.press(KeyCode.DIGIT2);
            scene.awaitText("#visit-progress", "2 of 10 answered · 1 non-compliance");
            scene.press(KeyCode.UP);
            scene.press(KeyCode.ENTER, KeyCode.SHORTCUT);
            scene.awaitText(
                    "#notice-sentence",
                    "The visit is finished, with something left to look at. \u201cGo on with the"
                            + " visit\u201d takes finishing back. Last day: 14\u00a0May 2026.");
            scene.awaitText("#notice-ways > .button", "1 non-compliance without a finding");
            scene.click("#notice-ways > .button");
            scene.awaitText("#detail-title", "Are signs lit?");
            scene.awaitFocus("#questions");
            Toolkit.await(
                    "only it is listed",
                    () -> scene.all("#questions .question-cell:filled").size() == 1);
            Toolkit.await("the notice is gone", () -> !scene.isSeen("#notice-sentence"));
        }
    }

    @Test
    void finishingIsToldInTheSameWordsWhenItIsMadeAgain() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.press(KeyCode.DIGIT2);
            scene.awaitText("#visit-progress", "1 of 10 answered · 1 non-compliance");
            scene.press(KeyCode.ENTER, KeyCode.SHORTCUT);
            scene.awaitSeen("#notice-sentence");
            String finished = scene.text("#notice-sentence");
            int ways = scene.all("#notice-ways > .button").size();
            assertNotEquals(0, ways);
            scene.press(KeyCode.Z, KeyCode.SHORTCUT);
            scene.awaitText(
                    "#notice-sentence",
                    "The visit goes on, so its last day, 14\u00a0May 2026, is open again. Finishing"
                            + " sets it again, or to the day on which an open question is"
                            + " answered. No longer in the numbers: 1 assessment (not finished):"
                            + " Silk (sample), 14\u00a0May 2026");
            scene.press(KeyCode.Y, KeyCode.SHORTCUT);
            scene.awaitText("#notice-sentence", finished);
            assertEquals(ways, scene.all("#notice-ways > .button").size());
        }
    }

    @Test
    void theFirstAndTheLastDayStandAboveIt() {
        try (Programme programme = fixture.open()) {
            programme
                    .editing(VisitFixture.author(), VisitFixture.CLOCK)
                    .set(Subjects.of(fixture.visit()), "end_date", Value.of("2026-05-15"));
        }
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            window.scene().awaitText("#visit-when", "14–15\u00a0May 2026 · Cycle 1 · Under way");
        }
    }

    @Test
    void theKeyboardGoesOnWhereItWasOnceTheNoticeIsDismissed() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.press(KeyCode.ENTER, KeyCode.SHORTCUT);
            scene.focus("#dismiss");
            scene.press(KeyCode.SPACE);
            Toolkit.await("the notice is gone", () -> !scene.isSeen("#notice-sentence"));
            scene.awaitFocus("#questions");
            scene.press(KeyCode.ENTER, KeyCode.SHORTCUT);
            Toolkit.await("the visit goes on", () -> !scene.isSeen("#visit-sealed"));
        }
    }

    @Test
    void aFinishedVisitSaysSoAtItsHeadAndLooksSo() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            assertEquals(false, Toolkit.onWindow(() -> scene.isSeen("#visit-sealed")));
            Toolkit.await("it can be answered", () -> fill(scene).isPresent());
            Optional<Paint> usual = Toolkit.onWindow(() -> fill(scene));
            assertNotEquals(Optional.of(Color.TRANSPARENT), usual);
            scene.press(KeyCode.ENTER, KeyCode.SHORTCUT);
            scene.awaitSeen("#visit-sealed");
            assertEquals(
                    "Finished on 14\u00a0May 2026, to be read only. To change something, go on"
                            + " with the visit.",
                    scene.text("#visit-sealed"));
            Toolkit.await(
                    "no button invites to answer",
                    () -> fill(scene).equals(Optional.of(Color.TRANSPARENT)));
            assertEquals("", Toolkit.onWindow(() -> prompt(scene)));
            scene.press(KeyCode.ENTER, KeyCode.SHORTCUT);
            Toolkit.await("it can be answered", () -> fill(scene).equals(usual));
            assertEquals(false, Toolkit.onWindow(() -> scene.isSeen("#visit-sealed")));
        }
    }

    private static String prompt(SceneRobot scene) {
        return ((TextArea) scene.scene().lookup("#visit-finding")).getPromptText();
    }

    private static Optional<Paint> fill(SceneRobot scene) {
        return scene.all(".question-cell:current .result").stream()
                .findFirst()
                .map(button -> ((Region) button).getBackground())
                .map(painted -> painted.getFills().getLast().getFill());
    }

    @Test
    void aVisitIsHandedOverFromWhereItIs() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.click("#visit-hand-over");
            scene.awaitSeen("#report-save-hand-over");
            Toolkit.await("it is chosen", () -> isTicked(scene));
            window.go(new Destination.Visit(fixture.visit(), Optional.empty()));
            scene.awaitFocus("#questions");
            scene.press(KeyCode.E, KeyCode.SHORTCUT);
            scene.awaitSeen("#report-save-hand-over");
        }
    }

    @Test
    void whatIsNoNumberIsNamedAndMendedOnceTheVisitGoesOn() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            typeWorkers(scene, "12x");
            scene.press(KeyCode.ESCAPE);
            scene.press(KeyCode.ENTER, KeyCode.SHORTCUT);
            scene.awaitSeen("#visit-sealed");
            scene.awaitText(
                    "#notice-sentence",
                    "The visit is finished, with something left to look at. \u201cGo on with the"
                            + " visit\u201d takes finishing back. Last day: 14\u00a0May 2026.");
            scene.awaitText(
                    "#visit-workers-wrong",
                    "A whole number of up to nine digits is expected, such as 12. What stands here"
                        + " is not part of the visit until it is mended. To mend it, go on with the"
                        + " visit.");
            scene.focus("#questions");
            scene.press(KeyCode.DOWN);
            scene.awaitText("#visit-workers", "");
            scene.press(KeyCode.TAB);
            scene.click("#notice-ways > .button");
            scene.awaitText("#visit-workers", "12x");
            assertEquals(true, Toolkit.onWindow(() -> isMarked(scene)));
            scene.press(KeyCode.ENTER, KeyCode.SHORTCUT);
            Toolkit.await("the visit goes on", () -> !scene.isSeen("#visit-sealed"));
            typeWorkers(scene, "12");
            Toolkit.await("it is mended", () -> !scene.isSeen("#visit-workers-wrong"));
            assertEquals(false, Toolkit.onWindow(() -> isMarked(scene)));
        }
    }

    private static void typeWorkers(SceneRobot scene, String typed) {
        scene.focus("#visit-workers");
        scene.press(KeyCode.A, KeyCode.SHORTCUT);
        scene.type(typed);
    }

    private static boolean isMarked(SceneRobot scene) {
        return scene.scene()
                .lookup("#visit-workers")
                .getPseudoClassStates()
                .contains(Styles.STATE_DANGER);
    }

    @Test
    void finishingIsTakenBackFirstAlsoWhereWordsWereTypedBeforeIt() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            typeWorkers(scene, "12x");
            scene.press(KeyCode.ESCAPE);
            scene.press(KeyCode.ENTER, KeyCode.SHORTCUT);
            scene.awaitSeen("#visit-sealed");
            scene.focus("#visit-workers");
            scene.awaitFocus("#visit-workers");
            scene.press(KeyCode.Z, KeyCode.SHORTCUT);
            Toolkit.await("the visit goes on", () -> !scene.isSeen("#visit-sealed"));
            window.settle();
            String told = scene.text("#notice-sentence");
            assertTrue(told.startsWith("The visit goes on, so its last day"), told);
            assertEquals("12x", scene.text("#visit-workers"));
        }
    }

    private static boolean isTicked(SceneRobot scene) {
        return scene.scene().lookup("#report-go-ticked") instanceof RadioButton ticked
                && ticked.isSelected()
                && !scene.scene().lookup("#report-save-hand-over").isDisabled();
    }
}
