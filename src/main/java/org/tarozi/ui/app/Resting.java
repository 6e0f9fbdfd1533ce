package org.tarozi.ui.app;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import org.tarozi.ui.Drafts;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.Saving;

/// Lets the file of a programme come to rest when nothing was done with it for a moment.
final class Resting {

    private static final Duration AFTER = Duration.seconds(2);

    private final PauseTransition pause = new PauseTransition(AFTER);

    /// A programme was opened.
    void watch(OpenProgramme programme) {
        pause.setOnFinished(idle -> rest(programme));
        programme.saving().addListener((saving, before, now) -> pause.playFromStart());
        programme.changes().addListener((changes, before, now) -> pause.playFromStart());
        Drafts.in(programme.sights())
                .all()
                .addListener((drafts, before, now) -> pause.playFromStart());
        pause.playFromStart();
    }

    /// While something is not written it is tried again and again: the disk may have room by then.
    private void rest(OpenProgramme programme) {
        Drafts drafts = Drafts.in(programme.sights());
        drafts.tryAgain();
        programme.rest();
        if (drafts.isLate() || programme.saving().get() == Saving.TEXT_FAILED) {
            pause.playFromStart();
        }
    }

    /// It is being closed.
    void stop() {
        pause.setOnFinished(idle -> {});
        pause.stop();
    }
}
