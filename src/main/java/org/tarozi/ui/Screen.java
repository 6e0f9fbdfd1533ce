package org.tarozi.ui;

import javafx.scene.Parent;

import org.tarozi.text.Caption;

import java.util.Map;

/// What is shown at a destination.
public interface Screen {

    /// Its nodes.
    Parent view();

    /// What each key does there, besides those of the whole window.
    default Map<String, Caption> keys() {
        return Map.of();
    }

    /// Called before another screen takes its place: nothing that was typed may be lost.
    default void leave() {}
}
