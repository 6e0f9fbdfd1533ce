package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Field;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.change.Value;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;
import org.tarozi.ui.Destination;
import org.tarozi.ui.Moments;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What no key changes unseen: a field in conflict, and a visit that is finished.
class VisitGuardedTest {

    @TempDir Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void prepare() {
        fixture = VisitFixture.in(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    private void dispute(String question, Field field, Value one, Value other) {
        try (Programme programme = fixture.open()) {
            fixture.dispute(programme, question, field, one, other);
        }
    }

    private Set<String> heads(String question, Field field) {
        try (Programme programme = fixture.open()) {
            return fixture.heads(programme, question, field);
        }
    }

    private static Set<String> texts(SceneRobot scene, String selector) {
        return scene.all(selector + " .label").stream()
                .map(label -> ((Label) label).getText())
                .collect(Collectors.toSet());
    }

    @Test
    void whatIsInConflictIsSeenInPlaceOfItsControls() {
        dispute("q1", OfAnswer.FINDING, Value.of("Two doors locked"), Value.of("No door locked"));
        dispute("q1", OfAnswer.NOTE, Value.of("Ask again"), Value.of("Believe it"));
        dispute("q1", OfAnswer.WORKERS_AFFECTED, Value.of(7), Value.of(9));
        dispute("q1", OfAnswer.METHODS, Value.of("workers"), Value.of("documents, union"));
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            String moment = Moments.text(Texts.in(Language.EN), VisitFixture.CLOCK.instant());
            assertEquals(
                    Set.of(
                            "Two doors locked",
                            "Bekzod, " + moment,
                            "No door locked",
                            "Dilnoza, " + moment),
                    texts(scene, "#disputed-finding"));
            assertEquals(true, texts(scene, "#disputed-note").contains("Ask again"));
            assertEquals(true, texts(scene, "#disputed-workers_affected").contains("9"));
            assertEquals(true, texts(scene, "#disputed-methods").contains("Documents, Union"));
            assertEquals(
                    List.of(false, false, false, false),
                    List.of(
                            scene.isSeen("#visit-finding"),
                            scene.isSeen("#visit-note"),
                            scene.isSeen("#visit-workers"),
                            scene.isSeen("#method-workers")));
        }
    }

    @Test
    void keysDecideNoTextInConflict() {
        dispute("q1", OfAnswer.FINDING, Value.of("Two doors locked"), Value.of("No door locked"));
        dispute("q1", OfAnswer.NOTE, Value.of("Ask again"), Value.of("Believe it"));
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            for (KeyCode key : List.of(KeyCode.F2, KeyCode.F3)) {
                scene.press(key);
                scene.awaitFocus("#visit-decide");
                scene.type("x");
                scene.press(KeyCode.ESCAPE);
            }
            window.settle();
            scene.focus("#visit-decide");
            scene.press(KeyCode.SPACE);
            scene.awaitSeen("#conflict-list");
        }
        assertEquals(Set.of("Two doors locked", "No door locked"), heads("q1", OfAnswer.FINDING));
        assertEquals(Set.of("Ask again", "Believe it"), heads("q1", OfAnswer.NOTE));
    }

    @Test
    void decideLeadsToTheConflictOfThatQuestion() {
        dispute("q1", OfAnswer.RESULT, Value.of("compliant"), Value.of("non_compliant"));
        dispute("q2", OfAnswer.FINDING, Value.of("Two doors locked"), Value.of("No door locked"));
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.press(KeyCode.DOWN);
            scene.awaitSeen("#disputed-finding");
            scene.click("#visit-decide");
            scene.awaitText("#dispute-field", "Finding");
        }
    }

    @Test
    void twoCaptionsOfAPhotoAreSeenAndNotTypedOver() {
        try (Programme programme = fixture.open()) {
            fixture.disputeCaption(programme, "q2", "Door of hall 1", "Door of hall 2");
        }
        dispute("q1", OfAnswer.RESULT, Value.of("compliant"), Value.of("non_compliant"));
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.press(KeyCode.DOWN);
            scene.awaitSeen("#disputed-caption");
            assertEquals(
                    true,
                    texts(scene, "#disputed-caption")
                            .containsAll(Set.of("Door of hall 1", "Door of hall 2")));
            scene.click("#disputed-caption .button");
            scene.awaitText("#dispute-field", "Caption");
        }
    }

    @Test
    void theCardOfACaptionShowsThePhotoAndTheNumberOfItsQuestion() {
        try (Programme programme = fixture.open()) {
            fixture.disputeCaption(programme, "q2", "Door of hall 1", "Door of hall 2");
        }
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            window.go(new Destination.Merge(List.of()));
            scene.click("#part-conflicts");
            scene.awaitText("#dispute-about", "Photo or file to question 1.1.2  Are signs lit?");
            ImageView photo = (ImageView) scene.scene().lookup("#dispute-photo");
            Toolkit.await("the photo is shown", () -> photo.getImage() != null);
            scene.click("#show-in-visit");
            scene.awaitSeen("#disputed-caption");
        }
    }

    @Test
    void informationInConflictIsSeenAndNotTypedOver() {
        dispute("i-number", OfAnswer.VALUE, Value.of("40"), Value.of("48"));
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            for (int step = 0; step < 5; step++) {
                scene.press(KeyCode.DOWN);
            }
            scene.awaitSeen("#disputed-value");
            assertEquals(true, texts(scene, "#disputed-value").containsAll(Set.of("40", "48")));
            assertEquals(false, scene.isSeen("#visit-value"));
            scene.press(KeyCode.F2);
            scene.awaitFocus("#visit-decide");
        }
    }

    @Test
    void digitsDecideNoYesOrNoInConflict() {
        dispute("i-yes", OfAnswer.VALUE, Value.of("yes"), Value.of("no"));
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            for (int step = 0; step < 6; step++) {
                scene.press(KeyCode.DOWN);
            }
            scene.awaitSeen("#disputed-value");
            for (KeyCode key : List.of(KeyCode.DIGIT1, KeyCode.NUMPAD2)) {
                scene.press(key);
                window.settle();
                assertEquals(true, scene.isSeen("#disputed-value"));
                scene.awaitFocus("#visit-decide");
                scene.press(KeyCode.ESCAPE);
            }
        }
        assertEquals(Set.of("yes", "no"), heads("i-yes", OfAnswer.VALUE));
    }

    @Test
    void aDecisionThatIsTakenBackIsInConflictOnTheScreenToo() {
        dispute("q1", OfAnswer.RESULT, Value.of("compliant"), Value.of("non_compliant"));
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            assertEquals(true, texts(scene, "#disputed-result").contains("Non-compliant"));
            scene.press(KeyCode.DIGIT1);
            scene.awaitText("#visit-progress", "1 of 10 answered · 0 non-compliances");
            scene.press(KeyCode.Z, KeyCode.SHORTCUT);
            scene.awaitText(
                    "#visit-progress",
                    "0 of 10 answered · 0 non-compliances · 1 conflict in 1 question");
        }
        assertEquals(Set.of("compliant", "non_compliant"), heads("q1", OfAnswer.RESULT));
    }

    @Test
    void theHeadCountsTheFieldsInConflictAsTheFactoriesDo() {
        dispute("q1", OfAnswer.RESULT, Value.of("compliant"), Value.of("non_compliant"));
        dispute("q1", OfAnswer.FINDING, Value.of("locked"), Value.of("open"));
        dispute("q2", OfAnswer.NOTE, Value.of("one"), Value.of("two"));
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.awaitText(
                    "#visit-progress",
                    "0 of 10 answered · 0 non-compliances · 3 conflicts in 2 questions");
            scene.awaitText("#conflicts", "3");
        }
    }

    @Test
    void aFinishedVisitTakesNoKeysUntilItGoesOn() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.press(KeyCode.F2);
            scene.type("One door");
            scene.press(KeyCode.ENTER, KeyCode.SHORTCUT);
            window.settle();
            assertEquals(
                    "Finish the visit", scene.text("#visit-finish"), "nobody leaves a text so");
            scene.press(KeyCode.ESCAPE);
            scene.press(KeyCode.ENTER, KeyCode.SHORTCUT);
            scene.awaitText("#visit-finish", "Go on with the visit");
            scene.press(KeyCode.F2);
            scene.awaitFocus("#visit-finding");
            scene.type("x");
            scene.press(KeyCode.ESCAPE);
            scene.press(KeyCode.DIGIT2);
            window.settle();
            assertEquals("One door", scene.text("#visit-finding"));
            assertEquals("0 of 10 answered · 0 non-compliances", scene.text("#visit-progress"));
            scene.press(KeyCode.ENTER, KeyCode.SHORTCUT);
            scene.awaitText("#visit-finish", "Finish the visit");
            scene.press(KeyCode.DIGIT2);
            scene.awaitText("#visit-progress", "1 of 10 answered · 1 non-compliance");
        }
        assertEquals(Set.of("One door"), heads("q1", OfAnswer.FINDING));
    }
}
