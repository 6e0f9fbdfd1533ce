package org.tarozi.ui;

import javafx.scene.Parent;

import java.util.Optional;

/// What is shown at a destination.
public interface Screen {

    /// Its nodes.
    Parent view();

    /// What would be lost if another screen took its place now, and what to do about it, as a
    /// sentence; nothing where everything is kept.
    default Optional<String> unfinished() {
        return Optional.empty();
    }

    /// Called before another screen takes its place: nothing that was typed may be lost.
    default void leave() {}
}
