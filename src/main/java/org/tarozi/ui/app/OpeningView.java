package org.tarozi.ui.app;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.tarozi.text.Texts;
import org.tarozi.ui.Follower;
import org.tarozi.ui.StopButton;

import java.util.Optional;

/// Seen over the screen while a file is being opened: which one, and a way to let it be.
final class OpeningView extends VBox {

    private final FrameModel model;
    private final Texts texts;
    private Optional<StopButton> stop = Optional.empty();

    OpeningView(FrameModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("opening");
        Follower.of(this, model.opening(), this::show);
    }

    private void show(Optional<FrameModel.Awaited> opening) {
        setVisible(opening.isPresent());
        opening.ifPresent(this::fill);
    }

    private void fill(FrameModel.Awaited awaited) {
        Label file = new Label(texts.say(AppText.OPENING, awaited.file().toString()));
        file.setId("opening");
        file.setWrapText(true);
        StopButton cancel = new StopButton(texts, "cancel-opening", awaited.progress()::cancel);
        cancel.setTooltip(new Tooltip("Esc"));
        stop = Optional.of(cancel);
        getChildren().setAll(new ProgressIndicator(), file, cancel);
    }

    /// No key reaches what is behind it.
    void key(KeyEvent event) {
        if (model.opening().get().isPresent()) {
            if (event.getCode() == KeyCode.ESCAPE) {
                stop.ifPresent(StopButton::fire);
            }
            event.consume();
        }
    }
}
