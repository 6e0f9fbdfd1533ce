package org.tarozi.ui.control;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.material2.Material2AL;

/// Leads back to where one came from, at the head of a screen; so does Alt+←.
public final class BackButton extends Button {

    /// @param where it leads, in words
    public BackButton(String id, String where, Runnable back) {
        setGraphic(Icon.of(Material2AL.ARROW_BACK));
        setId(id);
        setAccessibleText(where);
        setTooltip(new Tooltip(where + " (Alt+←)"));
        getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON);
        setMinWidth(USE_PREF_SIZE);
        setOnAction(click -> back.run());
    }
}
