package org.tarozi.store;

import org.tarozi.change.Change;
import org.tarozi.change.ChangeId;
import org.tarozi.change.Deletion;
import org.tarozi.change.FieldHistory;
import org.tarozi.change.Group;
import org.tarozi.change.History;
import org.tarozi.change.Link;
import org.tarozi.change.Origin;
import org.tarozi.change.Proposal;
import org.tarozi.change.SignOff;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.store.Deciding.Outcome.Decided;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Takes decisions back and makes them again, while what stands there is what they left. Where it
/// is something else, nothing changes.
public final class Reconsidering {

    /// What became of it.
    public sealed interface Outcome {}

    /// It was taken back.
    ///
    /// @param changes that opened the conflict again
    public record Reopened(List<Change> changes) implements Outcome {
        public Reopened {
            changes = List.copyOf(changes);
        }
    }

    /// It was made again.
    public record Again(Decided decided) implements Outcome {}

    /// Why nothing changed.
    public enum Hindrance implements Outcome {
        /// Something else was written since, here or in a file that was taken in.
        CHANGED,
        /// It was signed off since.
        SIGNED,
        /// It was moved to the trash since: whatever is written there would bring it back half.
        IN_TRASH,
        /// An import was taken back since, and there is nothing to choose from any more.
        NO_CONFLICT
    }

    private final Programme programme;

    public Reconsidering(Programme programme) {
        this.programme = programme;
    }

    /// What hinders taking a decision back.
    public Optional<Hindrance> hindrance(Decided decision) {
        List<Change> made = decision.changes();
        if (!made.stream().allMatch(change -> isLast(change, made))) {
            return Optional.of(Hindrance.CHANGED);
        }
        if (made.stream().anyMatch(this::isSigned)) {
            return Optional.of(Hindrance.SIGNED);
        }
        if (decided(made).stream().anyMatch(this::isInTrash)) {
            return Optional.of(Hindrance.IN_TRASH);
        }
        return wasConflict(made) ? Optional.empty() : Optional.of(Hindrance.NO_CONFLICT);
    }

    /// Whether a decision was taken back elsewhere, such as in the visit: the conflict is open.
    public boolean isTakenBack(Decided decision) {
        return decided(decision.changes()).stream().allMatch(this::isTakenBack);
    }

    private boolean isTakenBack(Change change) {
        List<Change> heads = history(change).heads(change.subject(), change.field());
        return !heads.isEmpty()
                && heads.stream()
                        .allMatch(
                                head ->
                                        head.origin().isUndo()
                                                && head.parents().contains(change.id()));
    }

    /// Takes a decision back, and with it what was done for it, such as taking a sign-off back: the
    /// conflict is open again.
    public Outcome undo(Editing editing, Decided decision) {
        Optional<Hindrance> hindrance = hindrance(decision);
        if (hindrance.isPresent()) {
            return hindrance.get();
        }
        List<Proposal> back =
                decision.changes().stream().flatMap(one -> field(one).back(one).stream()).toList();
        return new Reopened(editing.apply(back, Optional.of(Origin.UNDO)));
    }

    /// Whether the conflict stands as taking a decision back left it, and waits for somebody.
    public boolean isOpen(Reopened reopened) {
        List<Change> open = decided(reopened.changes());
        return open.stream().allMatch(change -> isLast(change, open) && !isInTrash(change));
    }

    /// Makes a decision again, with the reason it had.
    ///
    /// @param reopened what taking it back left
    public Outcome redo(
            Editing editing, Decided decision, Reopened reopened, Optional<String> reason) {
        if (!isOpen(reopened)) {
            return Hindrance.CHANGED;
        }
        Change one = decided(reopened.changes()).getFirst();
        return switch (new Deciding(programme, editing)
                .again(shown(one.subject()), one.field(), decision.value(), reason)) {
            case Decided again -> new Again(again);
            case Deciding.Outcome.Refused refused -> Hindrance.SIGNED;
        };
    }

    private Subject shown(Subject subject) {
        Subject root = subject.root();
        return programme.group(root).root().at(root.relative(subject));
    }

    /// The changes of the field that was decided, without what was done for it.
    private static List<Change> decided(List<Change> changes) {
        return changes.stream()
                .filter(change -> !change.field().equals(SignOff.FIELD))
                .filter(change -> !Link.isField(change.field()))
                .toList();
    }

    /// Whether nobody wrote on the field of a change, in anything it is linked with, after these.
    private boolean isLast(Change change, List<Change> made) {
        Subject root = change.subject().root();
        Group group = programme.group(root);
        String part = root.relative(change.subject());
        Set<ChangeId> heads =
                group.members().stream()
                        .flatMap(
                                member ->
                                        member
                                                .heads(member.root().at(part), change.field())
                                                .stream())
                        .map(Change::id)
                        .collect(Collectors.toCollection(HashSet::new));
        boolean stands = heads.contains(change.id());
        made.forEach(one -> heads.remove(one.id()));
        return stands && heads.isEmpty();
    }

    private boolean isInTrash(Change change) {
        return programme.inTrash().holds(shown(change.subject()), change.field());
    }

    private boolean isSigned(Change change) {
        return history(change)
                .signOff()
                .covered()
                .filter(covered -> covered.contains(change.id()))
                .isPresent();
    }

    private boolean wasConflict(List<Change> made) {
        List<Change> decided = decided(made);
        if (decided.getFirst().field().equals(Deletion.FIELD)) {
            return decided.stream().anyMatch(change -> wasContested(change, made));
        }
        List<Change> earlier = decided.stream().flatMap(change -> before(change).stream()).toList();
        Set<String> signed = signed(made);
        return earlier.stream().map(Change::value).distinct().count() > 1
                || !signed.isEmpty()
                        && !signed.containsAll(
                                earlier.stream().map(change -> change.id().toString()).toList());
    }

    /// Whether somebody wrote on what was deleted, or said that it is the same as what was not.
    private boolean wasContested(Change change, List<Change> made) {
        return switch (Deletion.of(history(change), change.subject(), before(change))) {
            case Deletion.Contested _ -> true;
            case Deletion.Deleted _ ->
                    made.stream().anyMatch(one -> Link.isField(one.field()))
                            || programme.group(change.subject().root()).members().stream()
                                    .anyMatch(member -> isKept(member, made));
            case Deletion.Kept _ -> false;
        };
    }

    private static boolean isKept(History member, List<Change> made) {
        List<Change> before =
                member.field(member.root(), Deletion.FIELD).stream()
                        .flatMap(
                                field ->
                                        field.heads().stream()
                                                .flatMap(
                                                        head ->
                                                                made.contains(head)
                                                                        ? field
                                                                                .before(head)
                                                                                .stream()
                                                                        : Stream.of(head)))
                        .toList();
        return Deletion.of(member, member.root(), before) instanceof Deletion.Kept;
    }

    /// What the sign-off covers that is there, or that was taken back for the decision: whatever
    /// else was written is in conflict with it.
    private Set<String> signed(List<Change> made) {
        Stream<ChangeId> there =
                history(made.getFirst()).signOff().covered().stream().flatMap(Set::stream);
        Stream<String> before =
                made.stream()
                        .filter(change -> change.field().equals(SignOff.FIELD))
                        .flatMap(change -> before(change).stream())
                        .map(Change::value)
                        .flatMap(
                                value ->
                                        value instanceof Value.Listing(List<String> ids)
                                                ? ids.stream()
                                                : Stream.empty());
        return Stream.concat(there.map(ChangeId::toString), before).collect(Collectors.toSet());
    }

    private History history(Change change) {
        return programme.history(change.subject().root());
    }

    private FieldHistory field(Change change) {
        return history(change).field(change.subject(), change.field()).orElseThrow();
    }

    private List<Change> before(Change change) {
        return field(change).before(change);
    }
}
