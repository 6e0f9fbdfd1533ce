package org.tarozi.ui.control;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/// Does something once nobody has typed for a while.
public final class WhenIdle {

    /// After so long what was typed becomes a change, though the user stays where it stands.
    public static final Duration LONG = Duration.seconds(30);

    private final PauseTransition pause;

    /// @param part where the typing is watched
    public WhenIdle(Node part, Duration howLong, Runnable then) {
        this.pause = new PauseTransition(howLong);
        pause.setOnFinished(idle -> then.run());
        part.addEventFilter(KeyEvent.KEY_TYPED, typed -> pause.playFromStart());
    }

    /// Forgets what was typed.
    public void stop() {
        pause.stop();
    }
}
