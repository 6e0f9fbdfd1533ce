package org.tarozi.ui.control;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import java.util.List;
import java.util.Optional;

/// Buttons of which one is chosen. Two keys go from one to the next and choose it, as a click does;
/// Tab enters at the chosen one and leaves from any.
final class Walked {

    private final List<? extends ToggleButton> buttons;
    private final KeyCode back;
    private final KeyCode forth;
    private Optional<ToggleButton> walkedTo = Optional.empty();

    private Walked(List<? extends ToggleButton> buttons, KeyCode back, KeyCode forth) {
        this.buttons = List.copyOf(buttons);
        this.back = back;
        this.forth = forth;
    }

    /// Lets the buttons within a place be walked.
    static Walked within(
            Parent place, List<? extends ToggleButton> buttons, KeyCode back, KeyCode forth) {
        Walked walked = new Walked(buttons, back, forth);
        for (ToggleButton button : walked.buttons) {
            button.getProperties().put(Walked.class, walked);
            button.selectedProperty().subscribe(chosen -> walked.enter());
            button.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> button.requestFocus());
            button.focusedProperty().subscribe(now -> walked.focused(button, now));
        }
        place.addEventFilter(KeyEvent.KEY_PRESSED, walked::pressed);
        return walked;
    }

    private void enter() {
        buttons.forEach(button -> button.setFocusTraversable(button == entry()));
    }

    private ToggleButton entry() {
        return buttons.stream()
                .filter(ToggleButton::isSelected)
                .<ToggleButton>map(one -> one)
                .findFirst()
                .orElseGet(buttons::getFirst);
    }

    /// Goes to the chosen one, or to the first.
    void requestFocus() {
        entry().requestFocus();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == back) {
            go(event, -1);
        } else if (event.getCode() == forth) {
            go(event, 1);
        }
    }

    private void go(KeyEvent event, int step) {
        int from = buttons.indexOf(event.getTarget());
        if (from < 0 || event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        event.consume();
        int to = from + step;
        if (to < 0 || to == buttons.size()) {
            return;
        }
        ToggleButton next = buttons.get(to);
        next.requestFocus();
        walkedTo = Optional.of(next);
        if (!next.isSelected()) {
            next.fire();
        }
    }

    private void focused(ToggleButton button, boolean now) {
        if (!now) {
            walkedTo = walkedTo.filter(one -> one != button);
        }
    }

    /// Whether somebody goes among such buttons by keys.
    static boolean isWalkedTo(Node focused) {
        return focused.getProperties().get(Walked.class) instanceof Walked walked
                && walked.walkedTo.equals(Optional.of(focused));
    }
}
