package org.tarozi.ui.report;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.job.ReportJob;
import org.tarozi.report.content.FilteredPart;
import org.tarozi.store.Programme;
import org.tarozi.ui.Background;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.Progress;
import org.tarozi.ui.Workplace;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/// The report as it would be saved, made anew whenever something else is wanted. Only what was
/// wanted last is ever shown.
final class PreviewModel {

    /// What the preview shows.
    sealed interface State {

        /// No report yet, but soon.
        record Preparing() implements State {}

        /// No report, and what to do for one.
        record Nothing(ReportText sentence) implements State {}

        /// No report, since it would tell the committee about single factories.
        record Refused(FilteredPart part) implements State {}

        /// A report.
        record Ready(Draft draft) implements State {}
    }

    private final OpenProgramme programme;
    private final Workplace workplace;
    private final Background drawing;
    private final PagesModel pages;
    private final ObjectProperty<State> state = new SimpleObjectProperty<>(new State.Preparing());
    private final ObjectProperty<Optional<Progress>> work =
            new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty current = new SimpleBooleanProperty(false);
    private final BooleanProperty stopped = new SimpleBooleanProperty(false);
    private Reading begun = Reading.BEGINNING;
    private Supplier<Reading> reading = () -> begun;
    private Optional<AssessmentId> about = Optional.empty();
    private int last;
    private boolean left;

    /// @param drawing a thread for what touches neither files nor the database
    PreviewModel(OpenProgramme programme, Workplace workplace, Background drawing) {
        this.programme = programme;
        this.workplace = workplace;
        this.drawing = drawing;
        this.pages = new PagesModel(drawing);
    }

    ObjectProperty<State> state() {
        return state;
    }

    /// What is being made, if anything is.
    ObjectProperty<Optional<Progress>> work() {
        return work;
    }

    /// Whether what is shown is what was wanted last.
    BooleanProperty current() {
        return current;
    }

    /// Whether the user stopped it before it was there.
    BooleanProperty stopped() {
        return stopped;
    }

    PagesModel pages() {
        return pages;
    }

    /// Where the reader is.
    Reading reading() {
        return reading.get();
    }

    /// The reader went on from where he was before.
    void resume(Reading before) {
        begun = before;
    }

    /// Asks from now on who shows the pages where the reader is.
    void askForReading(Supplier<Reading> whoShows) {
        reading = whoShows;
    }

    /// The report that can be saved: one that is shown and is what was wanted last.
    Optional<Draft> draft() {
        return current.get() && state.get() instanceof State.Ready(Draft draft)
                ? Optional.of(draft)
                : Optional.empty();
    }

    /// The assessment that the report in sight or in the making is on; none of the report to the
    /// committee.
    Optional<AssessmentId> about() {
        return about;
    }

    /// Makes what is wanted now.
    void make(Wanted wanted) {
        if (left) {
            return; // what was asked before the screen was left may be answered after it
        }
        stop();
        int number = last;
        about =
                wanted instanceof Wanted.OnFactory factory
                        ? Optional.of(factory.assessment())
                        : Optional.empty();
        switch (wanted) {
            case Wanted.Nothing(ReportText missing) -> show(number, new State.Nothing(missing));
            case Wanted.ToCommittee committee ->
                    ask(number, (one, progress) -> Wanted.make(one, committee));
            case Wanted.OnFactory factory ->
                    ask(
                            number,
                            (one, progress) ->
                                    Wanted.make(
                                            one,
                                            factory,
                                            (photo, all) -> say(progress, photo, all)));
        }
    }

    private void say(Progress progress, int photo, int all) {
        progress.at(
                (double) photo / all, workplace.texts().say(ReportText.PHOTO_READY, photo, all));
    }

    private void ask(int number, BiFunction<Programme, Progress, ReportJob.Outcome> question) {
        watch(
                programme.ask(
                        (opened, progress) -> {
                            progress.at(-1, workplace.texts().say(ReportText.COUNTING));
                            return question.apply(opened, progress);
                        },
                        outcome -> answered(number, outcome)));
    }

    private void answered(int number, ReportJob.Outcome outcome) {
        if (number != last) {
            return;
        }
        switch (outcome) {
            case ReportJob.Outcome.Telling(FilteredPart part) ->
                    show(number, new State.Refused(part));
            case ReportJob.Outcome.Unknown _ ->
                    show(number, new State.Nothing(ReportText.NO_CHECKLIST));
            case ReportJob.Outcome.Made made ->
                    watch(
                            drawing.watch(
                                    progress -> {
                                        progress.at(-1, workplace.texts().say(ReportText.SETTING));
                                        return Draft.of(made.report(), made.selection(), progress);
                                    },
                                    draft -> show(number, new State.Ready(draft))));
        }
    }

    private void show(int number, State next) {
        if (number == last) {
            pages.show(
                    next instanceof State.Ready(Draft draft)
                            ? Optional.of(draft)
                            : Optional.empty());
            state.set(next);
            current.set(true);
        }
    }

    /// Shows that something is done which the preview waits for.
    void watch(Progress progress) {
        work.set(Optional.of(progress));
        progress.whenEnded(
                () -> {
                    if (work.get().equals(Optional.of(progress))) {
                        work.set(Optional.empty());
                    }
                });
    }

    /// Stops at the user's wish; what was shown before stays, and is not what is wanted.
    void cancel() {
        stop();
        if (state.get() instanceof State.Preparing) {
            state.set(new State.Nothing(ReportText.STOPPED));
        }
        stopped.set(true);
    }

    /// Stops making what is being made, since something else is wanted.
    void stop() {
        last++;
        stopped.set(false);
        current.set(false);
        work.get().ifPresent(Progress::cancel);
        work.set(Optional.empty());
    }

    /// Ends everything, when nobody looks any more.
    void leave() {
        left = true;
        stop();
        pages.show(Optional.empty());
        drawing.retire();
    }
}
