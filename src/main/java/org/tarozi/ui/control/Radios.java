package org.tarozi.ui.control;

import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import java.util.List;

/// Choices below each other of which one is chosen, walked with Up and Down. The space bar chooses
/// and never takes back: who types where no text is expected changes no choice.
public final class Radios extends VBox {

    private final Walked walked;

    /// @param buttons those that stand in it, with whatever else
    public Radios(List<RadioButton> buttons) {
        this.walked = Walked.within(this, buttons, KeyCode.UP, KeyCode.DOWN);
        addEventFilter(KeyEvent.KEY_PRESSED, Radios::pressed);
    }

    private static void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE
                && event.getTarget() instanceof RadioButton button
                && button.isSelected()) {
            event.consume();
        }
    }

    /// Goes to the chosen one, or to the first.
    @Override
    public void requestFocus() {
        walked.requestFocus();
    }
}
