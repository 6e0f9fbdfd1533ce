package org.tarozi.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Adds changes from elsewhere to a history and counts what becomes of each. For one merge of one
/// history.
public final class Merge {

    private final History history;
    private final Map<FieldHistory, Added> added = new IdentityHashMap<>(512);
    private int same;

    /// What became of all changes.
    ///
    /// @param replaced those that are counted as updates
    public record Result(MergeCount count, List<Replacement> replaced) {
        public Result {
            replaced = List.copyOf(replaced);
        }
    }

    /// What was added to one field.
    ///
    /// @param before the heads it had
    private record Added(List<Change> before, List<Change> changes) {}

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
        added.computeIfAbsent(field, key -> new Added(key.heads(), new ArrayList<>(2)))
                .changes()
                .add(change);
        field.addLive(change);
    }

    /// What became of all changes added so far.
    public Result result() {
        MergeCount count = new MergeCount(same, 0, 0, 0, 0, 0);
        List<Replacement> replaced = new ArrayList<>();
        Set<ChangeId> contested = contested();
        for (Map.Entry<FieldHistory, Added> one : added.entrySet()) {
            Added to = one.getValue();
            FieldState state = state(one.getKey(), to);
            List<Change> standing = standing(state, to);
            List<Change> before = before(to);
            MergeCount outcome = outcome(state, before, to.changes().size(), standing.size());
            if (to.changes().stream().anyMatch(change -> contested.contains(change.id()))) {
                outcome = inConflict(outcome);
            }
            if (outcome.updated() > 0) {
                standing.forEach(change -> replaced.add(new Replacement(before, change)));
            }
            count = count.plus(outcome);
        }
        return new Result(count, replaced);
    }

    /// How many of the changes added so far ended in which way.
    public MergeCount count() {
        return result().count();
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

    private FieldState state(FieldHistory field, Added to) {
        return history.signOff()
                .state(to.changes().getFirst().field(), field, UnaryOperator.identity());
    }

    /// The changes that came and that nothing has superseded.
    private static List<Change> standing(FieldState state, Added to) {
        Set<ChangeId> heads = new HashSet<>();
        state.heads().forEach(head -> heads.add(head.id()));
        return to.changes().stream().filter(change -> heads.contains(change.id())).toList();
    }

    /// What there was to take the place of: where something is deleted that was not, all that was
    /// said of it.
    private List<Change> before(Added to) {
        Change one = to.changes().getFirst();
        boolean isDeletion =
                one.field().equals(Deletion.FIELD)
                        && to.before().stream()
                                .noneMatch(head -> head.value() instanceof Value.Listing);
        if (!isDeletion) {
            return to.before();
        }
        return Stream.concat(
                        to.before().stream(),
                        history.subjects().stream()
                                .filter(part -> part.isWithin(one.subject().path()))
                                .flatMap(part -> history.fields(part).values().stream())
                                .flatMap(field -> before(field).stream()))
                .distinct()
                .toList();
    }

    private List<Change> before(FieldHistory field) {
        Added to = added.get(field);
        return to == null ? field.heads() : to.before();
    }

    private static MergeCount outcome(
            FieldState state, List<Change> before, int changes, int standing) {
        int superseded = changes - standing;
        return switch (state) {
            case FieldState.Disputed _ -> new MergeCount(0, superseded, 0, 0, 0, standing);
            case FieldState.Settled settled when settled.heads().size() > 1 ->
                    new MergeCount(0, superseded, 0, 0, standing, 0);
            case FieldState.Settled _ ->
                    before.isEmpty()
                            ? new MergeCount(0, superseded, standing, 0, 0, 0)
                            : new MergeCount(0, superseded, 0, standing, 0, 0);
        };
    }
}
