package org.tarozi.ui.visit;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where below a node the keyboard is, to find the same place again when all of it was built anew.
///
/// @param steps which child of each parent, from above
record FocusPath(List<Integer> steps) {

    FocusPath {
        steps = List.copyOf(steps);
    }

    /// That below a node, if the keyboard is there.
    static Optional<FocusPath> below(Parent root) {
        @Nullable Node at = root.getScene() == null ? null : root.getScene().getFocusOwner();
        List<Integer> steps = new ArrayList<>();
        while (at != null && at != root) {
            Parent parent = at.getParent();
            if (parent != null) {
                steps.addFirst(parent.getChildrenUnmodifiable().indexOf(at));
            }
            at = parent;
        }
        return at == root && !steps.isEmpty()
                ? Optional.of(new FocusPath(steps))
                : Optional.empty();
    }

    /// Puts the keyboard there again, as far as there is such a place.
    void take(Parent root) {
        root.applyCss(); // what was built just now takes the keyboard only with its skin
        Node at = root;
        for (int step : steps) {
            if (!(at instanceof Parent parent) || step >= parent.getChildrenUnmodifiable().size()) {
                return;
            }
            at = parent.getChildrenUnmodifiable().get(step);
        }
        at.requestFocus();
        if (at instanceof TextField field) {
            field.end();
        }
    }
}
