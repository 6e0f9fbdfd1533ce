package org.tarozi.ui.numbers;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

import org.tarozi.analysis.PointRate;
import org.tarozi.ui.control.AfterLayout;

import java.util.ArrayList;
import java.util.List;

/// Above the heat map: the clusters, and below each the numbers of its points, whose titles are
/// said by tooltips and by the line below the map. A title that is wider than its columns stands a
/// line higher than those it reaches over, so that none is cut off unless there is no room.
final class HeatHead extends Region {

    /// A cluster above its run of columns.
    record Run(Label label, String title, int from, int to) {}

    private final HeatColumns columns;
    private final HeatPalette palette;
    private final Words words;
    private final Label corner = new Label();
    private final List<Run> clusters = new ArrayList<>();
    private final List<Label> numbers = new ArrayList<>();
    private final AfterLayout again = new AfterLayout(this, this::requestLayout);
    private final BooleanProperty low = new SimpleBooleanProperty(false);

    HeatHead(HeatColumns columns, HeatPalette palette, Words words) {
        this.columns = columns;
        this.palette = palette;
        this.words = words;
        getStyleClass().add("heat-head");
        setMinHeight(USE_PREF_SIZE);
        corner.setText(words.say(NumbersText.FACTORY));
        corner.getStyleClass().add("heat-name");
        columns.points().subscribe(this::fill);
        columns.first().subscribe(first -> requestLayout());
        columns.rowWidth().subscribe(width -> requestLayout());
        low.subscribe(now -> requestLayout());
    }

    /// Whether there is no room for titles above each other.
    BooleanProperty low() {
        return low;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private void fill(List<PointRate> points) {
        clusters.clear();
        numbers.clear();
        getChildren().setAll(palette, corner);
        int from = 0;
        List<Integer> number = HeatColumns.numbers(points, words);
        for (int at = 0; at < points.size(); at++) {
            boolean begins = at == 0 || !isSame(points.get(at - 1), points.get(at));
            from = begins ? at : from;
            number(points.get(at), number.get(at));
            if (at == points.size() - 1 || !isSame(points.get(at), points.get(at + 1))) {
                cluster(points.get(at), from, at + 1);
            }
        }
        requestLayout();
    }

    private static boolean isSame(PointRate one, PointRate other) {
        return one.cluster().id().equals(other.cluster().id());
    }

    private void number(PointRate point, int number) {
        Label label = new Label(String.valueOf(number));
        label.getStyleClass().addAll("heat-field", "heat-number");
        label.setTooltip(new Tooltip(words.in(point.point().title())));
        label.setAccessibleText(words.in(point.point().title()));
        numbers.add(label);
        getChildren().add(label);
    }

    private void cluster(PointRate point, int from, int to) {
        String title = words.in(point.cluster().title());
        Label label = new Label(title);
        label.getStyleClass().add("heat-cluster");
        label.setAlignment(Pos.TOP_LEFT);
        label.setTooltip(new Tooltip(title));
        clusters.add(new Run(label, title, from, to));
        getChildren().add(label);
    }

    @Override
    protected double computePrefHeight(double width) {
        return clusters.isEmpty()
                ? 0
                : titles(width).height() + snapSizeY(numbers.getFirst().prefHeight(-1));
    }

    private HeatTitles titles(double width) {
        return HeatTitles.of(clusters, span(width), rowWidth(width), low.get());
    }

    /// The scroll bar beside the rows takes its part of the width.
    private double rowWidth(double width) {
        return columns.rowWidth().get() > 0 ? columns.rowWidth().get() : Math.max(0, width);
    }

    private HeatColumns.Span span(double width) {
        return columns.span(
                rowWidth(width),
                new double[] {corner.minWidth(-1), corner.prefWidth(-1)},
                palette.leastWidth());
    }

    @Override
    protected void layoutChildren() {
        if (numbers.isEmpty()) {
            return;
        }
        HeatColumns.Span span = span(getWidth());
        double numbered = snapSizeY(numbers.getFirst().prefHeight(-1));
        double above = getHeight() - numbered;
        columns.rowHeight().set(snapSizeY(palette.height()));
        corner.resizeRelocate(0, above, span.name(), numbered);
        for (int at = 0; at < numbers.size(); at++) {
            double start = snapPositionX(span.start(at));
            numbers.get(at).setVisible(span.shows(at));
            numbers.get(at)
                    .resizeRelocate(
                            start, above, snapPositionX(span.start(at + 1)) - start, numbered);
        }
        HeatTitles titles = titles(getWidth());
        titles.place(above);
        if (titles.height() > above) {
            again.begin(); // the rows have said how wide they are since the height was asked for
        }
    }
}
