package org.tarozi.ui.app;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

import org.tarozi.ui.Background;
import org.tarozi.ui.CutFile;
import org.tarozi.ui.CutPhotos;
import org.tarozi.ui.Drafts;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.Progress;
import org.tarozi.ui.Workplace;

import java.util.Optional;

/// Lets what a programme is still doing come to its end before it is closed, in sight of who closes
/// it. Who does not want to wait stays; closing once more before it is done leaves without waiting.
final class Departure {

    private final FrameModel model;

    /// Goes on while that is done which the user did not want to wait for.
    private Optional<Progress> declined = Optional.empty();

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
        boolean isDeclined = declined.filter(one -> one.running().get()).isPresent();
        declined = Optional.empty();
        if (shown.isEmpty() || doing.isEmpty() || isDeclined) {
            then.run();
            return;
        }
        Background background = workplace.background();
        Progress waiting = background.until(isDone(shown.get()));
        model.await(workplace.texts().say(doing.get()), waiting);
        Runnable stay =
                () -> {
                    declined = Optional.of(background.until(isDone(shown.get())));
                    model.ending().set(false);
                    otherwise.run();
                };
        // behind what comes of the work itself
        waiting.whenEnded(() -> background.later(waiting.isDone() ? then : stay));
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
