package org.tarozi.ui.programme;

import org.tarozi.change.Change;
import org.tarozi.change.Deletion;
import org.tarozi.store.Editing;
import org.tarozi.store.Programme;
import org.tarozi.ui.Sights;
import org.tarozi.ui.Steps;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What was moved to the trash and out of it since the programme was opened, to take back and move
/// again one after the other, until something else is changed. Used on the background thread only.
final class TrashSteps {

    /// What was moved back or again.
    ///
    /// @param gone whether it is in the trash now
    record Moved(Trashable thing, boolean gone) {}

    /// One move, which can be taken back as long as nobody else moved the same thing.
    private record Move(Trashable thing, Steps steps) {}

    private final Deque<Move> done = new ArrayDeque<>();
    private final Deque<Move> undone = new ArrayDeque<>();

    /// How many changes there were after the last move; of the window's thread.
    private int changes;

    private TrashSteps() {}

    /// Those of an open programme; on the window's thread.
    static TrashSteps in(Sights sights) {
        TrashSteps steps = sights.last(TrashSteps.class).orElseGet(TrashSteps::new);
        sights.keep(steps);
        return steps;
    }

    /// Something was moved; on the window's thread.
    ///
    /// @param now how many changes there are
    void moved(int now) {
        changes = now;
    }

    /// Whether nothing else was changed since; on the window's thread.
    boolean isLast(int now) {
        return now == changes;
    }

    /// What was done since has other ways to be taken back.
    void forget() {
        done.clear();
        undone.clear();
    }

    /// Remembers what was just moved.
    void done(Trashable thing, List<Change> changes) {
        Steps steps = new Steps();
        steps.done(changes);
        done.push(new Move(thing, steps));
        undone.clear();
    }

    /// Takes the last move back; empty where there is none left.
    Optional<Moved> undo(Programme programme, Editing editing) {
        return move(programme, done, undone, steps -> steps.undo(programme, editing));
    }

    /// Makes the last move again that was taken back.
    Optional<Moved> redo(Programme programme, Editing editing) {
        return move(programme, undone, done, steps -> steps.redo(programme, editing));
    }

    private static Optional<Moved> move(
            Programme programme,
            Deque<Move> from,
            Deque<Move> to,
            Function<Steps, Optional<Steps.Moved>> way) {
        if (from.isEmpty() || way.apply(from.element().steps()).isEmpty()) {
            return Optional.empty();
        }
        Move last = from.pop();
        to.push(last);
        Deletion now = programme.group(last.thing().subject()).deletion();
        return Optional.of(new Moved(last.thing(), !(now instanceof Deletion.Kept)));
    }
}
