package org.tarozi.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.report.pdf.Pages;
import org.tarozi.sample.SampleProgramme;
import org.tarozi.store.Programme;
import org.tarozi.store.file.Opening;
import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Sight;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.WindowRobot;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A programme officer makes the report on one visit in the whole window.
class FactoryReportJourneyTest {

    @TempDir static Path sample;

    private static Path original;

    @TempDir Path folder;

    private Path programme;

    @BeforeAll
    static void write() {
        original = SampleProgramme.in(sample);
    }

    @BeforeEach
    void copy() throws Exception {
        programme = Files.copy(original, folder.resolve("sample.tarozi"));
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    @Test
    void aFactoryReportIsFoundAndSaved() throws Exception {
        Path saved = folder.resolve("factory.pdf");
        try (WindowRobot window = WindowRobot.open(folder, Atelier.CLOCK, programme)) {
            SceneRobot scene = ReportRobot.reports(window);
            ReportRobot.chooseFactory(scene, "knitwear");
            ReportRobot.save(window, saved);
        }
        String text = Pages.of(Files.readAllBytes(saved)).all();
        assertTrue(text.contains("Sample Knitwear 3 (invented)"), text);
    }

    @Test
    void whetherAVisitIsFinishedIsReadWhole() {
        new WindowSettings(folder).setLanguage(Language.RU);
        try (WindowRobot window = WindowRobot.open(folder, Atelier.CLOCK, programme)) {
            SceneRobot scene = window.scene();
            scene.awaitText("#file", programme.toString());
            scene.click("#tab-reports");
            scene.click("#make-factory");
            scene.awaitSeen("#report-list .list-cell .small");
            Node list = scene.scene().lookup("#report-list");
            assertEquals(List.of(), Toolkit.onWindow(() -> Sight.cutTexts(list)));
        }
    }

    @Test
    void photosAreInAFactoryReportWhereTheyAreWanted() throws Exception {
        Path plain = folder.resolve("plain.pdf");
        Path pictured = folder.resolve("pictured.pdf");
        try (WindowRobot window = WindowRobot.open(folder, Atelier.CLOCK, programme)) {
            SceneRobot scene = ReportRobot.reports(window);
            ReportRobot.chooseFactory(scene, "footwear");
            ReportRobot.save(window, plain);
            scene.click("#report-with-photos");
            ReportRobot.save(window, pictured);
        }
        assertFalse(Pages.of(Files.readAllBytes(plain)).all().contains("Photo 1"));
        assertTrue(Pages.of(Files.readAllBytes(pictured)).all().contains("Photo 1"));
    }

    @Test
    void theVisitOfAFactoryReportIsMarkedAlsoAfterASearch() throws Exception {
        AssessmentId visit = lastVisit();
        try (WindowRobot window = WindowRobot.open(folder, Atelier.CLOCK, programme)) {
            SceneRobot scene = ReportRobot.reports(window);
            window.go(new Destination.Reports(Optional.of(visit)));
            awaitMarked(scene, visit);
            scene.focus("#report-list-search");
            scene.type("no such factory");
            Toolkit.await(
                    "none is found",
                    () -> ReportRobot.list(scene, "#report-list").getItems().isEmpty());
            scene.press(KeyCode.A, KeyCode.SHORTCUT);
            scene.press(KeyCode.DELETE);
            awaitMarked(scene, visit);
        }
    }

    @Test
    void theReportOnAnotherVisitIsReadFromItsBeginning() {
        try (WindowRobot window = WindowRobot.open(folder, Atelier.CLOCK, programme)) {
            SceneRobot scene = ReportRobot.reports(window);
            ReportRobot.chooseFactory(scene, "knitwear");
            ReportRobot.awaitReady(scene, "#report-save-pdf");
            scene.awaitSeen("#report-pages .paper");
            Toolkit.doOnWindow(() -> ReportRobot.list(scene, "#report-pages").scrollTo(3));
            Toolkit.await("the fourth page is first", () -> firstPage(scene) == 3);
            scene.focus("#report-list-search");
            scene.press(KeyCode.A, KeyCode.SHORTCUT);
            scene.press(KeyCode.DELETE);
            ReportRobot.chooseFactory(scene, "footwear");
            Toolkit.await("its first page is first", () -> firstPage(scene) == 0);
        }
    }

    private static int firstPage(SceneRobot scene) {
        return scene.scene().lookup("#report-pages .virtual-flow") instanceof VirtualFlow<?> flow
                        && flow.getFirstVisibleCell() != null
                ? flow.getFirstVisibleCell().getIndex()
                : -1;
    }

    private AssessmentId lastVisit() {
        if (Programme.openToRead(programme) instanceof Opening.Opened<Programme>(Programme read)) {
            try (read) {
                return read.assessments().assessments().getLast().id();
            }
        }
        throw new AssertionError(programme);
    }

    private static void awaitMarked(SceneRobot scene, AssessmentId visit) {
        Toolkit.await(
                "it is marked",
                () ->
                        scene.isSeen("#report-list")
                                && ReportRobot.list(scene, "#report-list")
                                                .getSelectionModel()
                                                .getSelectedItem()
                                        instanceof VisitRow row
                                && row.id().equals(visit));
    }
}
