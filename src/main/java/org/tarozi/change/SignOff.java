package org.tarozi.change;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whether the thing is signed off, and which changes that covers. Covered values stand; a later
/// head is an open conflict.
///
/// Two heads on the field of the sign-off, even equal ones, sign nothing.
public record SignOff(Optional<Set<ChangeId>> covered) {

    /// The field of the thing that holds the ids of the covered heads.
    public static final String FIELD = "sign_off";

    private static final SignOff NONE = new SignOff(Optional.empty());

    public SignOff {
        covered = covered.map(Set::copyOf);
    }

    /// The sign-off of a thing.
    static SignOff of(History history) {
        List<Change> heads =
                history.field(history.root(), FIELD).map(FieldHistory::heads).orElse(List.of());
        return heads.size() == 1
                        && heads.getFirst().value() instanceof Value.Listing(List<String> ids)
                ? new SignOff(Optional.of(Set.copyOf(ids(ids))))
                : NONE;
    }

    /// Whether there is one.
    public boolean isGiven() {
        return covered.isPresent();
    }

    /// The state of a field under this sign-off.
    FieldState state(String field, FieldHistory history) {
        if (covered.isEmpty() || field.equals(FIELD)) {
            return history.state();
        }
        Set<ChangeId> closure = history.closure(covered.get());
        List<Change> standing = history.headsAmong(history.liveAmong(closure));
        List<Change> later =
                history.heads().stream().filter(head -> !closure.contains(head.id())).toList();
        return FieldState.of(standing, later);
    }

    /// The change that signs a thing off as it is now.
    public static Proposal proposal(History history) {
        List<Change> heads =
                history.headsWithin(history.root()).stream()
                        .filter(
                                head ->
                                        !head.subject().equals(history.root())
                                                || !head.field().equals(FIELD))
                        .toList();
        return new Proposal(
                history.root(), FIELD, covering(heads), parents(history, history.root(), FIELD));
    }

    static Value covering(Collection<Change> heads) {
        return new Value.Listing(
                heads.stream().map(Change::id).sorted().map(ChangeId::toString).toList());
    }

    static List<ChangeId> parents(History history, Subject subject, String field) {
        return history.field(subject, field).map(FieldHistory::heads).orElse(List.of()).stream()
                .map(Change::id)
                .toList();
    }

    /// The ids in a list of covered heads; what is not an id covers nothing.
    static Set<ChangeId> ids(List<String> texts) {
        Set<ChangeId> ids = new HashSet<>();
        for (String text : texts) {
            try {
                ids.add(ChangeId.of(text));
            } catch (IllegalArgumentException e) {
                // written by a stranger: what covers nothing leaves everything open
                continue;
            }
        }
        return ids;
    }
}
