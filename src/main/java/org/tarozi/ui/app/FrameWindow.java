package org.tarozi.ui.app;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Pane;
import javafx.stage.Screen;
import javafx.stage.Stage;

import java.util.Optional;

/// The window of the system around the frame.
final class FrameWindow {

    private static final double TITLE_BAR = 40;

    private FrameWindow() {}

    /// Brings it before the others, for who handed it something.
    static void raise(Stage stage) {
        stage.setIconified(false);
        stage.toFront();
    }

    /// Whether somebody writes in it, whose next keys are meant for his text.
    static boolean isWrittenIn(Stage stage) {
        return stage.isFocused()
                && Optional.ofNullable(stage.getScene().getFocusOwner())
                        .filter(FrameWindow::takesText)
                        .isPresent();
    }

    private static boolean takesText(Node node) {
        return switch (node) {
            case TextInputControl text -> text.isEditable();
            case ComboBoxBase<?> box -> box.isEditable();
            case Spinner<?> number -> number.isEditable();
            default -> false;
        };
    }

    /// How high what is in a window can be.
    static double room() {
        return Screen.getPrimary().getVisualBounds().getHeight() - TITLE_BAR;
    }

    /// Makes it ready to be shown.
    ///
    /// @param size how large it was before
    /// @param closing what its cross asks for
    static void prepare(Stage stage, FrameModel model, KeptSize size, Runnable closing) {
        stage.titleProperty().bind(model.title());
        stage.setMinWidth(1000);
        stage.setMinHeight(620);
        stage.setScene(new Scene(new Pane(), 1280, Math.min(700, room())));
        size.restore();
        stage.setOnCloseRequest(
                cross -> {
                    cross.consume();
                    size.now();
                    closing.run();
                });
    }
}
