package org.tarozi.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Adds changes from elsewhere to a history and counts what becomes of each. For one merge of one
/// history.
public final class Merge {

    private final History history;
    private final Map<FieldHistory, Added> added = new IdentityHashMap<>(512);
    private int same;

    /// What was added to one field.
    ///
    /// @param first whether nothing counted there before
    private record Added(boolean first, List<Change> changes) {}

    public Merge(History history) {
        this.history = history;
    }

    /// Adds one change.
    public void add(Change change) {
        FieldHistory field = history.open(change);
        if (field.isLive(change.id())) {
            same++;
            return;
        }
        added.computeIfAbsent(field, key -> new Added(!key.hasLive(), new ArrayList<>(2)))
                .changes()
                .add(change);
        field.addLive(change);
    }

    /// What became of all changes added so far.
    public MergeCount count() {
        MergeCount count = new MergeCount(same, 0, 0, 0, 0, 0);
        Set<ChangeId> contested = contested();
        for (Map.Entry<FieldHistory, Added> one : added.entrySet()) {
            MergeCount outcome = outcome(one.getKey(), one.getValue());
            boolean open =
                    one.getValue().changes().stream()
                            .anyMatch(change -> contested.contains(change.id()));
            count = count.plus(open ? inConflict(outcome) : outcome);
        }
        return count;
    }

    /// Deletions, and what they did not know of: one of them waits for a decision on the other.
    private Set<ChangeId> contested() {
        Set<ChangeId> contested = new HashSet<>();
        for (Subject subject : history.subjectsWith(Deletion.FIELD)) {
            if (Deletion.of(history, subject)
                    instanceof Deletion.Contested(List<Change> heads, List<Change> uncovered)) {
                heads.forEach(head -> contested.add(head.id()));
                uncovered.forEach(head -> contested.add(head.id()));
            }
        }
        return contested;
    }

    private static MergeCount inConflict(MergeCount outcome) {
        int standing = outcome.fresh() + outcome.updated() + outcome.parallel();
        return new MergeCount(
                outcome.same(), outcome.superseded(), 0, 0, 0, outcome.conflicts() + standing);
    }

    private MergeCount outcome(FieldHistory field, Added to) {
        String name = to.changes().getFirst().field();
        FieldState state = history.signOff().state(name, field);
        Set<ChangeId> heads = new HashSet<>();
        state.heads().forEach(head -> heads.add(head.id()));
        int standing = 0;
        for (Change change : to.changes()) {
            standing += heads.contains(change.id()) ? 1 : 0;
        }
        int superseded = to.changes().size() - standing;
        return switch (state) {
            case FieldState.Disputed _ -> new MergeCount(0, superseded, 0, 0, 0, standing);
            case FieldState.Settled settled when settled.heads().size() > 1 ->
                    new MergeCount(0, superseded, 0, 0, standing, 0);
            case FieldState.Settled _ ->
                    to.first()
                            ? new MergeCount(0, superseded, standing, 0, 0, 0)
                            : new MergeCount(0, superseded, 0, standing, 0, 0);
        };
    }
}
