package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.ui.Background;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.WindowSize;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

class WindowSizeTest {

    private static final Optional<WindowSize> WHOLE = Optional.of(new WindowSize.WholeScreen());

    @TempDir Path folder;

    private Optional<WindowSize> kept() {
        return new WindowSettings(folder).windowSize();
    }

    private WindowRobot window() {
        return WindowRobot.open(folder, VisitFixture.CLOCK);
    }

    private static Stage stage(WindowRobot window) {
        return (Stage) window.scene().scene().getWindow();
    }

    @Test
    void aWindowThatTookTheWholeScreenDoesSoAgain() {
        for (boolean whole : List.of(false, true, true, false)) {
            try (WindowRobot window = window()) {
                assertEquals(
                        kept().equals(WHOLE), Toolkit.onWindow(() -> stage(window).isMaximized()));
                Toolkit.doOnWindow(() -> stage(window).setMaximized(whole));
            }
            assertEquals(whole, kept().equals(WHOLE));
        }
    }

    @Test
    void aSizeIsKeptWhileTheWindowIsOpenAndComesBack() {
        try (WindowRobot window = window()) {
            Toolkit.doOnWindow(() -> stage(window).setWidth(1000));
            Toolkit.doOnWindow(() -> stage(window).setHeight(640));
            Toolkit.await(
                    "it is kept before anything is closed",
                    () -> kept().equals(Optional.of(new WindowSize.Part(1000, 640))));
        }
        try (WindowRobot window = window()) {
            assertEquals(1000, Toolkit.onWindow(() -> stage(window).getWidth()));
            assertEquals(640, Toolkit.onWindow(() -> stage(window).getHeight()));
        }
    }

    @Test
    void aSizeThatCannotBeKeptIsNotWorthAWord() throws Exception {
        Path noFolder = Files.createFile(folder.resolve("file"));
        List<Throwable> failures = new CopyOnWriteArrayList<>();
        Toolkit.start();
        try (Background background = Background.ofWindow(failures::add)) {
            Toolkit.doOnWindow(
                    () -> {
                        Stage stage = new Stage();
                        KeptSize size =
                                new KeptSize(stage, new WindowSettings(noFolder), background);
                        stage.show();
                        stage.setWidth(1000);
                        size.now();
                        stage.close();
                    });
        }
        Toolkit.doOnWindow(() -> assertEquals(List.of(), failures));
    }

    @Test
    void aWindowThatNobodyChangedKeepsNothing() {
        window().close();
        assertEquals(Optional.empty(), kept());
    }

    @Test
    void aSizeThatTheScreenHasNoRoomForIsMadeToFit() {
        new WindowSettings(folder).setWindowSize(new WindowSize.Part(99_999, 1));
        try (WindowRobot window = window()) {
            assertEquals(true, Toolkit.onWindow(() -> stage(window).getWidth()) < 99_999);
            assertEquals(
                    Toolkit.onWindow(() -> stage(window).getMinHeight()),
                    Toolkit.onWindow(() -> stage(window).getHeight()));
        }
    }
}
