package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tarozi.sample.Demo;
import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.Notice;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Sight;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Path;
import java.util.List;

/// That one thing scrolls, and shows enough, with the largest text on a laptop's screen.
class LargeTextRoomTest {

    @TempDir static Path folder;

    private static Path sample;

    private final WindowSettings settings = new WindowSettings(folder);

    @BeforeAll
    static void makeTheSample() {
        sample = folder.resolve("sample").resolve(Demo.PROGRAMME);
        Demo.write(folder.resolve("sample"));
    }

    @BeforeEach
    void withTheLargestText() {
        settings.setName("Aziza");
        settings.setTextSize(200);
    }

    private WindowRobot at(Destination destination, Language language) {
        settings.setLanguage(language);
        WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, 1366, 768, sample);
        window.scene().awaitText("#file", sample.toString());
        window.go(destination);
        return window;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theStartDoesNotScrollWhereAllOfItHasRoom(Language language) {
        settings.setLanguage(language);
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, 1366, 730)) {
            window.settle();
            assertEquals(false, isScrolled(window, ".start-left"));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theStartDoesNotScrollWhileTheSampleIsMade(Language language) {
        settings.setLanguage(language);
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, 1366, 730)) {
            window.settle();
            assertEquals(false, isScrolled(window, ".start .side > .scroll-pane"));
            Runnable goOn = Hold.WRITING.of(window);
            window.scene().click("#sample");
            Toolkit.doOnWindow(() -> window.scene().scene().snapshot(null));
            assertEquals(true, Toolkit.onWindow(() -> window.scene().isSeen("#cancel-sample")));
            assertEquals(false, isScrolled(window, ".start-left"));
            window.scene().click("#cancel-sample");
            goOn.run();
            window.scene().awaitSeen("#sample");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePageBehindTheQuestionsOfAPointDoesNotScroll(Language language) {
        try (WindowRobot window = at(new Destination.Numbers(), language)) {
            SceneRobot scene = window.scene();
            scene.awaitSeen("#rates");
            during("period-window", window);
            assertTrue(Toolkit.onWindow(() -> scene.isSeen("#scope-period")));
            String before = scene.text("#counted");
            intoTheFirstPoint(window);
            String narrowed = scene.text("#counted");
            assertTrue(narrowed.startsWith(before + " "), narrowed);
            assertEquals(false, isPageScrolled(window));
            long whole = wholeQuestions(scene);
            assertTrue(whole >= 2, "questions: " + whole);
            assertEquals(false, Toolkit.onWindow(() -> scene.isSeen("#scope-period")));
            scene.click("#to-all-points"); // which is kept for the next language
            window.settle();
        }
    }

    @Test
    void whatIsCountedCanBeChosenAgainWhereNoPointIsLookedInto() {
        try (WindowRobot window = at(new Destination.Numbers(), Language.EN)) {
            SceneRobot scene = window.scene();
            scene.awaitSeen("#rates");
            intoTheFirstPoint(window);
            scene.click("#show-heat-map");
            scene.awaitSeen("#scope-period");
            scene.click("#show-rates");
            scene.awaitSeen("#questions");
            scene.click("#to-all-points");
            scene.awaitSeen("#scope-period");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatTheSignsOfTheHeatMapMeanIsShownToWhoAsks(Language language) {
        try (WindowRobot window = at(new Destination.Numbers(), language)) {
            SceneRobot scene = window.scene();
            scene.awaitSeen("#rates");
            scene.click("#show-heat-map");
            scene.click("#heat-legend-asked");
            Toolkit.await("the legend is shown", () -> scene.isSeen(".heat-map .heat-legend"));
            window.settle();
            assertEquals(7, whole(scene, ".heat-map", ".heat-entry"));
            assertEquals(false, isPageScrolled(window));
            scene.click("#heat-legend-asked");
            Toolkit.await("the map is shown", () -> scene.isSeen("#heat-map"));
            scene.click("#show-rates"); // which is kept for the next language
            window.settle();
        }
    }

    private static void during(String period, WindowRobot window) {
        Toolkit.doOnWindow(
                () ->
                        ((MenuButton) window.scene().scene().lookup("#scope-period"))
                                .getItems().stream()
                                        .filter(item -> period.equals(item.getId()))
                                        .findFirst()
                                        .orElseThrow()
                                        .fire());
        window.settle();
    }

    private static void intoTheFirstPoint(WindowRobot window) {
        window.scene().focus("#rates");
        window.scene().press(KeyCode.ENTER);
        window.scene().awaitSeen("#questions");
        window.settle();
    }

    private static long wholeQuestions(SceneRobot scene) {
        return Toolkit.onWindow(
                () -> {
                    Node root = scene.scene().getRoot();
                    Bounds list = Sight.within(root, root.lookup("#questions"));
                    return root.lookupAll("#questions .list-cell").stream()
                            .filter(cell -> cell instanceof ListCell<?> one && !one.isEmpty())
                            .filter(cell -> list.contains(Sight.within(root, cell)))
                            .count();
                });
    }

    /// How many things are whole inside a box.
    private static long whole(SceneRobot scene, String box, String things) {
        return Toolkit.onWindow(
                () -> {
                    Node root = scene.scene().getRoot();
                    Bounds room = Sight.within(root, root.lookup(box));
                    return root.lookupAll(box + " " + things).stream()
                            .filter(one -> room.contains(Sight.within(root, one)))
                            .count();
                });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aNoticeDoesNotLetThePageBehindTheConflictsScroll(Language language) {
        try (WindowRobot window = at(new Destination.Merge(List.of()), language)) {
            window.scene().click("#part-conflicts");
            window.scene().awaitSeen("#conflict-list");
            Toolkit.doOnWindow(
                    () ->
                            window.shell()
                                    .workplace()
                                    .frame()
                                    .tell(Notice.refused("Nothing in this file is new.")));
            window.settle();
            assertEquals(false, isPageScrolled(window));
        }
    }

    private static boolean isPageScrolled(WindowRobot window) {
        return isScrolled(window, ".place");
    }

    private static boolean isScrolled(WindowRobot window, String pane) {
        return window.scene().all(pane + " > .scroll-bar:vertical").stream()
                .anyMatch(Node::isVisible);
    }
}
