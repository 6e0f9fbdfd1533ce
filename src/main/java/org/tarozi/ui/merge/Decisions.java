package org.tarozi.ui.merge;

import org.tarozi.store.Deciding;
import org.tarozi.store.Deciding.Choice;
import org.tarozi.store.Deciding.Outcome.Decided;
import org.tarozi.store.Editing;
import org.tarozi.store.Programme;
import org.tarozi.store.Reconsidering;
import org.tarozi.store.Reconsidering.Hindrance;
import org.tarozi.store.projection.Conflict;
import org.tarozi.ui.Sights;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;

/// The decisions made since a programme was opened, to take back and make again one after the
/// other. One that was overtaken meanwhile is left out. Used on the background thread only.
final class Decisions {

    /// What somebody wants to decide.
    ///
    /// @param why the reason, if one was given
    /// @param written what was written about the conflict until then
    record Wish(
            Conflict conflict, Choice choice, Optional<String> why, Map<String, String> written) {
        Wish {
            written = Map.copyOf(written);
        }
    }

    /// A decision as it was made.
    record Made(Wish wish, Decided decided) {}

    private record Undone(Made made, Reconsidering.Reopened reopened) {}

    /// What became of taking a decision back or making it again.
    sealed interface Outcome {}

    /// It was done.
    record Moved(Wish wish) implements Outcome {}

    /// It was left as it is.
    record Left(Wish wish, Hindrance why) implements Outcome {}

    /// There is none left.
    record None() implements Outcome {}

    private final Deque<Made> done = new ArrayDeque<>();
    private final Deque<Undone> undone = new ArrayDeque<>();

    /// Those of an open programme.
    static Decisions in(Sights sights) {
        Decisions decisions = sights.last(Decisions.class).orElseGet(Decisions::new);
        sights.keep(decisions);
        return decisions;
    }

    /// Decides something.
    Deciding.Outcome decide(Programme programme, Editing editing, Wish wish) {
        Deciding.Outcome outcome =
                new Deciding(programme, editing)
                        .decide(
                                wish.conflict().subject(),
                                wish.conflict().field(),
                                wish.choice(),
                                wish.why());
        if (outcome instanceof Decided decided) {
            done.push(new Made(wish, decided));
            undone.clear();
        }
        return outcome;
    }

    /// The last one, while it can be taken back.
    Optional<Made> last(Programme programme) {
        Reconsidering again = new Reconsidering(programme);
        return done.stream()
                .filter(made -> !again.isTakenBack(made.decided()))
                .findFirst()
                .filter(made -> again.hindrance(made.decided()).isEmpty());
    }

    /// The one that was taken back last, while it can be made again.
    Optional<Wish> next(Programme programme) {
        return Optional.ofNullable(undone.peek())
                .filter(last -> new Reconsidering(programme).isOpen(last.reopened()))
                .map(last -> last.made().wish());
    }

    /// Takes the last one back: the conflict is open again. Those that were taken back elsewhere
    /// need nothing more.
    Outcome undo(Programme programme, Editing editing) {
        Reconsidering again = new Reconsidering(programme);
        while (!done.isEmpty() && again.isTakenBack(done.element().decided())) {
            done.pop();
        }
        Made made = done.peek();
        if (made == null) {
            return new None();
        }
        Reconsidering.Outcome outcome = again.undo(editing, made.decided());
        done.pop();
        if (outcome instanceof Reconsidering.Reopened reopened) {
            undone.push(new Undone(made, reopened));
        }
        return outcome(made.wish(), outcome);
    }

    /// Makes the last one again that was taken back.
    Outcome redo(Programme programme, Editing editing) {
        Undone last = undone.peek();
        if (last == null) {
            return new None();
        }
        Wish wish = last.made().wish();
        Reconsidering.Outcome outcome =
                new Reconsidering(programme)
                        .redo(editing, last.made().decided(), last.reopened(), wish.why());
        undone.pop();
        if (outcome instanceof Reconsidering.Again(Decided decided)) {
            done.push(new Made(wish, decided));
        }
        return outcome(wish, outcome);
    }

    private static Outcome outcome(Wish wish, Reconsidering.Outcome outcome) {
        return outcome instanceof Hindrance why ? new Left(wish, why) : new Moved(wish);
    }
}
