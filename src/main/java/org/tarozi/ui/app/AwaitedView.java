package org.tarozi.ui.app;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.tarozi.text.Texts;
import org.tarozi.ui.Follower;
import org.tarozi.ui.control.StopButton;

import java.util.Optional;

/// Seen over the screen while a file is being opened or made: which one, and a way to let it be.
final class AwaitedView extends VBox {

    private final FrameModel model;
    private final Texts texts;
    private Optional<StopButton> stop = Optional.empty();

    AwaitedView(FrameModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("awaited");
        Follower.of(this, model.awaited(), this::show);
    }

    private void show(Optional<FrameModel.Awaited> awaited) {
        setVisible(awaited.isPresent());
        awaited.ifPresent(this::fill);
    }

    private void fill(FrameModel.Awaited awaited) {
        Label what = new Label(awaited.what());
        what.setId("awaited");
        what.setWrapText(true);
        StopButton cancel = new StopButton(texts, "cancel-awaited", awaited.progress()::cancel);
        cancel.setTooltip(new Tooltip("Esc"));
        stop = Optional.of(cancel);
        getChildren().setAll(new ProgressIndicator(), what, cancel);
    }

    /// No key reaches what is behind it.
    void key(KeyEvent event) {
        if (model.awaited().get().isPresent()) {
            if (event.getCode() == KeyCode.ESCAPE) {
                stop.ifPresent(StopButton::fire);
            }
            event.consume();
        }
    }
}
