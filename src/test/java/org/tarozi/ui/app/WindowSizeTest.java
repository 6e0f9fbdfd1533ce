package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.WindowSize;

import java.nio.file.Path;
import java.util.List;

class WindowSizeTest {

    @TempDir Path folder;

    @Test
    void aWindowThatTookTheWholeScreenDoesSoAgain() {
        for (boolean whole : List.of(false, true, true)) {
            try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK)) {
                assertEquals(
                        new WindowSettings(folder).windowSize() == WindowSize.WHOLE_SCREEN,
                        Toolkit.onWindow(() -> stage(window).isMaximized()));
                Toolkit.doOnWindow(() -> stage(window).setMaximized(whole));
            }
            assertEquals(
                    whole ? WindowSize.WHOLE_SCREEN : WindowSize.USUAL,
                    new WindowSettings(folder).windowSize());
        }
    }

    private static Stage stage(WindowRobot window) {
        return (Stage) window.scene().scene().getWindow();
    }
}
