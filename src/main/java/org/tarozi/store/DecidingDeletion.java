package org.tarozi.store;

import org.tarozi.change.Change;
import org.tarozi.change.DeletedMembers;
import org.tarozi.change.Deletion;
import org.tarozi.change.Group;
import org.tarozi.change.History;
import org.tarozi.change.Proposal;
import org.tarozi.change.SignOff;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Decides whether something that one person deleted while another worked on it goes or stays.
final class DecidingDeletion {

    private final Editing editing;
    private final Programme programme;
    private final Subject subject;
    private final String part;

    DecidingDeletion(Editing editing, Programme programme, Subject subject) {
        this.editing = editing;
        this.programme = programme;
        this.subject = subject;
        this.part = subject.root().relative(subject);
    }

    private Group group() {
        return programme.group(subject.root());
    }

    Deciding.Outcome decide(Deciding.Choice choice, Optional<String> reason) {
        Group group = group();
        if (!(group.deletion(part) instanceof Deletion.Contested contested)) {
            return new Deciding.Outcome.Refused(
                    "There is nothing to decide: nobody contests whether "
                            + subject
                            + " is deleted.");
        }
        if (!(choice instanceof Deciding.Choice.Keep(String head))) {
            return new Deciding.Outcome.Refused(
                    "A deletion is confirmed by keeping it, and refused by keeping a change that it"
                            + " had not seen.");
        }
        boolean deletes = ChosenValue.find(head, contested.heads()).size() == 1;
        boolean keeps = ChosenValue.find(head, contested.uncovered()).size() == 1;
        if (deletes == keeps) {
            return new Deciding.Outcome.Refused(
                    ChosenValue.unknown(head, Deciding.heads(group, part, Deletion.FIELD)));
        }
        return deletes ? delete(group, reason) : keep(group, reason);
    }

    /// Decides it once more as it was decided before.
    Deciding.Outcome again(Value value, Optional<String> reason) {
        return value instanceof Value.Cleared
                ? keep(group(), Deciding.again(reason))
                : delete(group(), reason);
    }

    private Deciding.Outcome keep(Group group, Optional<String> reason) {
        return decided(restorations(group), List.of(), reason);
    }

    /// Of linked things only what somebody deleted goes, and is the same as others no longer; a
    /// part of them goes wherever it is. Where it is signed off, the sign-off is taken back first:
    /// the deletion covers that too then.
    private Deciding.Outcome delete(Group group, Optional<String> reason) {
        List<Proposal> reopenings = reopenings(group, part);
        if (!reopenings.isEmpty() && reason.isEmpty()) {
            return Deciding.withoutReason(group);
        }
        List<Subject> roots = going(group, part).stream().map(History::root).toList();
        List<Proposal> before = new ArrayList<>(reopenings);
        if (part.isEmpty()) {
            before.addAll(DeletedMembers.of(group, part).parting());
        }
        return editing.whole(
                () -> {
                    List<Change> prepared = editing.apply(before, reason);
                    return decided(deletions(roots), prepared, reason);
                });
    }

    /// The changes that take the sign-off of what would go back.
    static List<Proposal> reopenings(Group group, String part) {
        List<History> going = going(group, part);
        return going.isEmpty() ? List.of() : Deciding.reopenings(new Group(going));
    }

    private static List<History> going(Group group, String part) {
        return part.isEmpty() ? DeletedMembers.of(group, part).members() : group.holders(part);
    }

    /// @param prepared what was done for it before
    private Deciding.Outcome decided(
            List<Proposal> proposals, List<Change> prepared, Optional<String> reason) {
        List<Change> changes = new ArrayList<>(prepared);
        changes.addAll(editing.apply(proposals, reason));
        return new Deciding.Outcome.Decided(
                proposals.getFirst().value(),
                prepared.stream().anyMatch(change -> change.field().equals(SignOff.FIELD)),
                changes);
    }

    private List<Proposal> deletions(List<Subject> roots) {
        return roots.stream()
                .map(root -> Deletion.proposal(programme.history(root), root.at(part)))
                .toList();
    }

    private List<Proposal> restorations(Group group) {
        return group.holders(part).stream()
                .map(
                        member ->
                                member.propose(
                                        member.root().at(part), Deletion.FIELD, Value.CLEARED))
                .filter(proposal -> !proposal.parents().isEmpty())
                .toList();
    }
}
