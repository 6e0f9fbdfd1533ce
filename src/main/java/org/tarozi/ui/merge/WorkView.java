package org.tarozi.ui.merge;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.tarozi.text.Texts;
import org.tarozi.ui.Progress;
import org.tarozi.ui.control.StopButton;

/// How far something is that takes its time.
final class WorkView extends StackPane {

    /// @param cancel ends it
    WorkView(Texts texts, String title, MergeText what, Progress progress, Runnable cancel) {
        getStyleClass().add("page");
        Label now = Parts.words("", "muted");
        now.setId("work-now");
        now.textProperty().bind(progress.words());
        VBox work =
                new VBox(
                        Parts.words(title, "heading"),
                        bar(title, progress),
                        now,
                        Parts.words(texts.say(what), "muted"));
        work.getStyleClass().addAll("card", "work");
        work.setAlignment(Pos.CENTER_LEFT);
        Button stop = new StopButton(texts, "cancel-work", cancel);
        stop.setCancelButton(true);
        work.getChildren().add(stop);
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
