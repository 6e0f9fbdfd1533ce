package org.tarozi.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

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
        List<Change> heads = history.heads(history.root(), FIELD);
        return heads.size() == 1
                        && heads.getFirst().value() instanceof Value.Listing(List<String> ids)
                ? new SignOff(Optional.of(Covering.ids(ids)))
                : NONE;
    }

    /// Whether there is one.
    public boolean isGiven() {
        return covered.isPresent();
    }

    /// The state of a field under this sign-off.
    ///
    /// @param meaning what a value stands for, where the same may be said in two ways
    FieldState state(String field, FieldHistory history, UnaryOperator<Value> meaning) {
        if (covered.isEmpty() || field.equals(FIELD)) {
            return history.state(meaning);
        }
        Set<ChangeId> closure = history.closure(covered.get());
        List<Change> standing = history.headsAmong(history.liveAmong(closure));
        List<Change> later =
                history.heads().stream().filter(head -> !closure.contains(head.id())).toList();
        return FieldState.of(standing, later, meaning);
    }

    /// The change that signs a thing off as it is now.
    public static Proposal proposal(History history) {
        return Covering.proposal(history, history.root(), FIELD);
    }
}
