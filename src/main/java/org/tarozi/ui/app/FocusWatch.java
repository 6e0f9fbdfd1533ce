package org.tarozi.ui.app;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

/// Follows the keyboard from control to control, as long as a place is shown in a window.
final class FocusWatch {

    /// Who wants to know.
    interface Watcher {

        /// The focus moved.
        void moved(@Nullable Node before, @Nullable Node now);

        /// The window was laid out.
        void laidOut();
    }

    private final Watcher watcher;
    private Subscription watching = Subscription.EMPTY;

    private FocusWatch(Watcher watcher) {
        this.watcher = watcher;
    }

    static void within(Node place, Watcher watcher) {
        place.sceneProperty().subscribe(new FocusWatch(watcher)::watch);
    }

    /// Lets go of the scene before, which outlives what was shown in it.
    private void watch(@Nullable Scene scene) {
        watching.unsubscribe();
        watching = scene == null ? Subscription.EMPTY : watched(scene);
    }

    private Subscription watched(Scene scene) {
        Runnable look = watcher::laidOut;
        scene.addPostLayoutPulseListener(look);
        return scene.focusOwnerProperty()
                .subscribe(watcher::moved)
                .and(() -> scene.removePostLayoutPulseListener(look));
    }
}
