package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A double click in a visit does what one click does, and no answer is lost without a word.
class MeantClicksInVisitTest {

    private static final String ONE = "1 of 10 answered · 0 non-compliances";
    private static final String NONE = "0 of 10 answered · 0 non-compliances";
    private static final String TAKEN = "The answer to question 1.1.1 was taken away.";

    @TempDir Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void prepare() {
        fixture = VisitFixture.in(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    @Test
    void aDoubleClickOnAResultAnswers() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.mouse(".result-compliant", 1);
            scene.awaitText("#visit-progress", ONE);
            scene.mouse(".result-compliant", 2);
            window.settle();
            assertEquals(ONE, scene.text("#visit-progress"));
        }
    }

    @Test
    void anAnswerThatIsClickedAwayIsSpokenOfAndComesBack() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.mouse(".result-compliant", 1);
            scene.awaitText("#visit-progress", ONE);
            scene.mouse(".result-compliant", 1);
            scene.awaitText("#notice-sentence", TAKEN);
            assertEquals(NONE, scene.text("#visit-progress"));
            scene.click("#notice-undo");
            scene.awaitText("#visit-progress", ONE);
            Toolkit.await("it is over", () -> !scene.isSeen("#notice-sentence"));
        }
    }

    @Test
    void whoClearsWhereNothingIsHearsNothing() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.press(KeyCode.DIGIT0);
            window.settle();
            assertEquals(false, Toolkit.onWindow(() -> scene.isSeen("#notice-sentence")));
            scene.press(KeyCode.DIGIT1);
            scene.press(KeyCode.DIGIT0);
            scene.awaitText("#notice-sentence", TAKEN);
        }
    }

    @Test
    void aDoubleClickFinishesAndDoesNotGoOn() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.mouse("#visit-finish", 1);
            scene.awaitText("#visit-finish", "Go on with the visit");
            scene.mouse("#visit-finish", 2);
            window.settle();
            assertEquals("Go on with the visit", scene.text("#visit-finish"));
        }
    }

    @Test
    void amongTheFactoriesADoubleClickFinishesAndDoesNotGoOn() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            String turn = "#turn-" + fixture.visit();
            window.go(new Destination.Factories(Optional.of(FactoryId.of(fixture.factory().id()))));
            scene.awaitText(turn, "Finish the visit");
            scene.mouse(turn, 1);
            scene.awaitText(turn, "Go on with the visit");
            window.settle();
            scene.mouse(turn, 2);
            window.settle();
            assertEquals("Go on with the visit", scene.text(turn));
        }
    }

    @Test
    void ofTwoFilesADoubleClickRemovesOne() throws IOException {
        Path list = Files.writeString(folder.resolve("list.txt"), "names");
        Path other = Files.writeString(folder.resolve("other.txt"), "others");
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            window.outside().willChoose(list, other);
            scene.press(KeyCode.F5);
            Toolkit.await("both", () -> scene.all(".photo").size() == 2);
            scene.mouse(".photo .button-icon", 1);
            Toolkit.await("one", () -> scene.all(".photo").size() == 1);
            scene.mouse(".photo .button-icon", 2);
            window.settle();
            assertEquals(1, scene.all(".photo").size());
        }
    }

    @Test
    void everyClickGoesToTheNextOpenQuestion() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.mouse("#visit-next-open", 1);
            window.settle();
            Destination second = window.destination();
            scene.mouse("#visit-next-open", 2);
            window.settle();
            assertNotEquals(second, window.destination());
        }
    }
}
