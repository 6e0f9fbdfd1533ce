package org.tarozi.ui.numbers;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

import org.tarozi.ui.Progress;
import org.tarozi.ui.control.ControlText;

import java.util.Optional;

/// That something is being written, and the way to stop it.
final class SavingView extends HBox {

    SavingView(Saving saving, Words words) {
        getStyleClass().add("saving");
        setAlignment(Pos.CENTER_LEFT);
        ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        Label what = new Label(words.say(NumbersText.SAVING));
        what.setLabelFor(bar);
        Button cancel = new Button(words.texts().say(ControlText.CANCEL));
        cancel.setId("cancel-saving");
        cancel.getStyleClass().add(Styles.SMALL);
        cancel.setOnAction(click -> saving.running().get().ifPresent(Progress::cancel));
        getChildren().addAll(what, bar, cancel);
        visibleProperty().bind(saving.running().map(Optional::isPresent));
        managedProperty().bind(visibleProperty());
    }
}
