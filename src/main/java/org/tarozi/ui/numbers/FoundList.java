package org.tarozi.ui.numbers;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2MZ;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.Finding;
import org.tarozi.ui.control.Icon;
import org.tarozi.ui.control.RowInSight;
import org.tarozi.ui.control.WideCell;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The findings of a question. Enter and a click go to the visit.
final class FoundList extends ListView<Found> {

    private final NumbersModel model;
    private final Words words;
    private final RowInSight inSight = RowInSight.of(this);

    FoundList(NumbersModel model, Words words) {
        this.model = model;
        this.words = words;
        setId("findings");
        getStyleClass().addAll("lines", "edge-to-edge");
        setCellFactory(list -> new Cell());
        setOnKeyPressed(this::pressed);
        model.findings().subscribe(this::fill);
        getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    }

    /// Who comes back is at the finding he left.
    private void fill(List<Found> found) {
        Optional<AssessmentId> left = model.finding().get();
        getItems().setAll(found);
        getSelectionModel().selectFirst();
        found.stream()
                .filter(one -> left.equals(Optional.of(one.visit().id())))
                .findFirst()
                .ifPresent(getSelectionModel()::select);
        inSight.show();
        setAccessibleText(words.say(NumbersText.FINDINGS_OF_QUESTION, found.size()));
    }

    private void chosen(@Nullable Found found) {
        if (found != null) {
            model.finding().set(Optional.of(found.visit().id()));
        }
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            open(getSelectionModel().getSelectedItem());
            key.consume();
        }
    }

    private void open(@Nullable Found found) {
        if (found != null) {
            model.visit(found.visit().id(), Optional.of(found.finding().question()));
        }
    }

    /// A finding with its visit.
    static Node row(Words words, Count count, Found found) {
        Label factory = LineView.wrapped(words.factory(count, found.visit()), "strong");
        HBox.setHgrow(factory, Priority.ALWAYS);
        factory.setMaxWidth(Double.MAX_VALUE);
        Label day = new Label(words.day(found.visit()));
        day.getStyleClass().addAll("muted", "small");
        day.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(factory, day, Icon.of(Material2MZ.OPEN_IN_NEW, "leads-on"));
        head.getStyleClass().add("found-head");
        VBox row = new VBox(head, text(words, found));
        workers(words, found.finding())
                .ifPresent(
                        workers ->
                                row.getChildren().add(LineView.wrapped(workers, "muted", "small")));
        row.getStyleClass().add("found");
        return row;
    }

    private static Label text(Words words, Found found) {
        return found.finding()
                .text()
                .map(text -> LineView.wrapped(text))
                .orElseGet(() -> LineView.wrapped(instead(words, found.finding()), "muted"));
    }

    /// What stands where a text would.
    private static String instead(Words words, Finding finding) {
        return finding.isTextUndecided()
                ? words.say(NumbersText.TEXTS_UNDECIDED)
                : words.say(NumbersText.NO_FINDING_TEXT);
    }

    private static Optional<String> workers(Words words, Finding finding) {
        if (finding.isNumberUndecided()) {
            return Optional.of(words.say(NumbersText.WORKERS_UNDECIDED));
        }
        OptionalInt workers = finding.workersAffected();
        return workers.isPresent()
                ? Optional.of(words.say(NumbersText.WORKERS_AFFECTED, workers.getAsInt()))
                : Optional.empty();
    }

    private final class Cell extends WideCell<Found> {

        Cell() {
            getStyleClass().add("line-that-opens");
            addEventHandler(MouseEvent.MOUSE_CLICKED, click -> open(getItem()));
        }

        @Override
        protected void updateItem(Found found, boolean empty) {
            super.updateItem(found, empty);
            Optional<Count> count = model.count().get();
            if (empty || count.isEmpty()) {
                setGraphic(null);
                setAccessibleText("");
            } else {
                setGraphic(row(words, count.get(), found));
                setAccessibleText(
                        words.factory(count.get(), found.visit())
                                + ", "
                                + words.day(found.visit())
                                + ". "
                                + found.finding()
                                        .text()
                                        .orElseGet(() -> instead(words, found.finding())));
            }
        }
    }
}
