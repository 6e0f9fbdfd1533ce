package org.tarozi.ui.numbers;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

import org.tarozi.analysis.PointAnswers;

import java.util.ArrayList;
import java.util.List;

/// A factory's row of the heat map: its name and a field for each point.
final class HeatRow extends Region {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final HeatColumns columns;
    private final Label name = new Label();
    private final Tooltip whole = new Tooltip();
    private final List<Label> fields = new ArrayList<>();
    private final BooleanProperty selected = new SimpleBooleanProperty();

    HeatRow(HeatColumns columns) {
        this.columns = columns;
        getStyleClass().add("heat-row");
        name.getStyleClass().add("heat-name");
        name.setTooltip(whole);
        getChildren().add(name);
        columns.first().subscribe(first -> requestLayout());
        columns.chosen().subscribe(chosen -> mark());
        selected.subscribe(now -> mark());
    }

    /// Whether this is the row of the chosen field.
    BooleanProperty selected() {
        return selected;
    }

    /// The field of a column.
    Label field(int column) {
        return fields.get(column);
    }

    /// Shows what a factory's visit found.
    void show(String factory, List<PointAnswers> answers) {
        name.setText(factory);
        whole.setText(factory);
        while (fields.size() < answers.size()) {
            Label field = new Label();
            int column = fields.size();
            field.setOnMousePressed(press -> columns.choose(column));
            fields.add(field);
            getChildren().add(field);
        }
        while (fields.size() > answers.size()) {
            getChildren().remove(fields.removeLast());
        }
        for (int at = 0; at < answers.size(); at++) {
            fields.get(at).setText(HeatMark.sign(answers.get(at)));
            fields.get(at)
                    .getStyleClass()
                    .setAll("heat-field", HeatMark.of(answers.get(at)).styleClass());
            if (answers.get(at).inConflict() > 0) {
                fields.get(at).getStyleClass().add("heat-disputed");
            }
        }
        mark();
        requestLayout();
    }

    private void mark() {
        for (int at = 0; at < fields.size(); at++) {
            fields.get(at)
                    .pseudoClassStateChanged(
                            CHOSEN, selected.get() && at == columns.chosen().get());
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = name.prefHeight(-1);
        for (Label field : fields) {
            height = Math.max(height, field.prefHeight(-1));
        }
        return snapSizeY(height);
    }

    @Override
    protected void layoutChildren() {
        if (fields.isEmpty()) {
            return;
        }
        HeatColumns.Span span =
                columns.span(
                        getWidth(),
                        new double[] {name.minWidth(-1), name.prefWidth(-1)},
                        fields.getFirst().minWidth(-1));
        columns.rowWidth().set(getWidth());
        columns.visible().set(span.visible());
        name.resizeRelocate(0, 0, span.name(), getHeight());
        for (int at = 0; at < fields.size(); at++) {
            Label field = fields.get(at);
            field.setVisible(span.shows(at));
            double start = snapPositionX(span.start(at));
            field.resizeRelocate(start, 0, snapPositionX(span.start(at + 1)) - start, getHeight());
        }
    }
}
