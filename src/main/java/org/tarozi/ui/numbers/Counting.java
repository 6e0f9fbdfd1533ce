package org.tarozi.ui.numbers;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.tarozi.analysis.Scope;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.store.Programme;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.Progress;

import java.util.Optional;
import java.util.function.Consumer;

/// Counts on the background thread. Of counts asked for quickly one after the other only the last
/// one is done and shown; the others end in the middle.
final class Counting {

    private final OpenProgramme programme;
    private final Words words;
    private final ReadOnlyObjectWrapper<Optional<Progress>> work =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private int last;

    /// The assessments as they were read last; only the background thread looks here.
    private @Nullable AssessmentSet set;

    private int stateOfSet = -1;

    /// A count, and what else could be counted.
    record Result(Count count, Choices choices) {}

    Counting(OpenProgramme programme, Words words) {
        this.programme = programme;
        this.words = words;
    }

    /// The count that is under way, if one is.
    ReadOnlyObjectProperty<Optional<Progress>> work() {
        return work.getReadOnlyProperty();
    }

    /// Counts, and hands over the result unless somebody asked for another one meanwhile.
    void count(Scope scope, Consumer<Result> then) {
        stop();
        int number = last;
        int state = programme.changes().get();
        Progress progress =
                programme.ask(
                        (open, watched) -> counted(open, state, scope),
                        result -> {
                            if (number == last) {
                                then.accept(result);
                            }
                        });
        work.set(progress.running().get() ? Optional.of(progress) : Optional.empty());
        progress.whenEnded(
                () -> {
                    if (number == last) {
                        work.set(Optional.empty());
                    }
                });
    }

    /// Ends the count that is under way; nothing of it is handed over.
    void stop() {
        last++;
        work.get().ifPresent(Progress::cancel);
        work.set(Optional.empty());
    }

    /// The file is read once for every state of the programme, not for every scope.
    private Result counted(Programme open, int state, Scope scope) {
        AssessmentSet current = set;
        if (current == null || stateOfSet != state) {
            current = open.assessments();
            set = current;
            stateOfSet = state;
        }
        return new Result(
                Count.of(current, scope).listed(words), Choices.of(current, open.checklists()));
    }
}
