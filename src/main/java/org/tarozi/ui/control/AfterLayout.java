package org.tarozi.ui.control;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;

import org.jspecify.annotations.Nullable;

/// Looks again after each of the next few layouts: how high texts are that wrap, and so where
/// something stands, is known only then.
public final class AfterLayout {

    private static final int LOOKS = 4;

    private final Runnable look;
    private final Runnable pulse = this::pulse;
    private int left;

    /// @param node what is laid out
    /// @param look done after each layout
    public AfterLayout(Node node, Runnable look) {
        this.look = look;
        node.sceneProperty().subscribe(this::move);
    }

    private void move(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(pulse);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(pulse);
            Platform.requestNextPulse();
        }
    }

    /// Begins anew.
    public void begin() {
        left = LOOKS;
        Platform.requestNextPulse();
    }

    /// Looks no more.
    public void stop() {
        left = 0;
    }

    private void pulse() {
        if (left > 0) {
            left--;
            look.run();
            Platform.requestNextPulse();
        }
    }
}
