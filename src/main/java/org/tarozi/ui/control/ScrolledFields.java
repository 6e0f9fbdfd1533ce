package org.tarozi.ui.control;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// Fields that scroll where there is no room for them. Wants the height that they need at its
/// width, where texts take several lines.
public class ScrolledFields extends ScrollPane {

    public ScrolledFields(VBox fields) {
        super(fields);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double within = width - insets.getLeft() - insets.getRight();
        return getContent().prefHeight(width < 0 ? width : within)
                + insets.getTop()
                + insets.getBottom();
    }
}
