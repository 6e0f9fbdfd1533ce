package org.tarozi.ui.app;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

import org.tarozi.ui.CutFile;
import org.tarozi.ui.CutPhotos;
import org.tarozi.ui.Drafts;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.Progress;
import org.tarozi.ui.Workplace;

import java.util.Optional;

/// Lets what a programme is still doing come to its end before it is closed, in sight of who closes
/// it. Who does not want to wait stays; closing once more leaves without waiting.
final class Departure {

    private final FrameModel model;
    private boolean declined;

    Departure(FrameModel model) {
        this.model = model;
    }

    /// Goes on once nothing is being done.
    ///
    /// @param otherwise for who stays
    void whenDone(Workplace workplace, Runnable then, Runnable otherwise) {
        if (model.awaited().get().isPresent()) {
            return; // it is waited for already
        }
        Optional<OpenProgramme> shown = model.shown().get();
        Optional<AppText> doing = shown.flatMap(Departure::doing);
        if (shown.isEmpty() || doing.isEmpty() || declined) {
            declined = false;
            then.run();
            return;
        }
        Progress waiting = workplace.background().until(isDone(shown.get()));
        model.await(workplace.texts().say(doing.get()), waiting);
        waiting.whenEnded(
                // behind what comes of the work itself
                () -> workplace.background().later(() -> go(waiting.isDone(), then, otherwise)));
    }

    private void go(boolean isDone, Runnable then, Runnable otherwise) {
        declined = !isDone;
        if (isDone) {
            then.run();
        } else {
            model.ending().set(false);
            otherwise.run();
        }
    }

    private static ObservableValue<Boolean> isDone(OpenProgramme programme) {
        return Bindings.createObjectBinding(
                () -> doing(programme).isEmpty(),
                programme.work(),
                Drafts.in(programme.sights()).all());
    }

    /// What is being done, if anything is: in words for who closes the programme.
    private static Optional<AppText> doing(OpenProgramme programme) {
        Drafts drafts = Drafts.in(programme.sights());
        if (new CutPhotos(drafts).isAnyComing()) {
            return Optional.of(AppText.FILES_BEFORE_CLOSING);
        }
        boolean isWorking = programme.work().get().isPresent() || new CutFile(drafts).isWriting();
        return isWorking ? Optional.of(AppText.WORK_BEFORE_CLOSING) : Optional.empty();
    }
}
