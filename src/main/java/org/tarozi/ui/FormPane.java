package org.tarozi.ui;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// A form: its fields, which scroll where they have too little room, and below them, always in
/// sight, the buttons that end it.
public class FormPane extends VBox {

    /// For the form to fill.
    protected FormPane() {
        getStyleClass().add("form-pane");
    }

    /// Shows these.
    protected final void show(Node buttons, Node... fields) {
        VBox all = new VBox(fields);
        all.getStyleClass().addAll("page", "form");
        ScrollPane scroll = new AsHighAsFields(all);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox foot = new VBox(buttons);
        foot.getStyleClass().add("form-foot");
        foot.setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(scroll, foot);
    }

    /// Wants the height that the fields need at its width, where texts take several lines; so that
    /// it scrolls only where there is no room for them.
    private static final class AsHighAsFields extends ScrollPane {

        AsHighAsFields(VBox fields) {
            super(fields);
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
}
