package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.checklist.QuestionId;
import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// A number or a date is answered from the list of questions by typing it.
class InformationByKeyTest {

    @TempDir Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void prepare() {
        fixture = VisitFixture.in(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    private void look(WindowRobot window, String question) {
        window.go(new Destination.Visit(fixture.visit(), Optional.of(new QuestionId(question))));
        window.scene().awaitFocus("#questions");
    }

    @Test
    void aDigitBeginsTheNumberAndEnterWritesIt() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            look(window, "i-number");
            scene.press(KeyCode.DIGIT4);
            scene.awaitFocus("#visit-value");
            scene.press(KeyCode.DIGIT8);
            scene.awaitText("#visit-value", "48");
            scene.press(KeyCode.ENTER);
            scene.awaitText("#visit-progress", "1 of 10 answered · 0 non-compliances");

            scene.press(KeyCode.ESCAPE);
            scene.awaitFocus("#questions");
            scene.press(KeyCode.DIGIT0);
            scene.awaitText("#visit-value", "0"); // what is typed there takes its place
        }
    }

    @Test
    void aDigitIsNoAnswerWhereAWordIsExpected() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            look(window, "i-text");
            scene.press(KeyCode.DIGIT1);
            window.settle();
            scene.awaitFocus("#questions");
            assertEquals("", scene.text("#visit-value"));
            look(window, "i-yes");
            scene.press(KeyCode.DIGIT1);
            scene.awaitText("#visit-progress", "1 of 10 answered · 0 non-compliances");
        }
    }

    @Test
    void aDigitChoosesTheAnswerThatStandsAtThatPlace() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            look(window, "i-one");
            scene.press(KeyCode.DIGIT2);
            scene.awaitText("#visit-progress", "1 of 10 answered · 0 non-compliances");
            assertEquals("true", chosen(scene, "#value-cash"));
            scene.press(KeyCode.DIGIT3); // there are two
            scene.press(KeyCode.DIGIT0);
            scene.awaitText("#visit-progress", "0 of 10 answered · 0 non-compliances");
            scene.press(KeyCode.DIGIT2);
            scene.awaitText("#visit-progress", "1 of 10 answered · 0 non-compliances");
            look(window, "i-some");
            scene.press(KeyCode.DIGIT1);
            scene.awaitText("#visit-progress", "2 of 10 answered · 0 non-compliances");
            scene.press(KeyCode.DIGIT2);
            window.settle();
            assertEquals("true true", chosen(scene, "#value-day", "#value-night"));
            scene.press(KeyCode.DIGIT1);
            window.settle();
            assertEquals("false true", chosen(scene, "#value-day", "#value-night"));
        }
    }

    private static String chosen(SceneRobot scene, String... choices) {
        return Toolkit.onWindow(
                () ->
                        Arrays.stream(choices)
                                .flatMap(choice -> scene.all(choice).stream())
                                .map(
                                        node ->
                                                node instanceof CheckBox box
                                                        ? box.isSelected()
                                                        : ((RadioButton) node).isSelected())
                                .map(String::valueOf)
                                .collect(Collectors.joining(" ")));
    }
}
