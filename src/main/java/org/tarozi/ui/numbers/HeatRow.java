package org.tarozi.ui.numbers;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.tarozi.analysis.PointAnswers;

import java.util.ArrayList;
import java.util.List;

/// A factory's row of the heat map: its name and a field for each point.
final class HeatRow extends Region {

    /// One field: what is behind it, and its sign.
    private record Drawn(Rectangle area, Text sign) {}

    private final HeatColumns columns;
    private final HeatPalette palette;
    private final Label name = new Label();
    private final Tooltip whole = new Tooltip();
    private final Rectangle frame = new Rectangle();
    private final List<Drawn> fields = new ArrayList<>();
    private final BooleanProperty selected = new SimpleBooleanProperty();
    private List<PointAnswers> answers = List.of();

    HeatRow(HeatColumns columns, HeatPalette palette) {
        this.columns = columns;
        this.palette = palette;
        getStyleClass().add("heat-row");
        name.getStyleClass().addAll("heat-name", "may-end-in-dots"); // the tooltip says it all
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS); // names differ at their ends
        name.setTooltip(whole);
        frame.getStyleClass().add("heat-frame");
        frame.setManaged(false);
        frame.setMouseTransparent(true);
        getChildren().addAll(name, frame);
        setOnMousePressed(press -> columns.chooseAt(press.getX()));
        columns.first().subscribe(first -> requestLayout());
        columns.chosen().subscribe(chosen -> requestLayout());
        selected.subscribe(now -> requestLayout());
    }

    /// Whether this is the row of the chosen field.
    BooleanProperty selected() {
        return selected;
    }

    /// Shows what a factory's visit found.
    void show(String factory, List<PointAnswers> found) {
        name.setText(factory);
        whole.setText(factory);
        answers = found;
        while (fields.size() < answers.size()) {
            fields.add(field());
        }
        while (fields.size() > answers.size()) {
            Drawn gone = fields.removeLast();
            getChildren().removeAll(gone.area(), gone.sign());
        }
        frame.toFront();
        requestLayout();
    }

    private Drawn field() {
        Drawn field = new Drawn(new Rectangle(), new Text());
        field.area().setManaged(false);
        field.sign().setManaged(false);
        field.sign().setTextOrigin(VPos.CENTER);
        getChildren().addAll(field.area(), field.sign());
        return field;
    }

    @Override
    protected double computePrefHeight(double width) {
        return snapSizeY(Math.max(name.prefHeight(-1), palette.height()));
    }

    @Override
    protected void layoutChildren() {
        HeatColumns.Span span =
                columns.span(
                        getWidth(),
                        new double[] {name.minWidth(-1), name.prefWidth(-1)},
                        palette.leastWidth());
        columns.show(span, getWidth());
        name.resizeRelocate(0, 0, span.name(), getHeight());
        for (int at = 0; at < fields.size(); at++) {
            draw(fields.get(at), answers.get(at), span, at);
        }
        int chosen = columns.chosen().get();
        frame.setVisible(selected.get() && span.shows(chosen) && chosen < fields.size());
        double start = snapPositionX(span.start(chosen));
        place(frame, start, snapPositionX(span.start(chosen + 1)) - start);
    }

    private void draw(Drawn field, PointAnswers found, HeatColumns.Span span, int column) {
        boolean shown = span.shows(column);
        field.area().setVisible(shown);
        field.sign().setVisible(shown);
        if (!shown) {
            return;
        }
        double start = snapPositionX(span.start(column));
        double width = snapPositionX(span.start(column + 1)) - start;
        HeatMark mark = HeatMark.look(found);
        String sign = HeatMark.sign(found);
        Font font = palette.font(mark);
        place(field.area(), start, width);
        field.area().setFill(palette.fill(mark));
        field.sign().setText(sign);
        field.sign().setFont(font);
        field.sign().setFill(palette.ink(mark));
        field.sign().setX(start + Math.round((width - palette.width(sign, font)) / 2));
        field.sign().setY(getHeight() / 2);
    }

    private void place(Rectangle area, double start, double width) {
        area.setX(start + 1);
        area.setY(1);
        area.setWidth(Math.max(0, width - 2));
        area.setHeight(Math.max(0, getHeight() - 2));
    }
}
