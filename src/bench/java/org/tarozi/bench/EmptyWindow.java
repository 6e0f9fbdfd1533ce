package org.tarozi.bench;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/// An empty window that ends as soon as it was painted.
public final class EmptyWindow extends Application {

    private int pulses;

    @Override
    public void start(Stage stage) {
        Scene scene = new Scene(new Pane(), 1280, 700);
        scene.addPostLayoutPulseListener(
                () -> {
                    pulses++;
                    if (pulses == 2) {
                        Platform.runLater(stage::close);
                    }
                    Platform.requestNextPulse();
                });
        stage.setScene(scene);
        stage.show();
        Platform.requestNextPulse();
    }
}
