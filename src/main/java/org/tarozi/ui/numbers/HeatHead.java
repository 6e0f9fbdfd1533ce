package org.tarozi.ui.numbers;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

import org.tarozi.analysis.PointRate;

import java.util.ArrayList;
import java.util.List;

/// Above the heat map: the clusters, and below each the numbers of its points, whose titles are
/// said by tooltips and by the line below the map.
final class HeatHead extends Region {

    /// A cluster above its run of columns.
    private record Run(Label label, int from, int to) {}

    private final HeatColumns columns;
    private final HeatPalette palette;
    private final Words words;
    private final Label corner = new Label();
    private final List<Run> clusters = new ArrayList<>();
    private final List<Label> numbers = new ArrayList<>();

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
    }

    private void fill(List<PointRate> points) {
        clusters.clear();
        numbers.clear();
        getChildren().setAll(palette, corner);
        int from = 0;
        int number = 0;
        for (int at = 0; at < points.size(); at++) {
            boolean begins = at == 0 || !isSame(points.get(at - 1), points.get(at));
            number = begins ? 1 : number + 1;
            from = begins ? at : from;
            number(points.get(at), number);
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
        label.setTooltip(new Tooltip(title));
        clusters.add(new Run(label, from, to));
        getChildren().add(label);
    }

    @Override
    protected double computePrefHeight(double width) {
        return clusters.isEmpty()
                ? 0
                : snapSizeY(clusterHeight()) + snapSizeY(numbers.getFirst().prefHeight(-1));
    }

    private double clusterHeight() {
        return clusters.getFirst().label().prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        if (numbers.isEmpty()) {
            return;
        }
        double width = columns.rowWidth().get() > 0 ? columns.rowWidth().get() : getWidth();
        HeatColumns.Span span =
                columns.span(
                        width,
                        new double[] {corner.minWidth(-1), corner.prefWidth(-1)},
                        palette.leastWidth());
        double above = snapSizeY(clusterHeight());
        columns.rowHeight().set(snapSizeY(palette.height()));
        corner.resizeRelocate(0, above, span.name(), getHeight() - above);
        for (int at = 0; at < numbers.size(); at++) {
            double start = snapPositionX(span.start(at));
            numbers.get(at).setVisible(span.shows(at));
            numbers.get(at)
                    .resizeRelocate(
                            start,
                            above,
                            snapPositionX(span.start(at + 1)) - start,
                            getHeight() - above);
        }
        for (Run run : clusters) {
            int from = Math.max(run.from(), span.first());
            int to = Math.min(run.to(), span.first() + span.visible());
            run.label().setVisible(from < to);
            double start = snapPositionX(span.start(from));
            run.label().resizeRelocate(start, 0, snapPositionX(span.start(to)) - start, above);
        }
    }
}
