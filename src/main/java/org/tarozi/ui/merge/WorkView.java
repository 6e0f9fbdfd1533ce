package org.tarozi.ui.merge;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.tarozi.text.Texts;
import org.tarozi.ui.Progress;
import org.tarozi.ui.StopButton;

import java.util.Optional;

/// How far something is that takes its time.
final class WorkView extends StackPane {

    /// @param cancel ends it; empty where it cannot be ended half way
    WorkView(
            Texts texts,
            MergeText title,
            MergeText what,
            Progress progress,
            Optional<Runnable> cancel) {
        getStyleClass().add("page");
        Label now = Parts.words("", "muted");
        now.setId("work-now");
        now.textProperty().bind(progress.words());
        VBox work =
                new VBox(
                        Parts.words(texts.say(title), "heading"),
                        bar(texts.say(title), progress),
                        now,
                        Parts.words(texts.say(what), "muted"));
        work.getStyleClass().addAll("card", "work");
        work.setAlignment(Pos.CENTER_LEFT);
        cancel.ifPresent(
                end -> {
                    Button button = new StopButton(texts, "cancel-work", end);
                    button.setCancelButton(true);
                    work.getChildren().add(button);
                });
        getChildren().add(work);
    }

    private static ProgressBar bar(String title, Progress progress) {
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText(title);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(progress.part());
        return bar;
    }
}
