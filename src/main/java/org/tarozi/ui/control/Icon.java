package org.tarozi.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;

import org.kordamp.ikonli.Ikon;

/// Pictures beside words; never in their place. They grow with the text around them.
public final class Icon {

    private Icon() {}

    /// A picture that a screen reader passes over, since the words beside it say the same.
    public static Node of(Ikon picture, String... styleClasses) {
        Label icon = new Label(Character.toString(picture.getCode()));
        icon.getStyleClass().add("icon");
        icon.getStyleClass().addAll(styleClasses);
        icon.setAccessibleRole(AccessibleRole.NODE);
        icon.setAccessibleText("");
        icon.setMouseTransparent(true);
        return icon;
    }
}
