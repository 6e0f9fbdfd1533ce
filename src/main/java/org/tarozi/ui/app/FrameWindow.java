package org.tarozi.ui.app;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.WindowSize;

/// The window of the system around the frame.
final class FrameWindow {

    private static final double TITLE_BAR = 40;

    private FrameWindow() {}

    /// Brings it before the others, for who handed it something.
    static void raise(Stage stage) {
        stage.setIconified(false);
        stage.toFront();
    }

    /// Makes it ready to be shown.
    ///
    /// @param settings how large it was when it was closed last
    /// @param closing what its cross asks for
    static void prepare(Stage stage, FrameModel model, WindowSettings settings, Runnable closing) {
        stage.titleProperty().bind(model.title());
        stage.setMinWidth(1000);
        stage.setMinHeight(620);
        double high = Screen.getPrimary().getVisualBounds().getHeight() - TITLE_BAR;
        stage.setScene(new Scene(new Pane(), 1280, Math.min(700, high)));
        stage.setMaximized(settings.windowSize() == WindowSize.WHOLE_SCREEN);
        stage.setOnCloseRequest(
                cross -> {
                    cross.consume();
                    closing.run();
                    keep(size(stage), settings);
                });
    }

    private static WindowSize size(Stage stage) {
        return stage.isMaximized() ? WindowSize.WHOLE_SCREEN : WindowSize.USUAL;
    }

    private static void keep(WindowSize size, WindowSettings settings) {
        if (size != settings.windowSize()) {
            settings.setWindowSize(size);
        }
    }
}
