package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Files that another start hands over while somebody writes in the window.
class ArrivedWhileWritingTest {

    @TempDir Path folder;

    private VisitFixture fixture;
    private Path first;
    private Path second;

    @BeforeEach
    void prepare() throws IOException {
        fixture = VisitFixture.in(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
        first = Files.writeString(folder.resolve("first.tza"), "no assessment file");
        second = Files.writeString(folder.resolve("second.tza"), "no assessment file");
    }

    private WindowRobot window() {
        WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file());
        window.scene().awaitText("#file", fixture.file().toString());
        return window;
    }

    /// Begins a factory, in the window that has the focus.
    private static void write(WindowRobot window) {
        SceneRobot scene = window.scene();
        scene.click("#add-factory");
        scene.awaitFocus("#factory-new-name");
        scene.type("Anor");
        Toolkit.await("the window has the focus", () -> scene.scene().getWindow().isFocused());
    }

    /// As soon as the window is ready for it.
    private void give(Path file) {
        for (int again = 0; again < 500; again++) {
            if (Handover.give(folder, List.of(file))) {
                return;
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("no window takes " + file);
    }

    @Test
    void whoWritesGoesOnAndTheFilesWait() {
        try (WindowRobot window = window()) {
            SceneRobot scene = window.scene();
            write(window);
            give(first);
            scene.awaitText("#notice-sentence", "1 file waits to be merged: first.tza.");
            give(second);
            scene.awaitText(
                    "#notice-sentence", "2 files wait to be merged: first.tza, second.tza.");
            scene.awaitFocus("#factory-new-name");
            scene.type(" 1");
            scene.awaitText("#factory-new-name", "Anor 1");
            assertTrue(window.destination() instanceof Destination.Factories);

            scene.click("#dismiss");
            scene.awaitText("#files-waiting", "2");
            scene.click("#tab-merge");
            scene.awaitText("#looked-statuses", "2 refused");
            assertFalse(Toolkit.onWindow(() -> scene.isSeen("#files-waiting")));
            window.go(new Destination.Factories(Optional.empty()));
            scene.awaitText("#factory-new-name", "Anor 1");
        }
    }

    @Test
    void theNoticeLeadsToTheFiles() {
        try (WindowRobot window = window()) {
            write(window);
            give(first);
            window.scene().click("#notice-ways .button");
            window.scene().awaitText("#looked-statuses", "1 refused");
        }
    }

    @Test
    void whatIsDroppedIsLookedAtAtOnce() {
        try (WindowRobot window = window()) {
            write(window);
            window.drop(first);
            window.scene().awaitText("#looked-statuses", "1 refused");
        }
    }

    @Test
    void whatWaitedWhenTheWindowWasClosedIsToldAtTheNextOpening() {
        try (WindowRobot window = window()) {
            write(window);
            give(first);
            window.scene().awaitSeen("#notice-sentence");
        }
        toldAfterwards();
    }

    @Test
    void aProposalThatWasClosedIsToldAtTheNextOpening() {
        try (WindowRobot window = window()) {
            window.drop(first);
            window.scene().awaitText("#looked-statuses", "1 refused");
        }
        toldAfterwards();
    }

    private void toldAfterwards() {
        try (WindowRobot window = window()) {
            SceneRobot scene = window.scene();
            scene.awaitSeen("#notice-sentence");
            String told = "Tarozi was ended before 1 file was merged: first.tza.";
            assertEquals(told, scene.text("#notice-sentence").substring(0, told.length()));
            scene.click("#notice-ways .button");
            scene.awaitText("#looked-statuses", "1 refused");
        }
    }
}
