package org.tarozi.ui.numbers;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.tarozi.report.content.Say;
import org.tarozi.ui.control.Icon;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Every assessment of the programme: counted, or left out and why. Enter and a double click go to
/// the visit.
final class InOutView extends StackPane {

    private final NumbersModel model;
    private final Words words;
    private final TableView<VisitLine> table = new TableView<>();

    InOutView(NumbersModel model, Words words) {
        this.model = model;
        this.words = words;
        table.setId("visits");
        table.getStyleClass().add("visits");
        getStyleClass().add("visits-page");
        table.setAccessibleText(words.say(NumbersText.IN_AND_OUT));
        table.getColumns().add(state());
        table.getColumns().add(column(NumbersText.FACTORY, 0.2, this::factory));
        table.getColumns().add(column(NumbersText.STARTED, 0.18, this::day));
        table.getColumns().add(column(NumbersText.CYCLE, 0.1, one -> words.cycle(one.visit())));
        table.getColumns().add(column(NumbersText.KIND, 0.12, this::kind));
        table.getColumns().add(column(NumbersText.NOTE, 0.23, this::note));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.setRowFactory(all -> row());
        table.setOnKeyPressed(this::pressed);
        getChildren().add(table);
        model.count().subscribe(count -> fill());
        model.shown().subscribe(shown -> fill());
    }

    private void fill() {
        if (model.shown().get() == NumbersModel.Shown.IN_AND_OUT) {
            table.getItems().setAll(model.count().get().map(Count::visits).orElse(List.of()));
        }
    }

    private String factory(VisitLine line) {
        return model.count().get().map(count -> words.factory(count, line.visit())).orElse("");
    }

    private String day(VisitLine line) {
        return words.day(line.visit());
    }

    private String kind(VisitLine line) {
        return new Say(words.texts()).kind(line.visit().visit().kind());
    }

    private String note(VisitLine line) {
        return model.count().get().map(count -> words.note(count, line)).orElse("");
    }

    private TableColumn<VisitLine, VisitLine> state() {
        TableColumn<VisitLine, VisitLine> column = new TableColumn<>(words.say(NumbersText.COUNTS));
        column.prefWidthProperty().bind(table.widthProperty().multiply(0.17));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(
                all ->
                        new TableCell<>() {
                            @Override
                            protected void updateItem(VisitLine line, boolean empty) {
                                super.updateItem(line, empty);
                                setGraphic(empty ? null : state(words, line));
                            }
                        });
        column.setSortable(false);
        return column;
    }

    /// Counted or left out, as a word with its picture.
    static Node state(Words words, VisitLine line) {
        boolean counted = line.leftOut().isEmpty();
        Label state =
                new Label(
                        words.say(counted ? NumbersText.COUNTED_WORD : NumbersText.LEFT_OUT_WORD),
                        Icon.of(
                                counted
                                        ? Material2AL.CHECK_CIRCLE
                                        : Material2MZ.REMOVE_CIRCLE_OUTLINE));
        state.getStyleClass().add(counted ? "visit-counted" : "visit-left-out");
        return state;
    }

    private TableColumn<VisitLine, String> column(
            NumbersText title, double part, Function<VisitLine, String> text) {
        TableColumn<VisitLine, String> column = new TableColumn<>(words.say(title));
        column.prefWidthProperty().bind(table.widthProperty().multiply(part));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
        column.setCellFactory(all -> new WrappedCell());
        column.setSortable(false);
        return column;
    }

    private static final class WrappedCell extends TableCell<VisitLine, String> {

        WrappedCell() {
            setWrapText(true);
        }

        /// A row asks its cells for their height without saying how wide they are.
        @Override
        protected double computePrefHeight(double width) {
            TableColumn<VisitLine, String> column = getTableColumn();
            return super.computePrefHeight(column == null ? width : column.getWidth());
        }

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? "" : text);
        }
    }

    private TableRow<VisitLine> row() {
        TableRow<VisitLine> row = new TableRow<>();
        row.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                click -> {
                    if (click.getClickCount() == 2) {
                        open(row.getItem());
                    }
                });
        return row;
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            open(table.getSelectionModel().getSelectedItem());
            key.consume();
        }
    }

    private void open(@Nullable VisitLine line) {
        if (line != null) {
            model.visit(line.visit().id(), Optional.empty());
        }
    }
}
