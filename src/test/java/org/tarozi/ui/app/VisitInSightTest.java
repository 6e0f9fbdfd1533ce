package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.change.Value;
import org.tarozi.checklist.Release;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Sight;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// On a checklist as long as real ones: keys go where the eye is.
class VisitInSightTest {

    @TempDir Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void prepare() throws IOException {
        fixture = VisitFixture.in(folder, Files.readString(Path.of("checklists/core-2026.yaml")));
        WindowSettings settings = new WindowSettings(folder);
        settings.setLanguage(Language.EN);
        settings.setSecondLanguages(List.of("ru"));
    }

    @Test
    void howeverOftenAVisitIsOpenedItsQuestionsHaveTheFocus() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            for (int time = 0; time < 8; time++) {
                window.go(new Destination.Factories(Optional.empty()));
                Toolkit.doOnWindow(
                        () ->
                                window.shell()
                                        .go(
                                                new Destination.Visit(
                                                        fixture.visit(), Optional.empty())));
                window.scene().awaitFocus("#questions");
            }
        }
    }

    @Test
    void theQuestionThatIsLookedAtIsInSightWhereverOneGoes() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            for (int step = 0; step < 60; step++) {
                switch (step % 4) {
                    case 0 -> window.scene().press(KeyCode.F4);
                    case 1 -> window.scene().press(KeyCode.PAGE_DOWN, KeyCode.SHORTCUT);
                    case 2 -> window.scene().press(KeyCode.DIGIT1);
                    default -> window.scene().press(KeyCode.DOWN);
                }
                Toolkit.await(
                        "step " + step + " in sight",
                        () -> CurrentQuestion.whereItIs(window).equals(Optional.empty()));
            }
        }
    }

    @Test
    void whatIsFoundIsReadFromItsFirst() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            for (int point = 0; point < 20; point++) {
                scene.press(KeyCode.PAGE_DOWN, KeyCode.SHORTCUT);
            }
            scene.press(KeyCode.F7);
            for (String typed : List.of("w", "o", "r", "k", "e", "r")) {
                scene.type(typed);
                window.settle();
            }
            ListView<?> questions = (ListView<?>) scene.all("#questions").getFirst();
            Toolkit.await(
                    "the first question that was found",
                    () ->
                            questions.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                                    && flow.getFirstVisibleCell() != null
                                    && flow.getFirstVisibleCell().getIndex() == 0);
            assertTrue(questions.getItems().size() > 40);
        }
    }

    @Test
    void nothingIsAnsweredBehindTheMapOfTheKeys() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            window.scene().press(KeyCode.F1);
            window.scene().awaitSeen("#window-keys");
            assertEquals(
                    List.of(),
                    Toolkit.onWindow(() -> Sight.cutTexts(node(window, "#window-keys"))));
            window.scene().press(KeyCode.DIGIT2);
            window.scene().press(KeyCode.F1);
            window.settle();
            String progress = window.scene().text("#visit-progress");
            assertTrue(progress.startsWith("0 of "), progress);
        }
    }

    @Test
    void theHistoryThatIsAskedForIsInSight() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            for (int time = 0; time < 12; time++) {
                window.scene().press(time % 2 == 0 ? KeyCode.DIGIT2 : KeyCode.DIGIT1);
            }
            window.scene().press(KeyCode.F9);
            Toolkit.await(
                    "the latest change is in sight",
                    () -> isSeen(window, ".detail", "#history .history-what"));
        }
    }

    @Test
    void aShortHistoryAtTheFootIsInSightAsAWhole() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            window.scene().press(KeyCode.DIGIT2);
            window.scene().press(KeyCode.F9);
            window.scene().awaitSeen("#history .history-what");
            Toolkit.await("the whole of it", () -> isSeen(window, ".detail", "#history"));
        }
    }

    @Test
    void theNextOpenQuestionIsInSightHoweverFarItIs() {
        answerAllBut(11);
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            for (int step = 0; step < 20; step++) {
                window.scene().press(KeyCode.F4);
                Toolkit.await(
                        "step " + step + " in sight",
                        () -> CurrentQuestion.whereItIs(window).equals(Optional.empty()));
            }
        }
    }

    @Test
    void thePointThatIsWorkedOnIsInSightAndOneMayScrollAwayFromIt() {
        WindowSettings settings = new WindowSettings(folder);
        try (Programme programme = fixture.open()) {
            settings.setPlace(programme.id(), "visit " + fixture.visit() + " wt-annual-leave");
        }
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file())) {
            Toolkit.await("the point is in sight", () -> isSeen(window, ".points", "#point-leave"));
            Toolkit.doOnWindow(() -> scrollUp((ListView<?>) node(window, ".points")));
            window.settle();
            window.scene().press(KeyCode.DIGIT1);
            window.settle();
            assertEquals(false, Toolkit.onWindow(() -> isSeen(window, ".points", "#point-leave")));
        }
    }

    @Test
    void arrowsGoFromPointToPointAndEnterLeadsToItsQuestions() {
        Release release = release();
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            int ofFirst = release.clusters().getFirst().points().size();
            window.scene().focus(".points");
            for (int step = 0; step < ofFirst; step++) {
                window.scene().press(KeyCode.DOWN);
            }
            window.scene().press(KeyCode.ENTER);
            window.scene().awaitFocus("#questions");
            String first =
                    release.clusters()
                            .get(1)
                            .points()
                            .getFirst()
                            .questions()
                            .getFirst()
                            .text()
                            .in("en");
            window.scene().awaitText("#detail-title", first);
        }
    }

    @Test
    void arrowsScrollTheListOfPointsNoFurtherThanTheyHaveTo() {
        List<String> points =
                release().clusters().stream()
                        .flatMap(cluster -> cluster.points().stream())
                        .map(point -> "#point-" + point.id())
                        .limit(20)
                        .toList();
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            Toolkit.await("the points", () -> isSeen(window, ".points", points.getFirst()));
            window.scene().focus(".points");
            for (int at = 1; at < points.size(); at++) {
                String before = points.get(at - 1);
                String now = points.get(at);
                window.scene().press(KeyCode.DOWN);
                window.settle();
                Toolkit.await(now, () -> isSeen(window, ".points", now));
                assertTrue(Toolkit.onWindow(() -> isSeen(window, ".points", before)), before);
            }
        }
    }

    private Release release() {
        try (Programme programme = fixture.open()) {
            return programme.checklists().getFirst().release();
        }
    }

    /// As with the wheel.
    private static void scrollUp(ListView<?> list) {
        Event.fireEvent(
                list,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        0,
                        0,
                        0,
                        0,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        0,
                        40,
                        0,
                        40,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null));
        list.scrollTo(0);
    }

    private static Node node(WindowRobot window, String selector) {
        return window.scene().scene().getRoot().lookup(selector);
    }

    private static boolean isSeen(WindowRobot window, String pane, String selector) {
        Node list = node(window, pane);
        Node row = list == null ? null : node(window, selector);
        if (row == null) {
            return false;
        }
        Bounds seen = list.localToScene(list.getLayoutBounds());
        Bounds place = row.localToScene(row.getLayoutBounds());
        return place.getMinY() >= seen.getMinY() - 1 && place.getMaxY() <= seen.getMaxY() + 1;
    }

    /// Leaves one question of so many open.
    private void answerAllBut(int many) {
        try (Programme programme = fixture.open()) {
            Release release = programme.checklists().getFirst().release();
            for (int at = 0; at < release.questions().size(); at++) {
                if (at % many != 0) {
                    programme
                            .editing(VisitFixture.author(), VisitFixture.CLOCK)
                            .set(
                                    fixture.answer(release.questions().get(at).id().value()),
                                    release.questions().get(at).isCompliance() ? "result" : "value",
                                    Value.of(
                                            release.questions().get(at).isCompliance()
                                                    ? "compliant"
                                                    : "1"));
                }
            }
        }
    }
}
