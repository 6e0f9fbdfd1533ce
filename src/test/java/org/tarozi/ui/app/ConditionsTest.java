package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertFalse;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.checklist.Question;
import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.Destination.Visit.Listing;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// A question that is asked only after some answers to another one comes and goes while the
/// keyboard stays where it is, and what was said of it is there again when it comes back.
class ConditionsTest {

    private static final String CHECKLIST =
            VisitFixture.CHECKLIST.replace(
                    "when: {profile: dormitory, is: yes}", "when: {question: q1, is: compliant}");

    private static final String[] OPEN = {
        "q1", "q2", "q3", "q4", "i-text", "i-number", "i-yes", "i-one", "i-some", "i-day"
    };

    @TempDir Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void prepare() {
        fixture = VisitFixture.in(folder, CHECKLIST);
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    private static List<String> listed(SceneRobot scene) {
        return Toolkit.onWindow(
                () ->
                        ((ListView<?>) scene.all("#questions").getFirst())
                                .getItems().stream()
                                        .map(one -> ((Question) one).id().value())
                                        .toList());
    }

    private static void awaitListed(SceneRobot scene, String... questions) {
        Toolkit.await(
                List.of(questions) + " are listed", () -> listed(scene).equals(List.of(questions)));
    }

    private static void down(SceneRobot scene, int questions) {
        for (int step = 0; step < questions; step++) {
            scene.press(KeyCode.DOWN);
        }
    }

    @Test
    void whatIsHiddenAndShownTakesNeitherAnswerNorFocus() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            awaitListed(scene, "q1", "q2", "q3");
            down(scene, 2);
            scene.awaitText("#detail-title", "Are beds apart?");
            scene.press(KeyCode.DIGIT2);
            scene.press(KeyCode.F2);
            scene.type("No space between them");
            scene.press(KeyCode.ESCAPE);
            scene.press(KeyCode.UP);
            scene.press(KeyCode.UP);
            scene.awaitText("#detail-title", "Are exits locked?");

            scene.press(KeyCode.DIGIT2);
            awaitListed(scene, "q1", "q2");
            scene.awaitFocus("#questions");
            scene.awaitText("#visit-progress", "1 of 9 answered · 1 non-compliance");

            scene.press(KeyCode.DIGIT1);
            awaitListed(scene, "q1", "q2", "q3");
            scene.awaitFocus("#questions");
            scene.awaitText("#visit-progress", "2 of 10 answered · 1 non-compliance");
            down(scene, 2);
            scene.awaitText("#visit-finding", "No space between them");
        }
    }

    @Test
    void anAnswerThatIsNotAskedForSaysWhyWhereItIsLookedAt() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            awaitListed(scene, "q1", "q2", "q3");
            down(scene, 2);
            scene.press(KeyCode.DIGIT2);
            scene.awaitText("#visit-progress", "1 of 10 answered · 1 non-compliance");
            assertFalse(scene.isSeen("#visit-unasked"));
            scene.press(KeyCode.UP);
            scene.press(KeyCode.UP);
            scene.press(KeyCode.DIGIT2);
            awaitListed(scene, "q1", "q2");
            window.go(Destination.Visit.listing(fixture.visit(), Listing.UNASKED));
            awaitListed(scene, "q3");
            scene.awaitText(
                    "#visit-unasked",
                    "Not asked here. Asked where: Question 1.1.1: compliant. The answer is kept,"
                            + " and not counted.");
        }
    }

    @Test
    void whoTakesBackTheAnswerBehindAHiddenQuestionIsLedToIt() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.press(KeyCode.DIGIT2);
            awaitListed(scene, "q1", "q2");
            scene.press(KeyCode.DOWN);
            scene.press(KeyCode.DIGIT1);
            scene.press(KeyCode.Z, KeyCode.SHORTCUT);
            scene.press(KeyCode.Z, KeyCode.SHORTCUT);
            awaitListed(scene, "q1", "q2", "q3");
            scene.awaitText("#detail-title", "Are exits locked?");
            scene.awaitFocus("#questions");
            scene.press(KeyCode.Y, KeyCode.SHORTCUT);
            awaitListed(scene, "q1", "q2");
        }
    }

    @Test
    void whatIsNoLongerAskedLeavesTheSearchAtOnceAndComesBackToIt() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.press(KeyCode.F7);
            scene.type("are ");
            scene.press(KeyCode.ESCAPE);
            awaitListed(scene, "q1", "q2", "q3");
            scene.press(KeyCode.DIGIT2);
            awaitListed(scene, "q1", "q2");
            scene.awaitFocus("#questions");
            scene.awaitText("#detail-title", "Are exits locked?");
            scene.press(KeyCode.DIGIT1);
            awaitListed(scene, "q1", "q2", "q3");
            scene.awaitText("#detail-title", "Are exits locked?");
        }
    }

    @Test
    void whatIsNoLongerAskedLeavesAFilterInWhichWhatIsAnsweredStays() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.press(KeyCode.F8);
            scene.press(KeyCode.F8);
            awaitListed(scene, OPEN);
            scene.press(KeyCode.DIGIT2);
            awaitListed(
                    scene,
                    Arrays.stream(OPEN).filter(one -> !one.equals("q3")).toArray(String[]::new));
            scene.awaitText("#detail-title", "Are exits locked?");
            scene.press(KeyCode.DIGIT1);
            awaitListed(scene, OPEN);
            scene.awaitText("#detail-title", "Are exits locked?");
        }
    }
}
