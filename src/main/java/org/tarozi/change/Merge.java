package org.tarozi.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Adds changes from elsewhere to a history and counts what becomes of each. For one merge of one
/// history.
public final class Merge {

    private record Place(Subject subject, String field) {}

    private final History history;
    private final List<Change> added = new ArrayList<>();
    private final Map<Place, Boolean> hadHeads = new HashMap<>();
    private int same;

    public Merge(History history) {
        this.history = history;
    }

    /// Adds one change.
    public void add(Change change) {
        if (history.isLive(change)) {
            same++;
            return;
        }
        hadHeads.computeIfAbsent(
                new Place(change.subject(), change.field()),
                place ->
                        history.field(place.subject(), place.field())
                                .map(field -> !field.heads().isEmpty())
                                .orElse(false));
        history.addLive(change);
        added.add(change);
    }

    /// What became of all changes added so far.
    public MergeCount count() {
        MergeCount count = new MergeCount(same, 0, 0, 0, 0, 0);
        for (Change change : added) {
            count = count.plus(outcome(change));
        }
        return count;
    }

    private MergeCount outcome(Change change) {
        FieldState state = history.state(change.subject(), change.field());
        if (state.heads().stream().noneMatch(head -> head.id().equals(change.id()))) {
            return new MergeCount(0, 1, 0, 0, 0, 0);
        }
        return switch (state) {
            case FieldState.Disputed _ -> new MergeCount(0, 0, 0, 0, 0, 1);
            case FieldState.Settled settled when settled.heads().size() > 1 ->
                    new MergeCount(0, 0, 0, 0, 1, 0);
            case FieldState.Settled _ ->
                    wasThere(change)
                            ? new MergeCount(0, 0, 0, 1, 0, 0)
                            : new MergeCount(0, 0, 1, 0, 0, 0);
        };
    }

    private boolean wasThere(Change change) {
        return hadHeads.getOrDefault(new Place(change.subject(), change.field()), false);
    }
}
