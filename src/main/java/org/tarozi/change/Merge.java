package org.tarozi.change;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Adds changes from elsewhere to a history and counts what becomes of each. For one merge of one
/// history.
public final class Merge {

    private record Added(Change change, FieldHistory field) {}

    private final History history;
    private final List<Added> added = new ArrayList<>();
    private final Map<FieldHistory, Boolean> hadHeads = new IdentityHashMap<>(512);
    private int same;

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
        hadHeads.putIfAbsent(field, field.hasLive());
        field.addLive(change);
        added.add(new Added(change, field));
    }

    /// What became of all changes added so far.
    public MergeCount count() {
        MergeCount count = new MergeCount(same, 0, 0, 0, 0, 0);
        for (Added one : added) {
            count = count.plus(outcome(one.change(), one.field()));
        }
        return count;
    }

    private MergeCount outcome(Change change, FieldHistory field) {
        FieldState state = history.signOff().state(change.field(), field);
        if (!state.heads().contains(change)) {
            return new MergeCount(0, 1, 0, 0, 0, 0);
        }
        return switch (state) {
            case FieldState.Disputed _ -> new MergeCount(0, 0, 0, 0, 0, 1);
            case FieldState.Settled settled when settled.heads().size() > 1 ->
                    new MergeCount(0, 0, 0, 0, 1, 0);
            case FieldState.Settled _ ->
                    hadHeads.getOrDefault(field, false)
                            ? new MergeCount(0, 0, 0, 1, 0, 0)
                            : new MergeCount(0, 0, 1, 0, 0, 0);
        };
    }
}
