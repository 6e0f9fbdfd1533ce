package org.tarozi.ui.numbers;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ListCell;

/// A cell whose node takes the whole width of the list and is as high as it then needs to be.
abstract class WideCell<T> extends ListCell<T> {

    @Override
    protected final void layoutChildren() {
        super.layoutChildren();
        Node node = getGraphic();
        if (node != null) {
            Insets insets = getInsets();
            node.resizeRelocate(
                    insets.getLeft(),
                    insets.getTop(),
                    getWidth() - insets.getLeft() - insets.getRight(),
                    getHeight() - insets.getTop() - insets.getBottom());
        }
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
        double inner = width < 0 ? -1 : width - insets.getLeft() - insets.getRight();
        return snapSizeY(node.prefHeight(inner)) + insets.getTop() + insets.getBottom();
    }
}
