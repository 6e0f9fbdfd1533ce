package org.tarozi.ui.report;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.sample.SampleProgramme;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.Hold;
import org.tarozi.ui.app.WindowRobot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Who closes the window while a report is being saved gets both: the report and the closing.
class ClosedWhileSavingTest {

    private static final String WORKING =
            "Tarozi is still at work. It closes the programme as soon as that is done.";

    @TempDir static Path sample;

    private static Path original;

    @TempDir Path folder;

    private Path programme;
    private Path saved;

    @BeforeAll
    static void write() {
        original = SampleProgramme.in(sample);
    }

    @BeforeEach
    void copy() throws IOException {
        programme = Files.copy(original, folder.resolve("sample.tarozi"));
        saved = folder.resolve("report.pdf");
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    private WindowRobot window() {
        return WindowRobot.open(folder, Atelier.CLOCK, programme);
    }

    /// Begins to save a report, which the disk is slow to take.
    private Runnable save(WindowRobot window) {
        SceneRobot scene = ReportRobot.reports(window);
        ReportRobot.awaitReady(scene, "#report-save-pdf");
        window.outside().willChoose(saved);
        Runnable goOn = Hold.WRITING.of(window);
        scene.click("#report-save-pdf");
        ReportRobot.awaitBusy(scene, "#report-save-pdf");
        return goOn;
    }

    @Test
    void theWindowClosesOnceTheReportIsThere() {
        try (WindowRobot window = window()) {
            Runnable goOn = save(window);
            window.pressItsCross();
            window.scene().awaitText("#awaited", WORKING);
            assertTrue(window.isShowing());
            assertFalse(Files.exists(saved));
            goOn.run();
            Toolkit.await("the window is closed", () -> !window.isShowing());
            assertTrue(Files.exists(saved));
        }
    }

    @Test
    void whoStaysIsAtTheReportAndMayCloseWithoutIt() {
        try (WindowRobot window = window()) {
            SceneRobot scene = window.scene();
            Runnable goOn = save(window);
            window.closeProgramme();
            scene.awaitText("#awaited", WORKING);
            scene.click("#cancel-awaited");
            scene.awaitSeen("#make-committee");
            window.closeProgramme();
            scene.awaitSeen("#new");
            goOn.run();
            Toolkit.await("the report is there", () -> Files.exists(saved));
        }
    }

    @Test
    void whoDidNotWaitForOneReportIsLetWaitForTheNext() {
        try (WindowRobot window = window()) {
            SceneRobot scene = window.scene();
            Runnable goOn = save(window);
            window.closeProgramme();
            scene.awaitText("#awaited", WORKING);
            scene.click("#cancel-awaited");
            scene.awaitSeen("#make-committee");
            goOn.run();
            Toolkit.await("the report is there", () -> Files.exists(saved));
            saved = folder.resolve("next.pdf");
            Runnable goOnWithNext = save(window);
            window.closeProgramme();
            scene.awaitText("#awaited", WORKING);
            goOnWithNext.run();
            scene.awaitSeen("#new");
            assertTrue(Files.exists(saved));
        }
    }

    @Test
    void whoStaysInsteadOfOpeningAnotherProgrammeCanOpenItLater() throws IOException {
        Path other = Files.copy(original, folder.resolve("other.tarozi"));
        try (WindowRobot window = window()) {
            SceneRobot scene = window.scene();
            Runnable goOn = save(window);
            window.drop(other);
            scene.awaitText("#awaited", WORKING);
            scene.click("#cancel-awaited");
            scene.awaitSeen("#make-committee");
            goOn.run();
            Toolkit.await("the report is there", () -> Files.exists(saved));
            window.drop(other);
            scene.awaitText("#file", other.toString());
        }
    }
}
