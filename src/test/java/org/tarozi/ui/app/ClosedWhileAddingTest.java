package org.tarozi.ui.app;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Who closes the window while photos are being added loses none.
class ClosedWhileAddingTest {

    @TempDir Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void prepare() {
        fixture = VisitFixture.in(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    @Test
    void theWindowClosesOnceAPhotoThatIsBeingAddedIsThere() throws IOException {
        Path list = Files.writeString(folder.resolve("list.txt"), "names");
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            Runnable goOn = beginToAdd(window, list);
            window.pressItsCross();
            scene.awaitSeen("#awaited");
            goOn.run();
            Toolkit.await("the window is closed", () -> !window.isShowing());
        }
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            window.scene().awaitSeen(".photo");
        }
    }

    @Test
    void whoDoesNotWaitForAPhotoStaysWithIt() throws IOException {
        Path list = Files.writeString(folder.resolve("list.txt"), "names");
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            Runnable goOn = beginToAdd(window, list);
            window.closeProgramme();
            scene.click("#cancel-awaited");
            Toolkit.await("nothing is waited for", () -> !scene.isSeen("#awaited"));
            goOn.run();
            scene.awaitSeen(".photo");
        }
    }

    private static Runnable beginToAdd(WindowRobot window, Path file) {
        window.outside().willChoose(file);
        Runnable goOn = Hold.RECKONING.of(window);
        window.scene().press(KeyCode.F5);
        window.scene().awaitText("#saved", "Adding files…");
        return goOn;
    }
}
