package org.tarozi.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.Button;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.exchange.Importer;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.Hold;
import org.tarozi.ui.app.WindowRobot;

import java.nio.file.Path;
import java.util.List;

/// Who closes the window while files are merged sees that it waits for the end of that, and for
/// nothing that writes nothing.
class ClosedWhileMergingTest {

    @TempDir Path folder;

    private TwoAuditors auditors;

    @BeforeEach
    void visit() {
        auditors = new TwoAuditors(folder);
        WindowSettings settings = new WindowSettings(folder);
        settings.setLanguage(Language.EN);
        settings.setName("Aziza");
    }

    private WindowRobot window() {
        return WindowRobot.open(folder, Place.CLOCK, auditors.office.file());
    }

    private int imports() {
        try (Programme programme = auditors.office.open()) {
            return programme.batches().size();
        }
    }

    /// Begins a merge that does not come to its end.
    private Runnable merge(WindowRobot window) {
        SceneRobot scene = window.scene();
        scene.awaitSeen("#tab-merge");
        window.drop(auditors.first);
        scene.awaitText("#merge", "Merge 1 file");
        Runnable goOn = Hold.FILE.of(window);
        fire(scene, "#merge");
        scene.awaitSeen("#cancel-work");
        return goOn;
    }

    private static void fire(SceneRobot scene, String button) {
        Toolkit.doOnWindow(() -> ((Button) scene.all(button).getFirst()).fire());
    }

    @Test
    void theWindowClosesOnceTheFilesAreMerged() {
        try (WindowRobot window = window()) {
            Runnable goOn = merge(window);
            window.pressItsCross();
            window.scene().awaitSeen("#awaited");
            goOn.run();
            Toolkit.await("the window is closed", () -> !window.isShowing());
        }
        assertEquals(1, imports());
    }

    @Test
    void whoStaysSeesTheMergeGoOn() {
        try (WindowRobot window = window()) {
            SceneRobot scene = window.scene();
            Runnable goOn = merge(window);
            window.pressItsCross();
            scene.click("#cancel-awaited");
            scene.awaitSeen("#cancel-work");
            goOn.run();
            Toolkit.await("nothing goes on", () -> scene.all("#cancel-work").isEmpty());
        }
        assertEquals(1, imports());
    }

    @Test
    void nobodyWaitsForALookAtWhatWouldHappen() {
        try (Programme programme = auditors.office.open()) {
            new Importer(programme, "Aziza", Place.CLOCK).run(List.of(auditors.first));
        }
        try (WindowRobot window = window()) {
            SceneRobot scene = window.scene();
            scene.click("#tab-merge");
            scene.click("#part-imports");
            scene.awaitSeen("#take-back");
            Runnable goOn = Hold.FILE.of(window);
            fire(scene, "#take-back");
            window.closeProgramme();
            scene.awaitSeen("#awaited");
            goOn.run();
            scene.awaitSeen("#new");
        }
        assertEquals(1, imports());
    }
}
