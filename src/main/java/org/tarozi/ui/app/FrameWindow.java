package org.tarozi.ui.app;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/// The window of the system around the frame.
final class FrameWindow {

    private FrameWindow() {}

    /// Brings it before the others, for who handed it something.
    static void raise(Stage stage) {
        stage.setIconified(false);
        stage.toFront();
    }

    /// Makes it ready to be shown.
    ///
    /// @param closing what its cross asks for
    static void prepare(Stage stage, FrameModel model, Runnable closing) {
        stage.titleProperty().bind(model.title());
        stage.setMinWidth(1000);
        stage.setMinHeight(620);
        stage.setScene(new Scene(new Pane(), 1280, 700));
        stage.setOnCloseRequest(
                cross -> {
                    cross.consume();
                    closing.run();
                });
    }
}
