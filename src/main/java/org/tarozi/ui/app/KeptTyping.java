package org.tarozi.ui.app;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.tarozi.ui.FirstFocus;

/// Where the user was typing before a menu took the keyboard. When its choice builds the screen
/// anew, the cursor stands at the same place of the same text.
final class KeptTyping {

    private final Node menu;
    private @Nullable TextInputControl typed;
    private Subscription watching = Subscription.EMPTY;

    private KeptTyping(Node menu) {
        this.menu = menu;
    }

    static KeptTyping before(Node menu) {
        KeptTyping kept = new KeptTyping(menu);
        menu.sceneProperty().subscribe(kept::watch);
        return kept;
    }

    private void watch(@Nullable Scene scene) {
        watching.unsubscribe();
        watching =
                scene == null
                        ? Subscription.EMPTY
                        : scene.focusOwnerProperty().subscribe(this::moved);
    }

    private void moved(@Nullable Node before, @Nullable Node now) {
        if (now == menu) {
            typed = before instanceof TextInputControl text && text.getId() != null ? text : null;
        }
    }

    /// The screen is about to be built anew: the typing goes on once it is there.
    void goOn() {
        Scene scene = menu.getScene();
        if (typed != null && typed.getScene() == scene) {
            scene.addPostLayoutPulseListener(new Return(typed, scene));
        }
    }

    /// Waits until the text can be seen and is filled, which its screen may have to read first.
    private static final class Return implements Runnable {

        private static final int PATIENCE = 300;

        private final TextInputControl before;
        private final Scene scene;
        private int pulses;
        private @Nullable TextInputControl found;

        Return(TextInputControl before, Scene scene) {
            this.before = before;
            this.scene = scene;
        }

        @Override
        public void run() {
            pulses++;
            if (found != null) { // a form that has just opened put the cursor into its first field
                goOn(found);
                scene.removePostLayoutPulseListener(this);
            } else if (scene.getRoot().lookup("#" + before.getId()) instanceof TextInputControl now
                    && isBack(now)) {
                found = now;
                goOn(now);
                Platform.requestNextPulse();
            } else if (pulses >= PATIENCE) {
                scene.removePostLayoutPulseListener(this);
            }
        }

        private boolean isBack(TextInputControl now) {
            return now != before
                    && FirstFocus.isSeen(now)
                    && now.getText().strip().equals(before.getText().strip());
        }

        private void goOn(TextInputControl now) {
            now.requestFocus();
            now.selectRange(before.getAnchor(), before.getCaretPosition());
        }
    }
}
