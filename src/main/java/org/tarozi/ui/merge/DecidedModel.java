package org.tarozi.ui.merge;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.tarozi.store.Deciding;
import org.tarozi.store.Editing;
import org.tarozi.store.Programme;
import org.tarozi.store.Reconsidering.Hindrance;
import org.tarozi.store.projection.Conflict;
import org.tarozi.text.Texts;
import org.tarozi.ui.Notice;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.Workplace;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// What was decided since the programme was opened, to take back and make again one after the
/// other.
final class DecidedModel {

    /// A decision that can be undone.
    ///
    /// @param said how it is told
    /// @param value what the field is now, in words
    record Decision(
            DisputeRow row, MergeText said, String value, Deciding.Outcome.Decided decided) {}

    /// What can be done as it was read in the programme.
    ///
    /// @param last the last decision, while it can be undone
    /// @param next what was decided before it was undone, while that can be decided so again
    /// @param opened what was undone just now
    record Seen(Optional<Decision> last, Optional<DisputeRow> next, Optional<DisputeRow> opened) {

        private static final Seen NOTHING =
                new Seen(Optional.empty(), Optional.empty(), Optional.empty());

        private Seen afterUndo() {
            return new Seen(last, next, next);
        }
    }

    private final OpenProgramme programme;
    private final Workplace workplace;
    private final DecisionDrafts drafts;
    private final Consumer<Conflict> look;
    private final Decisions decisions;
    private final ReadOnlyObjectWrapper<Seen> seen = new ReadOnlyObjectWrapper<>(Seen.NOTHING);
    private final ReadOnlyIntegerWrapper steps = new ReadOnlyIntegerWrapper(0);
    private final ReadOnlyBooleanWrapper told = new ReadOnlyBooleanWrapper(false);
    private int changes;
    private boolean stepped;
    private boolean undone;

    /// @param look looks at a conflict that is open again
    DecidedModel(
            OpenProgramme programme,
            Workplace workplace,
            DecisionDrafts drafts,
            Consumer<Conflict> look) {
        this.programme = programme;
        this.workplace = workplace;
        this.drafts = drafts;
        this.look = look;
        this.decisions = Decisions.in(programme.sights());
    }

    /// What can be undone and made again.
    ReadOnlyObjectProperty<Seen> seen() {
        return seen.getReadOnlyProperty();
    }

    /// Whether what was done last is still to be told, as long as nothing else was done. It can be
    /// undone all the same.
    ReadOnlyBooleanProperty told() {
        return told.getReadOnlyProperty();
    }

    /// The user has read it, or goes on.
    void hush() {
        told.set(false);
    }

    /// Counts what was decided, undone and made again, each once it is seen.
    ReadOnlyIntegerProperty steps() {
        return steps.getReadOnlyProperty();
    }

    /// What can be undone and made again in the programme as it stands.
    Seen read(Programme open, ThingWords things) {
        return new Seen(
                decisions.last(open).map(made -> decision(made, things)),
                decisions.next(open).map(wish -> DisputeRow.of(things, wish.conflict())),
                Optional.empty());
    }

    private static Decision decision(Decisions.Made made, ThingWords things) {
        DisputeRow row = DisputeRow.of(things, made.wish().conflict());
        String value =
                new FieldWords(things)
                        .value(row.subject(), row.conflict().field(), made.decided().value());
        return new Decision(row, said(made), value, made.decided());
    }

    /// Of texts that were put one below the other it is said how many; a list is read as it is.
    private static MergeText said(Decisions.Made made) {
        String field = made.wish().conflict().field();
        boolean joined =
                made.wish().choice() instanceof Deciding.Choice.Both
                        && made.decided().value().display().contains("\n");
        if (!joined) {
            return MergeText.DECIDED;
        }
        return made.decided().changes().stream()
                        .filter(change -> change.field().equals(field))
                        .allMatch(change -> change.parents().size() <= 2)
                ? MergeText.DECIDED_BOTH
                : MergeText.DECIDED_ALL;
    }

    /// Shows what was read.
    void show(Seen read) {
        seen.set(undone ? read.afterUndo() : read);
        int before = changes;
        changes = programme.changes().get();
        if (!stepped && changes != before) {
            hush();
        }
        if (stepped) {
            stepped = false;
            told.set(true);
            steps.set(steps.get() + 1);
        }
    }

    /// Decides something.
    ///
    /// @param otherwise done where it could not be written
    void decide(Decisions.Wish wish, Runnable otherwise) {
        workplace.frame().calm();
        programme.change(
                (open, editing) -> decisions.decide(open, editing, wish),
                outcome -> decided(wish, outcome),
                otherwise);
    }

    private void decided(Decisions.Wish wish, Deciding.Outcome outcome) {
        switch (outcome) {
            case Deciding.Outcome.Decided decided -> {
                stepped = true;
                undone = false;
                drafts.forget(wish.conflict());
            }
            case Deciding.Outcome.Refused(String sentence) ->
                    workplace.frame().tell(Notice.refused(sentence));
        }
    }

    /// Takes the last decision back: the conflict is open again and looked at, with what was
    /// written about it. The next time it is the one before; says where there is none, or where
    /// something else was done there since.
    void undo() {
        move(decisions::undo, this::undone);
    }

    /// Makes the decision again that was undone last.
    void redo() {
        move(decisions::redo, this::redone);
    }

    private void move(
            BiFunction<Programme, Editing, Decisions.Outcome> way,
            Consumer<Decisions.Outcome> then) {
        workplace.frame().calm();
        if (programme.isReadOnly()) {
            then.accept(new Decisions.None()); // nothing was decided there
        } else {
            programme.change(way, then);
        }
    }

    private void undone(Decisions.Outcome outcome) {
        stepped = true;
        undone = outcome instanceof Decisions.Moved;
        switch (outcome) {
            case Decisions.Moved(Decisions.Wish wish) -> {
                drafts.restore(wish.conflict(), wish.written());
                look.accept(wish.conflict());
            }
            case Decisions.Left(Decisions.Wish wish, Hindrance why) ->
                    refuse(
                            wish,
                            switch (why) {
                                case CHANGED -> MergeText.BUILT_UPON;
                                case SIGNED -> MergeText.SIGNED_SINCE;
                                case IN_TRASH -> MergeText.IN_TRASH_SINCE;
                                case NO_CONFLICT -> MergeText.NO_CONFLICT_LEFT;
                            });
            case Decisions.None none -> refuse(MergeText.NONE_TO_UNDO);
        }
    }

    private void redone(Decisions.Outcome outcome) {
        stepped = true;
        undone = false;
        switch (outcome) {
            case Decisions.Moved(Decisions.Wish wish) -> drafts.forget(wish.conflict());
            case Decisions.Left(Decisions.Wish wish, var why) -> refuse(wish, MergeText.NOT_AGAIN);
            case Decisions.None none -> refuse(MergeText.NONE_TO_REDO);
        }
    }

    private void refuse(MergeText why, Object... arguments) {
        workplace.frame().tell(Notice.refused(workplace.texts().say(why, arguments)));
    }

    /// Says why a decision stays as it is, and which.
    private void refuse(Decisions.Wish wish, MergeText why) {
        Texts texts = workplace.texts();
        programme.ask(
                open -> DisputeRow.of(new ThingWords(texts, open), wish.conflict()),
                row -> refuse(why, row.field(), row.place()));
    }
}
