package org.tarozi.ui.programme;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

import java.util.List;

/// Fields side by side, two in a row where both have the room they prefer, otherwise one below the
/// other. Those in a row are as tall as the taller one.
final class Paired extends Region {

    private static final double GAP_SHARE = 0.07;

    Paired(List<? extends Node> fields) {
        getStyleClass().add("paired");
        getChildren().addAll(fields);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// The room that the widest field prefers.
    private double widest() {
        return getManagedChildren().stream().mapToDouble(one -> one.prefWidth(-1)).max().orElse(0);
    }

    private int columns(double width) {
        return width >= 2 * widest() + gap() ? 2 : 1;
    }

    private double gap() {
        return snapSpaceX(widest() * GAP_SHARE);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 2 * widest() + gap();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return arrange(width < 0 ? computePrefWidth(-1) : width, Placing.MEASURE);
    }

    @Override
    protected void layoutChildren() {
        arrange(getWidth(), Placing.PLACE);
    }

    private enum Placing {
        MEASURE,
        PLACE
    }

    private double arrange(double width, Placing placing) {
        List<Node> fields = getManagedChildren();
        int columns = columns(width);
        double each = Math.floor((width - (columns - 1) * gap()) / columns);
        double y = 0;
        for (int first = 0; first < fields.size(); first += columns) {
            List<Node> row = fields.subList(first, Math.min(first + columns, fields.size()));
            double height = row.stream().mapToDouble(one -> one.prefHeight(each)).max().orElse(0);
            if (placing == Placing.PLACE) {
                for (int at = 0; at < row.size(); at++) {
                    row.get(at).resizeRelocate(snapPositionX(at * (each + gap())), y, each, height);
                }
            }
            y += snapSizeY(height) + gap();
        }
        return Math.max(0, y - gap());
    }
}
