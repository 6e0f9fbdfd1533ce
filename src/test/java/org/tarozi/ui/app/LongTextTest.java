package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.change.Value;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.control.LongText;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A text as long as a book, as somebody pastes it, stands only in the field it was written in as a
/// whole: to lay it out takes seconds.
class LongTextTest {

    private static final String LONG = "The door was locked. ".repeat(22_000).strip();
    private static final int SHORT = 2_200;

    @TempDir Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void prepare() {
        fixture = VisitFixture.in(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    private void write(String question, OfAnswer field) {
        try (Programme programme = fixture.open()) {
            programme
                    .editing(VisitFixture.author(), VisitFixture.CLOCK)
                    .set(fixture.answer(question), field.key(), Value.of(LONG));
        }
    }

    private static void assertShort(SceneRobot scene) {
        for (String line : Toolkit.onWindow(() -> lines(scene))) {
            assertTrue(line.length() < SHORT, () -> line.length() + " characters in one line");
        }
    }

    private static List<String> lines(SceneRobot scene) {
        return scene.all(".label").stream().map(label -> ((Labeled) label).getText()).toList();
    }

    @Test
    void theHistoryShowsItsFirstWordsAndAllOfItToWhoAsksForIt() {
        write("q1", OfAnswer.FINDING);
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.awaitText("#visit-finding", LONG);
            scene.press(KeyCode.F9);
            scene.awaitSeen("#history .history-what");
            assertShort(scene);
            String first = scene.text("#history .history-what");
            assertTrue(first.startsWith("Finding: The door was locked."), first);
            assertTrue(("Finding: " + LONG).startsWith(first.replace(" …", " ")), "whole words");
            scene.awaitText("#history .show-whole", "Show the whole text (462,008 characters)");

            scene.click("#history .show-whole");
            scene.awaitFocus("#history .whole-text");
            assertEquals("Finding: " + LONG, scene.text("#history .whole-text"));
            scene.type("x");
            assertEquals("Finding: " + LONG, scene.text("#history .whole-text"));
            scene.press(KeyCode.TAB);
            window.settle();
            assertFalse(
                    Toolkit.onWindow(
                            () ->
                                    scene.scene().getFocusOwner() instanceof TextInputControl area
                                            && area.getStyleClass().contains("whole-text")));
        }
    }

    @Test
    void peopleWhoDifferAboutItSayItsFirstWords() {
        try (Programme programme = fixture.open()) {
            fixture.dispute(
                    programme, "q1", OfAnswer.FINDING, Value.of(LONG), Value.of("It was open."));
        }
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.awaitSeen("#disputed-finding .disputed-what");
            scene.awaitSeen("#disputed-finding .show-whole");
            assertShort(scene);
        }
    }

    @Test
    void whoDecidesSeesWhereTheyPartAndAllOfItToWhoAsksForIt() {
        int at = LONG.lastIndexOf("locked");
        String other = LONG.substring(0, at) + "open. It could not be locked.";
        try (Programme programme = fixture.open()) {
            fixture.dispute(programme, "q1", OfAnswer.FINDING, Value.of(LONG), Value.of(other));
        }
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file())) {
            SceneRobot scene = window.scene();
            scene.awaitSeen("#tab-merge");
            window.go(Destination.Merge.deciding(fixture.answer("q1")));
            scene.awaitSeen("#version-2");
            assertShort(scene);
            scene.awaitSeen(".version .show-whole");
            assertEquals(
                    Set.of("open. It could not be "),
                    scene.all(".version .strong").stream()
                            .filter(Text.class::isInstance)
                            .map(own -> ((Text) own).getText())
                            .collect(Collectors.toSet()));
        }
    }

    @Test
    void theListOfQuestionsShowsItsFirstWords() {
        write("i-text", OfAnswer.VALUE);
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.press(KeyCode.F7);
            scene.type("bank");
            scene.press(KeyCode.ESCAPE);
            scene.awaitText("#detail-title", "Name of the bank?");
            window.settle();
            assertTrue(
                    Toolkit.onWindow(() -> lines(scene)).stream()
                            .anyMatch(one -> one.startsWith("The door")));
            assertShort(scene);
        }
    }

    @Test
    void ofManyLinesTheListOfQuestionsShowsTheFirst() {
        String lines = "Day\n".repeat(40);
        try (Programme programme = fixture.open()) {
            programme
                    .editing(VisitFixture.author(), VisitFixture.CLOCK)
                    .set(fixture.answer("i-text"), OfAnswer.VALUE.key(), Value.of(lines));
        }
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.press(KeyCode.F7);
            scene.type("bank");
            scene.press(KeyCode.ESCAPE);
            scene.awaitText("#visit-value", lines);
            window.settle();
            String shown = "Day\n".repeat(12).strip() + " …";
            assertTrue(Toolkit.onWindow(() -> lines(scene)).contains(shown));
        }
    }

    @Test
    void whatEndsWithTheLastLineThatIsShownIsWhole() {
        String lines = "Day\n".repeat(12);
        assertEquals(lines, LongText.first(lines));
    }
}
