package org.tarozi.store;

import org.tarozi.change.Deletion;
import org.tarozi.change.Group;
import org.tarozi.change.Proposal;
import org.tarozi.change.Value;

import java.util.List;
import java.util.Optional;

/// Decides whether something that one person deleted while another worked on it goes or stays.
final class DecidingDeletion {

    private final Editing editing;
    private final Group group;
    private final String part;

    /// @param part of the group, or nothing for all of it
    DecidingDeletion(Editing editing, Group group, String part) {
        this.editing = editing;
        this.group = group;
        this.part = part;
    }

    Deciding.Outcome decide(Deciding.Choice choice, Optional<String> reason) {
        if (!(group.deletion(part) instanceof Deletion.Contested contested)) {
            return new Deciding.Outcome.Refused(
                    "There is nothing to decide: nobody contests whether "
                            + group.root().at(part)
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
        List<Proposal> proposals = deletes ? deletions() : restorations();
        editing.apply(proposals, reason);
        return new Deciding.Outcome.Decided(proposals.getFirst().value(), false);
    }

    private List<Proposal> deletions() {
        return group.holders(part).stream()
                .map(member -> Deletion.proposal(member, member.root().at(part)))
                .toList();
    }

    private List<Proposal> restorations() {
        return group.holders(part).stream()
                .map(
                        member ->
                                member.propose(
                                        member.root().at(part), Deletion.FIELD, Value.CLEARED))
                .filter(proposal -> !proposal.parents().isEmpty())
                .toList();
    }
}
