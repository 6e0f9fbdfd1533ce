package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.AssessmentPart;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.checklist.QuestionId;
import org.tarozi.job.Subjects;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/// Looking for questions in a visit.
class VisitSearchTest {

    /// As many as the box over the questions offers.
    private static final int FILTERS = 13;

    @TempDir Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void prepare() {
        fixture = VisitFixture.in(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    /// The points that are named above the questions that are seen.
    private static Set<String> points(SceneRobot scene) {
        return scene.all(".question .point-of").stream()
                .filter(Node::isVisible)
                .map(label -> ((Label) label).getText())
                .collect(Collectors.toSet());
    }

    @Test
    void whatIsFoundInOtherPointsIsNamedWithItsPoint() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            assertEquals(Set.of(), points(scene));
            scene.press(KeyCode.F7);
            scene.type("e");
            window.settle();
            assertEquals(Set.of("Exits", "Pay"), points(scene));
        }
    }

    @Test
    void whoGoesThroughAllFiltersIsAtTheQuestionAgainWhereHeBegan() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.press(KeyCode.DIGIT2);
            scene.press(KeyCode.F6);
            scene.press(KeyCode.DOWN);
            window.settle();
            String title = scene.text("#detail-title");
            boolean wasElsewhere = false;
            for (int press = 0; press < FILTERS; press++) {
                scene.press(KeyCode.F8);
                window.settle();
                wasElsewhere |= !title.equals(scene.text("#detail-title"));
            }
            assertEquals(true, wasElsewhere);
            assertEquals(title, scene.text("#detail-title"));
        }
    }

    @Test
    void theFilterSaysThatAllPointsAreListedWhileWordsAreSearchedFor() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.awaitText("#visit-filter-chosen", "This point");
            scene.press(KeyCode.F7);
            scene.type("e");
            scene.awaitText("#visit-filter-chosen", "All points");
            scene.press(KeyCode.ESCAPE);
            scene.press(KeyCode.ESCAPE);
            scene.awaitText("#visit-filter-chosen", "This point");
            scene.press(KeyCode.F8);
            scene.press(KeyCode.F7);
            scene.type("e");
            scene.awaitText("#visit-filter-chosen", "Before we leave");
        }
    }

    @Test
    void whoWritesWhileHeSearchesWritesToWhatWasFound() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.press(KeyCode.F7);
            scene.type("signs");
            Toolkit.await(
                    "only one is listed",
                    () -> scene.all("#questions .question-cell:filled").size() == 1);
            scene.press(KeyCode.F2);
            scene.awaitText("#detail-title", "Are signs lit?");
            scene.awaitFocus("#visit-finding");
            scene.type("Dark");
            window.settle();
        }
        assertEquals("Dark", written("q2", OfAnswer.FINDING));
        assertEquals("", written("q1", OfAnswer.FINDING));
    }

    private String written(String question, OfAnswer field) {
        try (Programme programme = fixture.open()) {
            return programme
                    .group(Subjects.of(fixture.visit()))
                    .state(AssessmentPart.answer(new QuestionId(question)), field.key())
                    .value()
                    .display();
        }
    }

    @Test
    void whoComesToATextByTabGoesOnWithIt() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.press(KeyCode.F3);
            scene.awaitFocus("#visit-note");
            scene.type("one");
            scene.press(KeyCode.ESCAPE);
            scene.press(KeyCode.DOWN);
            scene.press(KeyCode.UP);
            scene.awaitText("#visit-note", "one");
            scene.focus("#visit-note");
            scene.awaitFocus("#visit-note");
            scene.type("two");
            scene.awaitText("#visit-note", "onetwo");
        }
    }

    @Test
    void whatWasWrittenToAQuestionIsFoundToo() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.press(KeyCode.DOWN);
            scene.press(KeyCode.F2);
            scene.type("Homework");
            scene.press(KeyCode.F7);
            scene.type("homework");
            scene.press(KeyCode.ENTER);
            scene.awaitText("#detail-title", "Are signs lit?");
            Toolkit.await(
                    "only it is listed",
                    () -> scene.all("#questions .question-cell:filled").size() == 1);
            scene.click("#visit-clear-search");
            scene.awaitText("#visit-filter-chosen", "This point");
        }
    }

    @Test
    void whatIsSavedOnlyAfterItWasSearchedForIsFoundToo() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.press(KeyCode.DOWN);
            window.settle();
            Runnable release = Hold.FILE.of(window);
            scene.press(KeyCode.F2);
            scene.type("Homework");
            scene.press(KeyCode.F7);
            scene.type("homework");
            release.run();
            Toolkit.await(
                    "it is listed",
                    () -> scene.all("#questions .question-cell:filled").size() == 1);
        }
    }

    @Test
    void whatIsSoughtInVainAmongSomeIsSoughtEverywhereWithOneClick() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.press(KeyCode.DIGIT1);
            scene.press(KeyCode.F8);
            scene.press(KeyCode.F8);
            scene.press(KeyCode.F7);
            window.settle(); // while it is not saved it is still one of the open ones
            scene.type("1.1.1");
            scene.awaitText(
                    "#questions .empty-sentence", "Nothing that “Open” lists contains “1.1.1”.");
            scene.click("#search-everywhere");
            scene.awaitText("#visit-filter-chosen", "All points");
            scene.awaitText("#detail-title", "Are exits locked?");
            scene.awaitFocus("#questions");
            scene.press(KeyCode.F7);
            scene.awaitFocus("#visit-search");
            scene.type("1.1.1x");
            scene.awaitText(
                    "#questions .empty-sentence",
                    "No question, and nothing that was written to one, contains “1.1.1x”.");
            scene.click("#show-point");
            scene.awaitText("#visit-search", "");
        }
    }

    @Test
    void escapeLeadsFromTheSearchToWhatItFoundAndThenOutOfIt() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.press(KeyCode.F7);
            scene.type("exits");
            scene.press(KeyCode.ESCAPE);
            scene.awaitFocus("#questions");
            assertEquals("exits", scene.text("#visit-search"));
            scene.press(KeyCode.ESCAPE);
            scene.awaitText("#visit-search", "");
            window.settle();
            assertEquals(true, Toolkit.onWindow(() -> scene.isSeen(".question-cell:current")));
        }
    }
}
