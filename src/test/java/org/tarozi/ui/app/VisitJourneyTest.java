package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.change.Change;
import org.tarozi.exchange.tza.SeenChecklists;
import org.tarozi.exchange.tza.TzaReader;
import org.tarozi.exchange.tza.TzaReading;
import org.tarozi.job.HandOver;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A whole visit with the keyboard alone.
class VisitJourneyTest {

    @TempDir Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void prepare() {
        fixture = VisitFixture.in(folder);
        WindowSettings settings = new WindowSettings(folder);
        settings.setLanguage(Language.EN);
        settings.setName("Bekzod");
    }

    private WindowRobot opened() {
        WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file());
        window.scene().awaitText("#file", fixture.file().toString());
        return window;
    }

    private WindowRobot inTheVisit() {
        return WindowRobot.inVisit(folder, fixture);
    }

    @Test
    void aVisitByKeyboardAloneIsInTheExportedFileAsTheScriptSays() {
        try (WindowRobot window = inTheVisit()) {
            workThroughTheChecklist(window.scene());
        }
        assertEquals(
                Map.of(
                        "q1 result", "non_compliant",
                        "q1 finding", "Two doors were locked: hall 1.",
                        "q1 note", "Ask again at night",
                        "q2 result", "compliant",
                        "q2 flag", "yes",
                        "q3 result", "not_applicable",
                        "q4 result", "",
                        "i-text value", "Sample bank",
                        "i-yes value", "yes"),
                exported());
    }

    private static void workThroughTheChecklist(SceneRobot scene) {
        scene.press(KeyCode.DIGIT2);
        scene.press(KeyCode.F2);
        scene.type("Two doors were locked: hall 1.");
        scene.press(KeyCode.F3);
        scene.type("Ask again at night");
        scene.press(KeyCode.ESCAPE);
        scene.press(KeyCode.DOWN);
        scene.press(KeyCode.DIGIT1);
        scene.press(KeyCode.F6);
        scene.press(KeyCode.F4);
        scene.press(KeyCode.DIGIT3);
        scene.press(KeyCode.PAGE_DOWN, KeyCode.CONTROL);
        scene.press(KeyCode.DIGIT2);
        scene.press(KeyCode.DIGIT0);
        scene.press(KeyCode.DOWN);
        scene.press(KeyCode.F2);
        scene.type("Sample bank");
        scene.press(KeyCode.ESCAPE);
        scene.press(KeyCode.DOWN);
        scene.press(KeyCode.DOWN);
        scene.press(KeyCode.DIGIT1);
        scene.awaitText("#visit-progress", "5 of 10 answered · 1 non-compliance");
        assertEquals("All saved", scene.text("#saved"));
    }

    /// The last value of every field of every answer in an assessment file of the visit.
    private Map<String, String> exported() {
        Path file = folder.resolve("visit.tza");
        try (Programme programme = fixture.open()) {
            new HandOver(programme, VisitFixture.author(), VisitFixture.CLOCK)
                    .write(List.of(fixture.visit()), file);
        }
        List<Change> changes = new ArrayList<>();
        try (TzaReading reading = new TzaReader(new SeenChecklists(List.of())).read(file)) {
            TzaReading.Sound sound = (TzaReading.Sound) reading;
            sound.parcel()
                    .segments()
                    .forEach(received -> changes.addAll(received.segment().changes()));
        }
        Map<String, String> values = new TreeMap<>();
        for (Change change : changes) {
            String path = change.subject().path();
            if (path.contains("/answer/")) {
                values.put(
                        path.substring(path.lastIndexOf('/') + 1) + " " + change.field(),
                        change.value().display());
            }
        }
        return values;
    }

    @Test
    void digitsInATextAreText() {
        try (WindowRobot window = inTheVisit()) {
            SceneRobot scene = window.scene();
            scene.press(KeyCode.F2);
            scene.type("12");
            scene.press(KeyCode.DIGIT1);
            scene.press(KeyCode.ESCAPE);
            scene.awaitText("#visit-progress", "0 of 10 answered · 0 non-compliances");
        }
        assertEquals(Map.of("q1 finding", "121"), exported());
    }

    @Test
    void theSearchLeadsIntoWhatItFinds() {
        try (WindowRobot window = inTheVisit()) {
            SceneRobot scene = window.scene();
            scene.press(KeyCode.F7);
            scene.type("beds");
            scene.press(KeyCode.DOWN);
            scene.press(KeyCode.DIGIT1);
            scene.awaitText("#visit-progress", "1 of 10 answered · 0 non-compliances");
        }
        assertEquals(Map.of("q3 result", "compliant"), exported());
    }

    @Test
    void whatIsNotListedIsNotAnswered() {
        try (WindowRobot window = inTheVisit()) {
            SceneRobot scene = window.scene();
            scene.press(KeyCode.F7);
            scene.type("no such words");
            scene.focus("#questions");
            scene.press(KeyCode.DIGIT1);
            scene.press(KeyCode.F6);
            scene.awaitText("#saved", "All saved");
        }
        assertEquals(Map.of(), exported());
    }

    @Test
    void tabGoesOnFromTheFindingToTheMethods() {
        try (WindowRobot window = inTheVisit()) {
            SceneRobot scene = window.scene();
            scene.press(KeyCode.F2);
            scene.type("x");
            scene.press(KeyCode.TAB);
            scene.press(KeyCode.SPACE);
            scene.awaitText("#saved", "All saved");
        }
        assertEquals(Map.of("q1 finding", "x", "q1 methods", "documents"), exported());
    }

    @Test
    void aWrongNumberIsExplainedAndStaysToBeMended() {
        try (WindowRobot window = inTheVisit()) {
            SceneRobot scene = window.scene();
            scene.focus("#visit-workers");
            scene.type("12 or so");
            scene.awaitSeen("#visit-workers-wrong");
            scene.press(KeyCode.ESCAPE);
            scene.awaitText("#saved", "All else saved");
            assertEquals("12 or so", scene.text("#visit-workers"));
            scene.awaitSeen("#visit-workers-wrong");
        }
        assertEquals(Map.of(), exported());
    }

    @Test
    void theWindowComesBackToTheSameQuestion() {
        try (WindowRobot window = inTheVisit()) {
            window.scene().press(KeyCode.DOWN);
            window.scene().press(KeyCode.DIGIT1);
            window.scene().awaitText("#visit-progress", "1 of 10 answered · 0 non-compliances");
        }
        try (WindowRobot window = opened()) {
            window.scene().awaitText("#visit-factory", "Silk (sample)");
            window.scene().focus("#questions");
            window.scene().press(KeyCode.DIGIT2);
            window.scene().awaitText("#visit-progress", "1 of 10 answered · 1 non-compliance");
        }
        assertEquals(Map.of("q2 result", "non_compliant"), exported());
    }

    @Test
    void choicesAreMadeWithTheSpaceBarWithoutLosingTheFocus() {
        try (WindowRobot window = inTheVisit()) {
            SceneRobot scene = window.scene();
            scene.press(KeyCode.PAGE_DOWN, KeyCode.CONTROL);
            for (int step = 0; step < 5; step++) {
                scene.press(KeyCode.DOWN);
            }
            scene.focus("#value-day");
            scene.press(KeyCode.SPACE);
            scene.awaitText("#visit-progress", "1 of 10 answered · 0 non-compliances");
            assertEquals(
                    "value-day", Toolkit.onWindow(() -> scene.scene().getFocusOwner().getId()));
        }
        assertEquals(Map.of("i-some value", "day"), exported());
    }

    @Test
    void theNextOpenQuestionIsSoughtOnlyWhileThereIsOne() {
        try (WindowRobot window = inTheVisit()) {
            SceneRobot scene = window.scene();
            scene.press(KeyCode.DIGIT1);
            scene.click("#visit-next-open");
            scene.press(KeyCode.DIGIT1);
            scene.click("#visit-next-open");
            scene.press(KeyCode.DIGIT1);
            scene.awaitText("#visit-progress", "3 of 10 answered · 0 non-compliances");
            assertEquals(false, Toolkit.onWindow(() -> scene.isSeen("#notice-sentence")));
        }
    }

    @Test
    void theLanguageIsSwitchedWhileItRuns() {
        try (WindowRobot window = inTheVisit()) {
            window.scene().press(KeyCode.DIGIT1);
            Toolkit.doOnWindow(
                    () -> {
                        new WindowSettings(folder).setLanguage(Language.RU);
                        window.shell().build();
                    });
            window.scene().awaitText("#visit-progress", "Отвечено 1 из 10 · 0 несоответствий");
        }
    }

    @Test
    void aSecondWindowOnTheFileIsPreventedKindly() {
        try (WindowRobot first = inTheVisit();
                WindowRobot second = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file())) {
            second.scene().awaitSeen("#notice-sentence");
            assertTrue(second.scene().text("#notice-sentence").contains(fixture.file().toString()));
            first.scene().press(KeyCode.DIGIT1);
            first.scene().awaitText("#visit-progress", "1 of 10 answered · 0 non-compliances");
        }
    }

    @Test
    void theArrowKeysGoFromYesToNoAndChooseIt() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            for (int step = 0; step < 6; step++) {
                scene.press(KeyCode.DOWN);
            }
            scene.press(KeyCode.F2);
            scene.awaitFocus("#value-yes");
            scene.press(KeyCode.RIGHT);
            scene.awaitFocus("#value-no");
            Toolkit.await(
                    "no is chosen",
                    () -> scene.scene().getRoot().lookup("#value-no:selected") != null);
            scene.press(KeyCode.LEFT);
            scene.awaitFocus("#value-yes");
            Toolkit.await(
                    "yes is chosen",
                    () -> scene.scene().getRoot().lookup("#value-yes:selected") != null);
            assertEquals(0, scene.all("#value-no:selected").size());
        }
    }
}
