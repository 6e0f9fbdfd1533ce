package org.tarozi.ui.control;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// The words typed last into a control, which are taken back before any edit of the visit is.
///
/// @param stored what would stand there if nothing had been typed
/// @param fitting whether what stands there can become an edit
public record TypedWords(
        TextInputControl control, Supplier<String> stored, BooleanSupplier fitting) {

    /// Makes the words of a control be taken back first.
    public static void in(
            TextInputControl control, Supplier<String> stored, BooleanSupplier fitting) {
        control.setUserData(new TypedWords(control, stored, fitting));
    }

    /// Those of a control.
    public static Optional<TypedWords> of(@Nullable Node control) {
        return control != null && control.getUserData() instanceof TypedWords words
                ? Optional.of(words)
                : Optional.empty();
    }

    /// Takes back the words typed last; whether there were some. Where none of what was typed would
    /// be left there are none: the screen takes back the whole of it, unless it cannot be an edit.
    public boolean takeBack() {
        boolean whole = fitting.getAsBoolean();
        if (!isTyped() || whole && !control.isUndoable()) {
            return false;
        }
        if (!control.isUndoable()) {
            control.setText(stored.get()); // it was typed before the screen was built anew
            return true;
        }
        control.undo();
        boolean left = isTyped();
        while (whole && !left && control.isRedoable()) {
            control.redo();
        }
        return left || !whole;
    }

    /// Brings back the words taken back last; whether there were some.
    public boolean bringBack() {
        boolean typed = isTyped() && control.isRedoable();
        if (typed) {
            control.redo();
        }
        return typed;
    }

    private boolean isTyped() {
        return !control.getText().equals(stored.get());
    }
}
