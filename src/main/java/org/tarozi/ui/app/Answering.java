package org.tarozi.ui.app;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// The time while a dialog waits for an answer: the window goes on living behind it, and what comes
/// from outside meanwhile waits as well.
final class Answering {

    private final List<Runnable> steps = new ArrayList<>();
    private int open;

    /// Waits for the answer of a dialog.
    <T extends @Nullable Object> T await(Supplier<T> dialog) {
        open++;
        try {
            return dialog.get();
        } finally {
            open--;
            if (open == 0) {
                List<Runnable> now = List.copyOf(steps);
                steps.clear();
                now.forEach(Runnable::run);
            }
        }
    }

    /// Does something once no dialog is open: now, where none is.
    void then(Runnable step) {
        if (open == 0) {
            step.run();
        } else {
            steps.add(step);
        }
    }
}
