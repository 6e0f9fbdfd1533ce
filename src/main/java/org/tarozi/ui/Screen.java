package org.tarozi.ui;

import javafx.scene.Parent;

/// What is shown at a destination.
public interface Screen {

    /// Its nodes.
    Parent view();

    /// Called before another screen takes its place: nothing that was typed may be lost.
    default void leave() {}
}
