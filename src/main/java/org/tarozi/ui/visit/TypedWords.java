package org.tarozi.ui.visit;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Supplier;

/// The words typed last into a control, which are taken back before any edit of the visit is.
///
/// @param stored what would stand there if nothing had been typed
record TypedWords(TextInputControl control, Supplier<String> stored) {

    /// Makes the words of a control be taken back first.
    static void in(TextInputControl control, Supplier<String> stored) {
        control.setUserData(new TypedWords(control, stored));
    }

    /// Those of a control.
    static Optional<TypedWords> of(@Nullable Node control) {
        return control != null && control.getUserData() instanceof TypedWords words
                ? Optional.of(words)
                : Optional.empty();
    }

    /// Takes back the words typed last, or brings them back; whether there were some. Where none of
    /// what was typed would be left there are none: the visit takes back the whole of it.
    boolean takeBack(boolean again) {
        if (!isTyped() || !(again ? control.isRedoable() : control.isUndoable())) {
            return false;
        }
        if (again) {
            control.redo();
            return true;
        }
        control.undo();
        boolean left = isTyped();
        while (!left && control.isRedoable()) {
            control.redo();
        }
        return left;
    }

    private boolean isTyped() {
        return !control.getText().equals(stored.get());
    }
}
