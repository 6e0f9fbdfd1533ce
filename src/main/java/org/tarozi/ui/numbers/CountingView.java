package org.tarozi.ui.numbers;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

import org.tarozi.ui.Progress;
import org.tarozi.ui.control.StopButton;

import java.util.Optional;

/// That a count takes long, and the way to stop it. What is quick is not worth a word.
final class CountingView extends HBox {

    private final NumbersModel model;
    private final Words words;
    private final PauseTransition patience = new PauseTransition(Duration.seconds(1));

    CountingView(NumbersModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("saving");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        patience.setOnFinished(over -> setVisible(true));
        model.counting().subscribe(this::show);
    }

    private void show(Optional<Progress> counting) {
        setVisible(false);
        patience.stop();
        getChildren().clear();
        counting.ifPresent(this::fill);
    }

    private void fill(Progress counting) {
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText(words.say(NumbersText.COUNTING));
        bar.progressProperty().bind(counting.part());
        getChildren().addAll(bar, new StopButton(words.texts(), "cancel-counting", model::cancel));
        patience.playFromStart();
    }
}
