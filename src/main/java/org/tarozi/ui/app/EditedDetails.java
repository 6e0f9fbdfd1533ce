package org.tarozi.ui.app;

import javafx.stage.Window;

import org.tarozi.change.Change;
import org.tarozi.job.ProgrammeDetails;
import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.Notice;
import org.tarozi.ui.OpenProgramme;

import java.util.List;
import java.util.Optional;

/// Lets the user say anew what the programme that is open says of itself.
record EditedDetails(FrameModel model, FrameActions actions) {

    /// Asks him over a window.
    void ask(Window owner) {
        model.shown().get().ifPresent(programme -> ask(owner, programme));
    }

    private void ask(Window owner, OpenProgramme programme) {
        ProgrammeDetails before = programme.details().get();
        new DetailsDialog(actions.workplace().texts(), before)
                .show(
                        owner,
                        now -> {
                            if (!now.equals(before)) {
                                write(programme, now);
                            }
                        });
    }

    private void write(OpenProgramme programme, ProgrammeDetails details) {
        programme.change(
                details::writeInto, changes -> follow(programme, () -> tell(programme, changes)));
    }

    private void tell(OpenProgramme programme, List<Change> changes) {
        String said = actions.workplace().texts().say(AppText.DETAILS_SAVED);
        Notice done = Notice.done(said).undoneBy(() -> takeBack(programme, changes));
        actions.workplace().frame().tell(done);
    }

    /// What people disagreed about before waits for them again.
    private void takeBack(OpenProgramme programme, List<Change> changes) {
        programme.change(
                (one, editing) ->
                        changes.stream()
                                .map(change -> editing.undo(one.self(), change.field()))
                                .toList(),
                undone -> follow(programme, () -> {}));
    }

    private void follow(OpenProgramme programme, Runnable then) {
        Optional<Language> language = programme.details().get().language();
        programme.ask(
                ProgrammeDetails::of, // behind what the programme reads itself
                read -> {
                    if (!read.language().equals(language)) {
                        showAgain();
                    }
                    then.run();
                });
    }

    /// A visit that is shown asks in the language of the programme.
    private void showAgain() {
        if (model.destination().get() instanceof Destination.Visit visit) {
            actions.go(visit);
        }
    }
}
