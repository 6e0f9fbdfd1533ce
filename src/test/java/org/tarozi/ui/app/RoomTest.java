package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tarozi.change.Value;
import org.tarozi.sample.Demo;
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

/// What has room where there is little of it: small windows, large texts, a notice.
class RoomTest {

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
        settings.setLanguage(Language.RU);
        settings.setTextSize(200);
        settings.setSecondLanguages(List.of());
    }

    private static WindowRobot inSample(int width, int height, Destination destination) {
        WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, width, height, sample);
        window.scene().awaitText("#file", sample.toString());
        window.go(destination);
        return window;
    }

    @ParameterizedTest
    @CsvSource({"1366, 768, 100", "1366, 768, 200", "1000, 620, 200"})
    void aNoticeCoversNothingOfTheScreen(int width, int height, int textSize) {
        settings.setTextSize(textSize);
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, width, height)) {
            SceneRobot scene = window.scene();
            scene.click("#new");
            window.settle();
            double before = bounds(scene, ".place").getHeight();
            scene.click("#new-create");
            window.settle();

            Bounds notice = bounds(scene, "#notice");
            assertTrue(notice.getHeight() > 0);
            assertEquals(false, notice.intersects(bounds(scene, ".place")));
            assertTrue(notice.getMaxY() < bounds(scene, ".status-bar").getMinY());
            scene.click("#dismiss");
            window.settle();
            assertEquals(before, bounds(scene, ".place").getHeight());
        }
    }

    private static Bounds bounds(SceneRobot scene, String part) {
        return Toolkit.onWindow(
                () -> Sight.within(scene.scene().getRoot(), scene.scene().lookup(part)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePageBehindTheListsOfNumbersDoesNotScroll(Language language) {
        settings.setLanguage(language);
        try (WindowRobot window = inSample(1366, 768, new Destination.Numbers())) {
            window.scene().click("#show-rates");
            window.settle();
            assertEquals(false, isPageScrolled(window));
            window.scene().click("#show-in-and-out");
            window.settle();
            assertEquals(false, isPageScrolled(window));
        }
    }

    @Test
    void thePageBehindTheRatesDoesNotScrollInTheSmallestWindow() {
        try (WindowRobot window = inSample(1000, 620, new Destination.Numbers())) {
            window.scene().click("#show-rates");
            window.settle();
            assertEquals(false, isPageScrolled(window));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePageBehindTheMapDoesNotScroll(Language language) {
        settings.setLanguage(language);
        try (WindowRobot window = inSample(1366, 768, new Destination.Numbers())) {
            window.scene().click("#show-heat-map");
            window.settle();
            window.scene().awaitSeen("#heat-map");
            assertEquals(false, isPageScrolled(window));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theReportsScrollInOnePlaceAndTheirButtonsAreInSight(Language language) {
        settings.setLanguage(language);
        try (WindowRobot window = inSample(1366, 768, new Destination.Reports(Optional.empty()))) {
            SceneRobot scene = window.scene();
            scene.awaitSeen("#report-save-workbook");
            window.settle();
            assertEquals(false, isPageScrolled(window));
            assertTrue(
                    bounds(scene, "#report-save-workbook").getMaxY()
                            < bounds(scene, ".status-bar").getMinY());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void allWaysToAProgrammeAreInSightInASmallWindow(Language language) {
        settings.setLanguage(language);
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, 1280, 700)) {
            window.settle();
            assertTrue(
                    bounds(window.scene(), "#sample").getMaxY()
                            < bounds(window.scene(), ".status-bar").getMinY());
        }
    }

    @Test
    void theFileOfANewProgrammeIsInSightWhileItIsNamed() {
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, 1280, 700)) {
            window.scene().click("#new");
            window.settle();
            assertTrue(
                    bounds(window.scene(), "#new-place").getMaxY()
                            < bounds(window.scene(), ".status-bar").getMinY());
        }
    }

    @Test
    void aFieldInConflictIsNotCutInItsColumn() {
        settings.setTextSize(100);
        VisitFixture fixture = VisitFixture.in(folder);
        try (Programme programme = fixture.open()) {
            fixture.disputeRegion(programme, "Andijan", "Fergana");
        }
        try (WindowRobot window =
                WindowRobot.open(folder, VisitFixture.CLOCK, 1366, 768, fixture.file())) {
            window.scene().awaitText("#file", fixture.file().toString());
            window.go(new Destination.Factories(Optional.empty()));
            window.settle();
            assertEquals(
                    List.of(),
                    Toolkit.onWindow(
                            () -> Sight.cutTexts(window.scene().scene().lookup("#factories"))));
        }
    }

    @Test
    void aLongRegionGoesOnInASecondLineOfItsColumn() throws IOException {
        settings.setTextSize(100);
        VisitFixture fixture = VisitFixture.in(Files.createDirectories(folder.resolve("region")));
        try (Programme programme = fixture.open()) {
            programme
                    .editing(VisitFixture.author(), VisitFixture.CLOCK)
                    .set(fixture.factory(), "region", Value.of("Наманганская область"));
        }
        try (WindowRobot window =
                WindowRobot.open(folder, VisitFixture.CLOCK, 1366, 768, fixture.file())) {
            window.scene().awaitText("#file", fixture.file().toString());
            window.go(new Destination.Factories(Optional.empty()));
            Node table = window.scene().scene().lookup("#factories");
            assertEquals(List.of(), Toolkit.onWindow(() -> Sight.cutTexts(table)));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theMapShowsAtLeastThreeWholeRows(Language language) {
        settings.setLanguage(language);
        try (WindowRobot window = inSample(1366, 768, new Destination.Numbers())) {
            window.scene().click("#show-heat-map");
            window.settle();
            double row = bounds(window.scene(), "#heat-map .list-cell").getHeight();
            double map = bounds(window.scene(), "#heat-map").getHeight();
            assertTrue(map >= 3 * row, map + " / " + row);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theWorkersHaveAColumnOnALaptop(Language language) {
        settings.setLanguage(language);
        settings.setTextSize(100);
        try (WindowRobot window =
                inSample(1366, 768, new Destination.Factories(Optional.empty()))) {
            TableView<?> table = (TableView<?>) window.scene().all("#factories").getFirst();
            assertTrue(
                    table.getVisibleLeafColumns().stream()
                            .map(TableColumn::getId)
                            .toList()
                            .containsAll(
                                    List.of(
                                            "column-region",
                                            "column-workers",
                                            "column-status",
                                            "column-last-visit",
                                            "column-conflicts")));
        }
    }

    private static boolean isPageScrolled(WindowRobot window) {
        return window.scene().all(".place > .scroll-bar:vertical").stream()
                .anyMatch(Node::isVisible);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void fourFactoriesHaveRoomInTheSmallestWindow(Language language) {
        settings.setLanguage(language);
        try (WindowRobot window =
                inSample(1000, 620, new Destination.Factories(Optional.empty()))) {
            SceneRobot scene = window.scene();
            Bounds table = bounds(scene, "#factories");
            long rows = wholeRows(scene);
            assertTrue(rows >= 4, "rows: " + rows);
            assertTrue(table.getHeight() < bounds(scene, ".place").getHeight());
        }
    }

    private static long wholeRows(SceneRobot scene) {
        Bounds table = bounds(scene, "#factories");
        return scene.all("#factories .table-row-cell").stream()
                .filter(row -> row instanceof TableRow<?> one && !one.isEmpty())
                .map(row -> Sight.within(scene.scene().getRoot(), row))
                .filter(table::contains)
                .count();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void sevenFactoriesHaveRoomOnALaptop(Language language) {
        settings.setLanguage(language);
        settings.setTextSize(100);
        try (WindowRobot window =
                inSample(1366, 768, new Destination.Factories(Optional.empty()))) {
            long rows = wholeRows(window.scene());
            assertTrue(rows >= 7, "rows: " + rows);
        }
    }
}
