package org.tarozi.ui.app;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// Marks what has the focus for whoever works with the keyboard, also where a screen gave it the
/// focus that a key led to. The toolkit marks only what Tab led to.
final class KeyRing implements FocusWatch.Watcher {

    private static final PseudoClass BY_KEY = PseudoClass.getPseudoClass("by-key");

    private boolean byKey;

    private KeyRing() {}

    static void within(Parent window) {
        KeyRing ring = new KeyRing();
        window.addEventFilter(KeyEvent.KEY_PRESSED, key -> ring.byKey = true);
        window.addEventFilter(MouseEvent.MOUSE_PRESSED, click -> ring.byKey = false);
        FocusWatch.within(window, ring);
    }

    @Override
    public void moved(@Nullable Node before, @Nullable Node now) {
        mark(before, false);
        mark(now, byKey);
    }

    private static void mark(@Nullable Node node, boolean marked) {
        Optional.ofNullable(node).ifPresent(one -> one.pseudoClassStateChanged(BY_KEY, marked));
    }

    @Override
    public void laidOut() {}
}
