package org.tarozi.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.layout.Region;

/// A box to choose from that grows to a second line where the words have no room on one.
final class WrappingBox<T> extends ComboBox<T> {

    @Override
    protected Skin<?> createDefaultSkin() {
        ComboBoxListViewSkin<T> skin = new ComboBoxListViewSkin<>(this);
        if (skin.getDisplayNode() instanceof Labeled shown) {
            shown.setWrapText(true);
            shown.textProperty().subscribe(this::requestLayout);
        }
        return skin;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? width : Math.max(0, width - arrow()));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /// How much of its width the words do not have.
    private double arrow() {
        Node button = lookup(".arrow-button");
        return button instanceof Region region ? region.prefWidth(-1) : 0;
    }
}
