package org.tarozi.change;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Every known change of one field of one subject. Used by one thread at a time.
public final class FieldHistory {

    private static final Comparator<Change> BY_TIME =
            Comparator.comparing((Change change) -> change.origin().at()).thenComparing(Change::id);

    private final Map<ChangeId, Change> live = HashMap.newHashMap(2);
    private Map<ChangeId, Change> withdrawn = Map.of();
    private @Nullable List<Change> heads;
    private @Nullable FieldState state;

    /// A change that counts.
    void addLive(Change change) {
        List<Change> superseded = heads;
        live.put(change.id(), change);
        forget();
        if (superseded != null && supersedesAll(change, superseded)) {
            heads = List.of(change);
        }
    }

    /// Whether a change was made in the knowledge of all heads: then it is the only one, since no
    /// change descends from itself. This is how nearly every edit comes.
    private static boolean supersedesAll(Change change, List<Change> heads) {
        return !heads.isEmpty()
                && heads.stream().allMatch(head -> change.parents().contains(head.id()));
    }

    /// A change that counts only as a link between its descendants and its ancestors.
    void addWithdrawn(Change change) {
        if (withdrawn.isEmpty()) {
            withdrawn = HashMap.newHashMap(2);
        }
        withdrawn.put(change.id(), change);
        forget();
    }

    private void forget() {
        heads = null;
        state = null;
    }

    /// Whether anybody says anything here. Who takes a change of his own back says again what was
    /// said before it, and nothing where that was withdrawn since.
    boolean isSaid() {
        return heads().stream().anyMatch(this::isSaid);
    }

    private boolean isSaid(Change head) {
        Optional<Change> undone = undone(head);
        return undone.isEmpty() || before(undone.get()).stream().anyMatch(this::isSaid);
    }

    /// Who says what a head says: where it only takes a change back, those who had said so before
    /// that.
    public List<Change> speaking(Change head) {
        if (!head.origin().isUndo()) {
            return List.of(head);
        }
        List<Change> before =
                parents(head)
                        .flatMap(this::parents)
                        .filter(change -> change.value().equals(head.value()))
                        .flatMap(change -> speaking(change).stream())
                        .distinct()
                        .toList();
        return before.isEmpty() ? List.of(head) : before;
    }

    /// Who was the first to say what a head says, as long as nothing else was said in between: who
    /// says it again, or decides for it, does not begin anew.
    public List<Change> begun(Change head) {
        Set<Change> first = new LinkedHashSet<>();
        Set<Change> seen = new HashSet<>();
        Deque<Change> open = new ArrayDeque<>(speaking(head));
        while (!open.isEmpty()) {
            Change said = open.pop();
            List<Change> before =
                    before(said).stream()
                            .filter(earlier -> earlier.value().equals(said.value()))
                            .flatMap(earlier -> speaking(earlier).stream())
                            .toList();
            if (before.isEmpty()) {
                first.add(said);
            }
            before.stream().filter(seen::add).forEach(open::add);
        }
        return List.copyOf(first);
    }

    /// Also those that do not count any more.
    private Stream<Change> parents(Change change) {
        return change.parents().stream().map(this::known).filter(Objects::nonNull);
    }

    private Optional<Change> undone(Change change) {
        return change.origin().isUndo() && change.parents().size() == 1
                ? Optional.ofNullable(known(change.parents().getFirst()))
                : Optional.empty();
    }

    /// Whether no other device made a change that counts.
    boolean isOnlyOf(String device) {
        return live.values().stream().allMatch(change -> change.origin().device().equals(device));
    }

    boolean isLive(ChangeId id) {
        return live.containsKey(id);
    }

    /// All changes that count, oldest first by the clocks of their devices.
    public List<Change> live() {
        return inOrder(live.keySet());
    }

    /// All changes, also those that count only as a link.
    public Stream<Change> known() {
        return Stream.concat(live.values().stream(), withdrawn.values().stream());
    }

    /// The changes that count and that no change that counts has superseded, oldest first.
    public List<Change> heads() {
        List<Change> current = heads;
        if (current == null) {
            current = List.copyOf(live.size() == 1 ? live.values() : headsAmong(live.keySet()));
            heads = current;
        }
        return current;
    }

    /// What the heads add up to, without regard to any sign-off.
    FieldState state() {
        FieldState current = state;
        if (current == null) {
            current = FieldState.of(heads(), UnaryOperator.identity());
            state = current;
        }
        return current;
    }

    /// The same where heads that differ may mean the same.
    FieldState state(UnaryOperator<Value> meaning) {
        FieldState said = state();
        return said instanceof FieldState.Disputed ? FieldState.of(heads(), meaning) : said;
    }

    /// What one device, or one sort of table, said last: its changes that count and that none of
    /// its changes that count has superseded. What others said since does not matter.
    public List<Change> headsFrom(String device) {
        Set<ChangeId> own = new HashSet<>(live.keySet());
        own.removeIf(id -> !isFrom(device, id));
        return own.size() > 1 ? headsAmong(own) : inOrder(own);
    }

    private boolean isFrom(String device, ChangeId id) {
        Change change = known(id);
        return change != null && change.origin().device().equals(device);
    }

    /// The changes that have one of these ids, and all their ancestors.
    Set<ChangeId> closure(Set<ChangeId> ids) {
        Set<ChangeId> closure = new HashSet<>();
        Deque<ChangeId> open = new ArrayDeque<>();
        live.keySet().stream().filter(ids::contains).forEach(open::add);
        withdrawn.keySet().stream().filter(ids::contains).forEach(open::add);
        while (!open.isEmpty()) {
            Change change = known(open.pop());
            if (change != null && closure.add(change.id())) {
                open.addAll(change.parents());
            }
        }
        return closure;
    }

    /// The heads in whose knowledge a change was made, as far as they count; of a withdrawn one,
    /// what that was built on.
    public List<Change> before(Change change) {
        return headsAmong(liveAmong(closure(Set.copyOf(change.parents()))));
    }

    /// The changes that give the field what it was before one of its own: several where it was in
    /// conflict.
    public List<Proposal> back(Change change) {
        List<Value> earlier = before(change).stream().map(Change::value).distinct().toList();
        return (earlier.isEmpty() ? List.of(Value.CLEARED) : earlier)
                .stream()
                        .map(
                                value ->
                                        new Proposal(
                                                change.subject(),
                                                change.field(),
                                                value,
                                                List.of(change.id())))
                        .toList();
    }

    /// The changes that count, descend from one of these, and are none of these.
    List<Change> builtOn(Set<ChangeId> ids) {
        return live().stream()
                .filter(change -> !ids.contains(change.id()))
                .filter(change -> !Collections.disjoint(closure(Set.of(change.id())), ids))
                .toList();
    }

    /// The changes among these that are no ancestor of another of them.
    List<Change> headsAmong(Set<ChangeId> ids) {
        Set<ChangeId> parents = new HashSet<>();
        for (ChangeId id : ids) {
            Change change = known(id);
            if (change != null) {
                parents.addAll(change.parents());
            }
        }
        Set<ChangeId> heads = new HashSet<>(ids);
        heads.removeAll(closure(parents));
        return inOrder(heads);
    }

    /// The changes that count among these.
    Set<ChangeId> liveAmong(Set<ChangeId> ids) {
        Set<ChangeId> among = new HashSet<>(ids);
        among.retainAll(live.keySet());
        return among;
    }

    private @Nullable Change known(ChangeId id) {
        Change change = live.get(id);
        return change == null ? withdrawn.get(id) : change;
    }

    private List<Change> inOrder(Set<ChangeId> ids) {
        List<Change> changes = new ArrayList<>(ids.size());
        for (ChangeId id : ids) {
            Change change = known(id);
            if (change != null) {
                changes.add(change);
            }
        }
        if (changes.size() > 1) {
            changes.sort(BY_TIME);
        }
        return changes;
    }
}
