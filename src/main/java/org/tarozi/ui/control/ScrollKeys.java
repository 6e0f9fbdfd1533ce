package org.tarozi.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

/// Scrolls what is around the control that has the focus by a screenful, where the control itself
/// has no use for the key: below the last field may stand what nobody would see otherwise.
public final class ScrollKeys {

    private static final double SCREENFUL = 0.9;

    private ScrollKeys() {}

    /// From now on, within a window.
    public static void within(Node window) {
        window.addEventHandler(KeyEvent.KEY_PRESSED, ScrollKeys::pressed);
    }

    private static void pressed(KeyEvent key) {
        boolean on = key.getCode() == KeyCode.PAGE_DOWN;
        if ((on || key.getCode() == KeyCode.PAGE_UP)
                && !key.isShortcutDown()
                && !key.isAltDown()
                && key.getTarget() instanceof Node node
                && isScrolled(node.getParent(), on ? SCREENFUL : -SCREENFUL)) {
            key.consume();
        }
    }

    private static boolean isScrolled(@Nullable Node from, double part) {
        for (Node around = from; around != null; around = around.getParent()) {
            if (around instanceof ScrollPane pane && new Scrolled(pane).turn(part)) {
                return true;
            }
        }
        return false;
    }
}
