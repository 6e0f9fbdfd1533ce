package org.tarozi.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.sample.SampleProgramme;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.WindowRobot;

import java.nio.file.Path;
import java.util.Optional;

/// The whole of every page can be read without a mouse.
class PageKeysTest {

    private static final String PAGES = "#report-pages";

    @TempDir Path folder;

    private Path programme;

    @BeforeEach
    void write() {
        programme = SampleProgramme.in(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    private SceneRobot atPages(WindowRobot window) {
        SceneRobot scene = ReportRobot.reports(window);
        ReportRobot.awaitReady(scene, "#report-save-pdf");
        scene.focus(PAGES);
        Toolkit.await("pages are laid out", () -> flow(scene).getFirstVisibleCell() != null);
        return scene;
    }

    private static VirtualFlow<?> flow(SceneRobot scene) {
        return (VirtualFlow<?>) scene.scene().lookup(PAGES).lookup(".virtual-flow");
    }

    /// How far the top of a page is from the top of what is seen.
    private static double from(SceneRobot scene, int page) {
        return Toolkit.onWindow(
                () -> {
                    flow(scene).layout();
                    Node cell = flow(scene).getCell(page);
                    return Math.abs(Math.rint(cell.getLayoutY()));
                });
    }

    private static double seen(SceneRobot scene) {
        return Toolkit.onWindow(() -> flow(scene).getHeight());
    }

    private static int first(SceneRobot scene) {
        return Toolkit.onWindow(
                () -> {
                    flow(scene).layout();
                    return flow(scene).getFirstVisibleCell().getIndex();
                });
    }

    private static int last(SceneRobot scene) {
        return Toolkit.onWindow(
                () -> {
                    flow(scene).layout();
                    return flow(scene).getLastVisibleCell().getIndex();
                });
    }

    @Test
    void arrowsGoThroughAPageLineByLine() {
        try (WindowRobot window = WindowRobot.open(folder, Atelier.CLOCK, programme)) {
            SceneRobot scene = atPages(window);
            scene.press(KeyCode.DOWN);
            double once = from(scene, 0);
            assertTrue(once > 0 && once < seen(scene) / 4, once + " of " + seen(scene));
            scene.press(KeyCode.DOWN);
            assertEquals(2 * once, from(scene, 0), 2);
            scene.press(KeyCode.UP);
            scene.press(KeyCode.UP);
            assertEquals(0, from(scene, 0));
        }
    }

    @Test
    void whatIsPastTheFootOfTheWindowComesBeforeTheNextPage() {
        try (WindowRobot window = WindowRobot.open(folder, Atelier.CLOCK, programme)) {
            SceneRobot scene = atPages(window);
            for (KeyCode key : new KeyCode[] {KeyCode.PAGE_DOWN, KeyCode.SPACE}) {
                scene.press(key);
                double on = from(scene, 0);
                assertTrue(on > seen(scene) / 2 && on < seen(scene), on + " of " + seen(scene));
                if (key == KeyCode.SPACE) {
                    scene.press(KeyCode.SPACE, KeyCode.SHIFT);
                } else {
                    scene.press(KeyCode.PAGE_UP);
                }
                assertEquals(0, from(scene, 0));
            }
        }
    }

    @Test
    void homeAndEndLeadToTheFirstAndTheLastPage() {
        try (WindowRobot window = WindowRobot.open(folder, Atelier.CLOCK, programme)) {
            SceneRobot scene = atPages(window);
            int pages = ReportRobot.list(scene, PAGES).getItems().size();
            scene.press(KeyCode.END);
            assertEquals(pages - 1, last(scene));
            scene.press(KeyCode.HOME);
            assertEquals(0, first(scene));
        }
    }

    @Test
    void whatIsTooWideIsReadFromLeftToRight() {
        try (WindowRobot window = WindowRobot.open(folder, Atelier.CLOCK, programme)) {
            SceneRobot scene = atPages(window);
            for (int click = 0; click < 3; click++) {
                scene.click("#report-zoom-in");
            }
            Toolkit.await("the pages are too wide", () -> across(scene).isPresent());
            scene.press(KeyCode.RIGHT);
            assertTrue(Toolkit.onWindow(() -> across(scene).orElseThrow().getValue()) > 0);
            scene.press(KeyCode.LEFT);
            assertEquals(0, Toolkit.onWindow(() -> across(scene).orElseThrow().getValue()));
        }
    }

    private static Optional<ScrollBar> across(SceneRobot scene) {
        return ReportRobot.list(scene, PAGES).lookupAll(".scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL && bar.isVisible())
                .findFirst();
    }

    @Test
    void itIsSeenThatTheKeysAreForThePages() {
        try (WindowRobot window = WindowRobot.open(folder, Atelier.CLOCK, programme)) {
            SceneRobot scene = atPages(window);
            assertEquals(Color.TRANSPARENT, Toolkit.onWindow(() -> frame(scene)));
            scene.focus("#report-zoom-in");
            scene.press(KeyCode.TAB);
            scene.awaitFocus(PAGES);
            Toolkit.await("a ring is seen", () -> !frame(scene).equals(Color.TRANSPARENT));
        }
    }

    private static Paint frame(SceneRobot scene) {
        Region pages = ReportRobot.list(scene, PAGES);
        return pages.getBorder().getStrokes().getFirst().getTopStroke();
    }

    @Test
    void theMapOfTheKeysTellsHowThePreviewIsRead() {
        try (WindowRobot window = WindowRobot.open(folder, Atelier.CLOCK, programme)) {
            SceneRobot scene = atPages(window);
            scene.press(KeyCode.F1);
            Toolkit.await(
                    "they are told",
                    () ->
                            scene.scene().getRoot().lookupAll("#window-keys .label").stream()
                                    .map(Label.class::cast)
                                    .map(Label::getText)
                                    .anyMatch("Pages: a few lines up or down"::equals));
        }
    }
}
