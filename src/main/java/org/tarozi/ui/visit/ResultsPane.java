package org.tarozi.ui.visit;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

import java.util.ArrayList;
import java.util.List;

/// The results of a question as one block: joined in a row where they have room, and otherwise in
/// rows that are all of one width, so that none looks broken off.
final class ResultsPane extends Pane {

    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");
    private static final double GAP = 2;

    ResultsPane() {
        getStyleClass().add("results");
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// What stands beside each other, from top to bottom.
    private List<List<Node>> rows(double room) {
        List<List<Node>> rows = new ArrayList<>();
        List<Node> row = new ArrayList<>();
        double left = 0;
        for (Node result : getManagedChildren()) {
            double wide = wide(result);
            if (row.isEmpty() || wide > left) {
                row = new ArrayList<>();
                rows.add(row);
                left = room;
            }
            row.add(result);
            left -= wide;
        }
        return rows;
    }

    private double wide(Node result) {
        return snapSizeX(result.prefWidth(-1));
    }

    private double wide(List<Node> row) {
        return row.stream().mapToDouble(this::wide).sum();
    }

    private double high() {
        return getManagedChildren().stream()
                .mapToDouble(result -> snapSizeY(result.prefHeight(-1)))
                .max()
                .orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + wide(getManagedChildren()) + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double room =
                width < 0 ? Double.MAX_VALUE : width - snappedLeftInset() - snappedRightInset();
        int rows = rows(room).size();
        return snappedTopInset()
                + rows * high()
                + Math.max(0, rows - 1) * GAP
                + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        List<List<Node>> rows = rows(getWidth() - snappedLeftInset() - snappedRightInset());
        pseudoClassStateChanged(FOLDED, rows.size() > 1);
        double widest = rows.stream().mapToDouble(this::wide).max().orElse(0);
        double y = snappedTopInset();
        for (List<Node> row : rows) {
            layout(row, y, widest);
            y += high() + GAP;
        }
    }

    private void layout(List<Node> row, double y, double wide) {
        double more = (wide - wide(row)) / row.size();
        double x = snappedLeftInset();
        for (Node result : row) {
            double own = snapSizeX(wide(result) + more);
            result.resizeRelocate(x, y, own, high());
            x += own;
        }
    }
}
