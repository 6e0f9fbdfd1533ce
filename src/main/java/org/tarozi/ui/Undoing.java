package org.tarozi.ui;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.Optional;

/// What the keys for it ask for: to take something back, or to make it again.
public enum Undoing {
    UNDO,
    REDO;

    /// What a key asks for, if for any of it.
    public static Optional<Undoing> of(KeyEvent event) {
        if (!event.isShortcutDown()) {
            return Optional.empty();
        }
        return switch (event.getCode()) {
            case KeyCode.Z -> Optional.of(event.isShiftDown() ? REDO : UNDO);
            case KeyCode.Y -> Optional.of(REDO);
            default -> Optional.empty();
        };
    }
}
