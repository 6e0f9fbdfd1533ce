package org.tarozi.ui.numbers;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;
import org.tarozi.ui.control.RowInSight;
import org.tarozi.ui.control.WideCell;

import java.util.function.Consumer;

/// Lines one below the other. Enter and a click open the bar that is chosen.
final class LineList extends ListView<Line> {

    private final Consumer<Drill> open;
    private final RowInSight inSight = RowInSight.of(this);

    LineList(LineView look, Consumer<Drill> open) {
        this.open = open;
        getStyleClass().addAll("lines", "edge-to-edge");
        setCellFactory(list -> new Cell(look));
        setOnKeyPressed(this::pressed);
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
            open(getSelectionModel().getSelectedItem());
            key.consume();
        }
    }

    private void open(@Nullable Line line) {
        if (line instanceof Line.Bar bar) {
            open.accept(bar.to());
        }
    }

    /// Chooses the line that leads somewhere, or the first bar.
    void select(Drill to) {
        inSight.show();
        for (int at = 0; at < getItems().size(); at++) {
            if (getItems().get(at) instanceof Line.Bar bar && bar.to().equals(to)) {
                getSelectionModel().select(at);
                return;
            }
        }
        for (int at = 0; at < getItems().size(); at++) {
            if (getItems().get(at) instanceof Line.Bar) {
                getSelectionModel().select(at);
                return;
            }
        }
    }

    private final class Cell extends WideCell<Line> {

        private final LineView look;

        Cell(LineView look) {
            this.look = look;
            addEventHandler(MouseEvent.MOUSE_CLICKED, click -> open(getItem()));
        }

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().remove("line-that-opens");
            if (empty) {
                setGraphic(null);
                setAccessibleText("");
            } else {
                if (line instanceof Line.Bar) {
                    getStyleClass().add("line-that-opens");
                }
                setGraphic(look.of(line));
                setAccessibleText(look.spoken(line));
            }
        }
    }
}
