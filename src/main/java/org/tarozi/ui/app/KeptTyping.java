package org.tarozi.ui.app;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.tarozi.ui.control.FirstFocus;

import java.util.Optional;

/// Where the user was typing before a menu took the keyboard. When its choice builds the screen
/// anew, the cursor stands at the same place of the same text.
final class KeptTyping {

    private final Node menu;
    private Optional<TextCursor> typed = Optional.empty();
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
                        : scene.focusOwnerProperty().subscribe((before, now) -> moved(now));
    }

    private void moved(@Nullable Node now) {
        typed.ifPresent(TextCursor::leave);
        if (now != menu) {
            typed = Optional.ofNullable(now).flatMap(TextCursor::in);
        }
    }

    /// The screen is about to be built anew: the typing goes on once it is there.
    void goOn() {
        Scene scene = menu.getScene();
        typed.filter(cursor -> cursor.isIn(scene))
                .ifPresent(cursor -> scene.addPostLayoutPulseListener(new Return(cursor, scene)));
    }

    /// Waits until the text can be seen and is filled, which its screen may have to read first.
    private static final class Return implements Runnable {

        private static final int PATIENCE = 300;
        private static final int LOOKS = 6;

        private final TextCursor before;
        private final Scene scene;
        private int pulses;
        private int left = LOOKS;
        private Optional<Node> found = Optional.empty();

        Return(TextCursor before, Scene scene) {
            this.before = before;
            this.scene = scene;
        }

        @Override
        public void run() {
            pulses++;
            found = found.or(() -> before.again(scene).filter(FirstFocus::isSeen));
            found.ifPresent(this::lead);
            if (left == 0 || pulses >= PATIENCE) {
                scene.removePostLayoutPulseListener(this);
            } else if (found.isPresent()) {
                Platform.requestNextPulse();
            }
        }

        /// Where it stands is known only after some layouts.
        private void lead(Node text) {
            left--;
            if (left >= LOOKS - 2) { // a form that opens puts the cursor into its first field
                before.put(text);
            }
            FirstFocus.bringIntoSight(text);
        }
    }
}
