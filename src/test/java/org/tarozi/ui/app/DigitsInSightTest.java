package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.text.Language;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Path;
import java.util.List;

/// The digits that answer stand where they answer, while they do.
class DigitsInSightTest {

    @TempDir Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void prepare() {
        fixture = VisitFixture.in(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    /// The digits that are seen on the results of some questions.
    private static List<String> digits(WindowRobot window, String questions) {
        window.settle();
        return Toolkit.onWindow(
                () ->
                        window.scene().all(questions + " .result .digit").stream()
                                .filter(Node::isVisible)
                                .map(label -> ((Label) label).getText())
                                .toList());
    }

    @Test
    void theResultsOfTheQuestionInHandShowTheirDigits() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            window.scene().awaitFocus("#questions");
            assertEquals(List.of("1", "2", "3"), digits(window, ".question-cell:current"));
            assertEquals(List.of("1", "2", "3"), digits(window, ".question-cell"));
        }
    }

    @Test
    void theResultThatWasGivenShowsItsPicture() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            window.scene().press(KeyCode.DIGIT2);
            assertEquals(List.of("1", "3"), digits(window, ".question-cell:current"));
        }
    }

    @Test
    void noneIsSeenWhereDigitsAreWritten() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            window.scene().press(KeyCode.F2);
            window.scene().awaitFocus("#visit-finding");
            assertEquals(List.of(), digits(window, ".question-cell"));
        }
    }

    @Test
    void noButtonBecomesWiderOrNarrowerByItsDigit() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            window.scene().awaitFocus("#questions");
            List<Double> with = widths(window);
            window.scene().press(KeyCode.F2);
            window.scene().awaitFocus("#visit-finding");
            assertEquals(with, widths(window));
        }
    }

    private static List<Double> widths(WindowRobot window) {
        window.settle();
        return Toolkit.onWindow(
                () ->
                        window.scene().all(".question-cell:current .result").stream()
                                .map(button -> button.getLayoutBounds().getWidth())
                                .toList());
    }
}
