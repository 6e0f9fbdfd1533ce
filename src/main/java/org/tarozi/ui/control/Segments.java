package org.tarozi.ui.control;

import atlantafx.base.theme.Styles;

import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;

import java.util.List;

/// Joined buttons of which one is chosen, walked with Left and Right.
public final class Segments extends HBox {

    private final Walked walked;

    public Segments(List<ToggleButton> buttons) {
        for (ToggleButton button : buttons) {
            button.getStyleClass().add(place(button, buttons));
        }
        getChildren().setAll(buttons);
        this.walked = Walked.within(this, buttons, KeyCode.LEFT, KeyCode.RIGHT);
    }

    public Segments(ToggleButton... buttons) {
        this(List.of(buttons));
    }

    private static String place(ToggleButton button, List<ToggleButton> buttons) {
        if (button == buttons.getFirst()) {
            return Styles.LEFT_PILL;
        }
        return button == buttons.getLast() ? Styles.RIGHT_PILL : Styles.CENTER_PILL;
    }

    /// Goes to the chosen one, or to the first.
    @Override
    public void requestFocus() {
        walked.requestFocus();
    }
}
