package org.tarozi.ui;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

import java.util.List;

/// Joined buttons of which one is chosen. Left and Right go from one to the next and choose it; Tab
/// enters at the chosen one and leaves from any.
public final class Segments extends HBox {

    private final List<ToggleButton> buttons;

    public Segments(List<ToggleButton> buttons) {
        this.buttons = List.copyOf(buttons);
        for (ToggleButton button : this.buttons) {
            button.getStyleClass().add(place(button));
            button.selectedProperty().subscribe(chosen -> enter());
        }
        getChildren().setAll(this.buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    public Segments(ToggleButton... buttons) {
        this(List.of(buttons));
    }

    private String place(ToggleButton button) {
        if (button == buttons.getFirst()) {
            return Styles.LEFT_PILL;
        }
        return button == buttons.getLast() ? Styles.RIGHT_PILL : Styles.CENTER_PILL;
    }

    private void enter() {
        buttons.forEach(button -> button.setFocusTraversable(button == entry()));
    }

    private ToggleButton entry() {
        return buttons.stream()
                .filter(ToggleButton::isSelected)
                .findFirst()
                .orElse(buttons.getFirst());
    }

    /// Goes to the chosen one, or to the first.
    @Override
    public void requestFocus() {
        entry().requestFocus();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> go(event, -1);
            case RIGHT -> go(event, 1);
            default -> {}
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
        next.setFocusTraversable(true);
        // not just a request: who goes by keys sees where he is
        buttons.get(from)
                .requestFocusTraversal(
                        step < 0 ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        if (!next.isSelected()) {
            next.fire();
        }
    }

    /// Whether somebody goes among such buttons by keys.
    static boolean areWalked(Node focused) {
        return focused.getParent() instanceof Segments && focused.isFocusVisible();
    }
}
