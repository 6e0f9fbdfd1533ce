package org.tarozi.store;

import org.tarozi.assessment.Form;
import org.tarozi.change.Change;
import org.tarozi.change.Deletion;
import org.tarozi.change.FieldState;
import org.tarozi.change.Group;
import org.tarozi.change.Link;
import org.tarozi.change.MalformedChangeException;
import org.tarozi.change.Origin;
import org.tarozi.change.Proposal;
import org.tarozi.change.Scope;
import org.tarozi.change.SignOff;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Decisions on fields in conflict: one change that supersedes all heads, which stay in the
/// history.
public final class Deciding {

    /// What a person wants the field to be.
    public sealed interface Choice {

        /// The value of one of the heads.
        ///
        /// @param head the first digits of its id, enough to tell it from the others
        record Keep(String head) implements Choice {}

        /// All of them, joined.
        record Both() implements Choice {}

        /// Another value; nothing empties the field.
        record Entered(String text) implements Choice {}
    }

    /// What became of a decision.
    public sealed interface Outcome {

        /// It was taken.
        ///
        /// @param reopened whether a sign-off was taken back for it
        /// @param changes all that was written for it
        record Decided(Value value, boolean reopened, List<Change> changes) implements Outcome {
            public Decided {
                changes = List.copyOf(changes);
            }
        }

        /// It was not, and nothing changed.
        ///
        /// @param reason a sentence
        record Refused(String reason) implements Outcome {}
    }

    /// What may be chosen for a field in conflict, for a look before the decision.
    ///
    /// @param both whether all of its values can stand, joined
    /// @param other what another value must look like; empty where there can be none
    /// @param reopens whether choosing anything but the value that stands takes a sign-off back,
    ///   which needs a reason
    public record Offer(boolean both, Optional<Form> other, boolean reopens) {}

    private final Programme programme;
    private final Editing editing;

    public Deciding(Programme programme, Editing editing) {
        this.programme = programme;
        this.editing = editing;
    }

    /// Decides one field.
    ///
    /// @param reason why; demanded where a sign-off is taken back
    public Outcome decide(Subject subject, String field, Choice choice, Optional<String> reason) {
        Subject root = subject.root();
        if (Scope.of(root.path()).isEmpty() || programme.group(root).parts().isEmpty()) {
            return new Outcome.Refused(
                    "There is no "
                            + subject
                            + " in this programme, or no longer. The list of conflicts has the"
                            + " whole subject of all that can be decided.");
        }
        Group group = programme.group(root);
        if (field.equals(Deletion.FIELD)) {
            return unlessTooLong(
                    () -> new DecidingDeletion(editing, programme, subject).decide(choice, reason));
        }
        if (field.equals(SignOff.FIELD) || Link.isField(field)) {
            return new Outcome.Refused("The field " + field + " is not decided like this.");
        }
        String part = root.relative(subject);
        return switch (group.state(part, field)) {
            case FieldState.Settled(Value value, var heads) -> settled(subject, field, value);
            case FieldState.Disputed _ when isInTrash(group.root().at(part), field) ->
                    inTrash(subject);
            case FieldState.Disputed disputed -> {
                Form form = FieldForm.of(programme, group, part, field);
                yield switch (new ChosenValue(field, form, disputed.heads()).of(choice)) {
                    case ChosenValue.Refused(String why) -> new Outcome.Refused(why);
                    case ChosenValue.Fits(Value value) ->
                            apply(
                                    group,
                                    group.propose(part, field, value),
                                    reopenings(group, disputed, value),
                                    reason);
                };
            }
        };
    }

    private boolean isInTrash(Subject shown, String field) {
        return programme.inTrash().holds(shown, field);
    }

    private static Outcome inTrash(Subject subject) {
        return new Outcome.Refused(
                subject
                        + " lies in the trash, by itself or with its visit or factory, and what is"
                        + " written there would be in conflict with that. Take it out of the trash"
                        + " first, in the window.");
    }

    /// What may be chosen for a field in conflict.
    public static Offer offer(Programme programme, Subject subject, String field) {
        Subject root = subject.root();
        Group group = programme.group(root);
        String part = root.relative(subject);
        if (field.equals(Deletion.FIELD)) {
            return new Offer(
                    false, Optional.empty(), !DecidingDeletion.reopenings(group, part).isEmpty());
        }
        Form form = FieldForm.of(programme, group, part, field);
        boolean both =
                new ChosenValue(field, form, heads(group, part, field)).of(new Choice.Both())
                        instanceof ChosenValue.Fits;
        return new Offer(both, Optional.of(form), !reopenings(group).isEmpty());
    }

    /// Decides one field once more as it was decided before.
    ///
    /// @param reason why it was decided so
    Outcome again(Subject subject, String field, Value value, Optional<String> reason) {
        Group group = programme.group(subject.root());
        if (field.equals(Deletion.FIELD)) {
            return new DecidingDeletion(editing, programme, subject).again(value, reason);
        }
        String part = subject.root().relative(subject);
        return switch (group.state(part, field)) {
            case FieldState.Settled(Value now, var heads) -> settled(subject, field, now);
            case FieldState.Disputed disputed -> {
                List<Proposal> reopenings = reopenings(group, disputed, value);
                Optional<String> why = reopenings.isEmpty() ? again(reason) : reason;
                yield apply(group, group.propose(part, field, value), reopenings, why);
            }
        };
    }

    /// The reason of what is made again, which says so where it had none.
    static Optional<String> again(Optional<String> reason) {
        return reason.or(() -> Optional.of(Origin.REDO));
    }

    private static Outcome settled(Subject subject, String field, Value value) {
        String now = value.display().isEmpty() ? "it has no value" : "it is " + value.display();
        return new Outcome.Refused(
                "There is nothing to decide: "
                        + field
                        + " of "
                        + subject
                        + " is not in conflict, "
                        + now
                        + ".");
    }

    private Outcome apply(
            Group group, List<Proposal> decision, List<Proposal> reopenings, Optional<String> why) {
        if (!reopenings.isEmpty() && why.isEmpty()) {
            return withoutReason(group);
        }
        List<Proposal> all = new ArrayList<>(reopenings);
        all.addAll(decision);
        return unlessTooLong(
                () ->
                        new Outcome.Decided(
                                decision.getFirst().value(),
                                !reopenings.isEmpty(),
                                editing.apply(all, why)));
    }

    /// Two long texts may be joined to one that has no room in a line of the history.
    private static Outcome unlessTooLong(Supplier<Outcome> writing) {
        try {
            return writing.get();
        } catch (MalformedChangeException e) {
            return new Outcome.Refused(
                    "The decision is too long to be written down, and nothing changed: "
                            + e.getMessage()
                            + ". Keep one of the values, or give a shorter text.");
        }
    }

    private static List<Proposal> reopenings(
            Group group, FieldState.Disputed disputed, Value value) {
        return disputed.standing().filter(value::equals).isPresent()
                ? List.of()
                : reopenings(group);
    }

    static Outcome withoutReason(Group group) {
        return new Outcome.Refused(
                "The "
                        + group.root().kind()
                        + " is signed off, and this takes the sign-off back: a reason is needed.");
    }

    static List<Proposal> reopenings(Group group) {
        return group.members().stream()
                .filter(member -> member.signOff().isGiven())
                .map(member -> member.propose(member.root(), SignOff.FIELD, Value.CLEARED))
                .toList();
    }

    /// The heads that a decision chooses among, for a look before it.
    public static List<Change> heads(Group group, String part, String field) {
        return field.equals(Deletion.FIELD)
                        && group.deletion(part) instanceof Deletion.Contested open
                ? Stream.concat(open.heads().stream(), open.uncovered().stream()).toList()
                : group.state(part, field).heads();
    }
}
