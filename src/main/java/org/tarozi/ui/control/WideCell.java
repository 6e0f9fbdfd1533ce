package org.tarozi.ui.control;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ListCell;

/// A cell whose node takes the whole width of the list and is as high as it then needs to be.
public abstract class WideCell<T> extends ListCell<T> {

    @Override
    protected final void layoutChildren() {
        Node node = getGraphic();
        if (node == null) {
            super.layoutChildren();
            return;
        }
        Insets insets = getInsets();
        node.resizeRelocate(
                insets.getLeft(),
                insets.getTop(),
                across(getWidth()),
                getHeight() - insets.getTop() - insets.getBottom());
    }

    @Override
    protected final double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected final double computePrefHeight(double width) {
        Node node = getGraphic();
        if (node == null) {
            return super.computePrefHeight(width);
        }
        Insets insets = getInsets();
        double high = node.prefHeight(across(width < 0 ? getWidth() : width));
        return snapSizeY(high) + insets.getTop() + insets.getBottom();
    }

    private double across(double width) {
        return Math.max(1, width - getInsets().getLeft() - getInsets().getRight());
    }
}
