package org.tarozi.ui.control;

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
        ScrollPane scroll = new ScrolledFields(all);
        VBox foot = new VBox(buttons);
        foot.getStyleClass().add("form-foot");
        foot.setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(scroll, foot);
    }
}
