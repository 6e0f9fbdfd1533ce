package org.tarozi.ui.numbers;

import org.jspecify.annotations.Nullable;
import org.tarozi.analysis.Scope;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.store.Programme;
import org.tarozi.ui.OpenProgramme;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// Counts on the background thread. Of counts asked for quickly one after the other only the last
/// one is done and shown.
final class Counting {

    private final OpenProgramme programme;
    private final AtomicInteger last = new AtomicInteger();

    /// The assessments as they were read last; only the background thread looks here.
    private @Nullable AssessmentSet set;

    private int stateOfSet = -1;

    /// A count, and what else could be counted.
    record Result(Count count, Choices choices) {}

    Counting(OpenProgramme programme) {
        this.programme = programme;
    }

    /// Counts, and hands over the result unless somebody asked for another one meanwhile.
    void count(Scope scope, Consumer<Result> then) {
        int number = last.incrementAndGet();
        int state = programme.changes().get();
        programme.ask(
                open ->
                        number == last.get()
                                ? Optional.of(counted(open, state, scope))
                                : Optional.<Result>empty(),
                result -> {
                    if (number == last.get()) {
                        result.ifPresent(then);
                    }
                });
    }

    /// Hands over no count asked for so far.
    void forget() {
        last.incrementAndGet();
    }

    /// The file is read once for every state of the programme, not for every scope.
    private Result counted(Programme open, int state, Scope scope) {
        AssessmentSet current = set;
        if (current == null || stateOfSet != state) {
            current = open.assessments();
            set = current;
            stateOfSet = state;
        }
        return new Result(Count.of(current, scope), Choices.of(current));
    }
}
