package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.text.Language;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Files;
import java.nio.file.Path;

/// Somebody deletes the file of the visit that is being made.
class FileGoneTest {

    @TempDir Path folder;

    @Test
    void theWindowSaysItAndStaysUntilItIsReadThatTheFileIsBack() throws Exception {
        VisitFixture fixture = VisitFixture.in(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            Files.delete(fixture.file());
            window.scene().press(KeyCode.DIGIT1);
            window.scene().awaitText("#saved", "Saved, but the file is not in its place");

            window.pressItsCross();
            window.scene()
                    .awaitText(
                            "#notice-sentence",
                            "The programme file was moved, deleted or replaced while it was open."
                                    + " Everything is kept in "
                                    + fixture.file()
                                    + ".");
            assertEquals(true, window.isShowing());
            window.settle();
            assertEquals(1, Toolkit.onWindow(() -> window.scene().all(".recent-file").size()));
            assertEquals(false, offered(window).contains("not there"), offered(window));
        }
        fixture.open().close();
    }

    private static String offered(WindowRobot window) {
        return Toolkit.onWindow(
                () ->
                        window.scene().all(".recent-file .label").stream()
                                .map(label -> ((Label) label).getText())
                                .toList()
                                .toString());
    }

    @Test
    void whatWasDoneIsInTheFileItselfSoonAfter() {
        VisitFixture fixture = VisitFixture.in(folder);
        Path log = folder.resolve("small.tarozi-wal");
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            window.scene().press(KeyCode.DIGIT1);
            window.settle();
            assertEquals(true, log.toFile().length() > 0);

            Toolkit.await("nothing is left beside the file", () -> log.toFile().length() == 0);
        }
    }
}
