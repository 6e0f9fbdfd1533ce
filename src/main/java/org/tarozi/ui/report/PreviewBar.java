package org.tarozi.ui.report;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// What is counted, with the tools beside it. Where that would make a column of single words, it
/// stands above them in one line, and whole in a tip: the pages want the room.
final class PreviewBar extends Pane {

    private static final double LEAST_EM = 12;

    private final Label counted;
    private final Region tools;

    PreviewBar(Label counted, Region tools) {
        this.counted = counted;
        this.tools = tools;
        getStyleClass().add("preview-bar");
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(counted.textProperty());
        counted.setTooltip(whole);
        getChildren().addAll(counted, tools);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// How wide what is counted can be beside the tools.
    private double beside(double width) {
        return width - tools.prefWidth(-1) - gap();
    }

    private double gap() {
        return counted.getFont().getSize() / 2;
    }

    private boolean isStacked(double width) {
        double least = Math.min(counted.prefWidth(-1), LEAST_EM * counted.getFont().getSize());
        return beside(width) < least;
    }

    @Override
    protected double computeMinWidth(double height) {
        Insets around = getInsets();
        return tools.prefWidth(-1) + around.getLeft() + around.getRight();
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets around = getInsets();
        double inner = (width < 0 ? getWidth() : width) - around.getLeft() - around.getRight();
        double height =
                isStacked(inner)
                        ? line() + tools.prefHeight(-1)
                        : Math.max(counted.prefHeight(beside(inner)), tools.prefHeight(-1));
        return height + around.getTop() + around.getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private double line() {
        return counted.prefHeight(counted.prefWidth(-1) + 1);
    }

    @Override
    protected void layoutChildren() {
        Insets around = getInsets();
        double left = around.getLeft();
        double top = around.getTop();
        double width = getWidth() - left - around.getRight();
        double height = getHeight() - top - around.getBottom();
        double toolsWide = tools.prefWidth(-1);
        double toolsHigh = tools.prefHeight(-1);
        if (isStacked(width)) {
            counted.resizeRelocate(left, top, width, line());
            tools.resizeRelocate(left + width - toolsWide, top + line(), toolsWide, toolsHigh);
        } else {
            double high = counted.prefHeight(beside(width));
            counted.resizeRelocate(left, top + (height - high) / 2, beside(width), high);
            tools.resizeRelocate(
                    left + width - toolsWide, top + (height - toolsHigh) / 2, toolsWide, toolsHigh);
        }
    }
}
