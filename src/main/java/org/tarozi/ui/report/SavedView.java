package org.tarozi.ui.report;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.material2.Material2AL;
import org.tarozi.text.Texts;
import org.tarozi.ui.Progress;
import org.tarozi.ui.control.Icon;
import org.tarozi.ui.control.StopButton;

import java.nio.file.Path;
import java.util.Optional;

/// How far a file is that is being written, and where it lies once it is there.
final class SavedView extends VBox {

    private final Texts texts;
    private final SavingModel model;

    /// @param title what is said of a file that is there
    /// @param more what else is said of it
    SavedView(Texts texts, SavingModel model, ReportText title, Node... more) {
        this.texts = texts;
        this.model = model;
        getChildren().addAll(work(), saved(title, more));
    }

    private Node work() {
        HBox work = new HBox();
        work.getStyleClass().addAll("strip", "work");
        model.work()
                .subscribe(
                        now -> {
                            Fields.show(work, now.isPresent());
                            work.getChildren().clear();
                            now.ifPresent(it -> fill(work, texts, it, model::cancel));
                        });
        return work;
    }

    /// Shows how far some work is, and a button that stops it.
    static void fill(HBox into, Texts texts, Progress progress, Runnable cancel) {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(progress.part());
        bar.setMaxWidth(Double.MAX_VALUE);
        Label words = Fields.sentence("", "small");
        words.textProperty().bind(progress.words());
        VBox both = new VBox(words, bar);
        both.getStyleClass().add("field");
        HBox.setHgrow(both, Priority.ALWAYS);
        into.getChildren().setAll(both, new StopButton(texts, "report-cancel", cancel));
    }

    private Node saved(ReportText title, Node... more) {
        Label where = Fields.sentence("", "small");
        where.setId("report-saved");
        where.textProperty().bind(model.saved().map(file -> file.map(Path::toString).orElse("")));
        VBox words = new VBox(Fields.sentence(texts.say(title), "strong"));
        words.getChildren().addAll(more);
        words.getStyleClass().add("field");
        HBox.setHgrow(words, Priority.ALWAYS);
        Button show =
                new Button(texts.say(ReportText.SHOW_FOLDER), Icon.of(Material2AL.FOLDER_OPEN));
        show.setId("report-show-folder");
        show.setMinWidth(Region.USE_PREF_SIZE);
        show.setOnAction(click -> model.showFolder());
        words.getChildren().addAll(where, show); // below: beside it words have too little room
        HBox saved = new HBox(Icon.of(Material2AL.CHECK_CIRCLE, "sound"), words);
        saved.getStyleClass().addAll("strip", "there");
        model.saved().map(Optional::isPresent).subscribe(there -> Fields.show(saved, there));
        return saved;
    }
}
