package org.tarozi.ui;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;

/// Where the cursor stands when a screen or a form appears.
public final class FirstFocus implements Runnable {

    private final Node control;
    private final Scene scene;

    private FirstFocus(Node control, Scene scene) {
        this.control = control;
        this.scene = scene;
    }

    /// Gives a control the focus once it is shown and laid out: before, some do not draw it.
    public static void on(Node control) {
        control.sceneProperty()
                .subscribe(
                        scene -> {
                            if (scene != null) {
                                scene.addPostLayoutPulseListener(new FirstFocus(control, scene));
                            }
                        });
    }

    @Override
    public void run() {
        scene.removePostLayoutPulseListener(this);
        control.requestFocus();
        if (control instanceof TextField field) {
            field.selectAll(); // so that typing takes the place of what was guessed
        }
    }
}
