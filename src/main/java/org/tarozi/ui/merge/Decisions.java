package org.tarozi.ui.merge;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// The decisions made at a screen that can be undone, one after the other.
final class Decisions {

    private final Deque<Decision> all = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<Decision>> last =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// The last one.
    ReadOnlyObjectProperty<Optional<Decision>> last() {
        return last.getReadOnlyProperty();
    }

    void add(Decision decision) {
        all.push(decision);
        last.set(Optional.of(decision));
    }

    /// Takes the last one off, to undo it.
    Optional<Decision> take() {
        Optional<Decision> taken = Optional.ofNullable(all.poll());
        last.set(Optional.ofNullable(all.peek()));
        return taken;
    }
}
