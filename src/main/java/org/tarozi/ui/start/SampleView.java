package org.tarozi.ui.start;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.tarozi.text.Texts;
import org.tarozi.ui.Progress;
import org.tarozi.ui.control.StopButton;

import java.util.Optional;

/// How far the sample is: in the place of the way to it while that is gone, so that everything
/// keeps its room.
final class SampleView extends VBox {

    private final ProgressBar bar = new ProgressBar();
    private final HBox row = new HBox(10, bar);

    SampleView(Texts texts, StartModel model) {
        super(4);
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(new Label(texts.say(StartText.MAKING_SAMPLE)), row);
        visibleProperty().bind(model.sample().map(Optional::isPresent));
        managedProperty().bind(visibleProperty());
        model.sample().subscribe(making -> making.ifPresent(progress -> follow(texts, progress)));
    }

    private void follow(Texts texts, Progress progress) {
        bar.progressProperty().bind(progress.part());
        row.getChildren().setAll(bar, new StopButton(texts, "cancel-sample", progress::cancel));
    }
}
