package org.tarozi.store;

import org.tarozi.change.Change;
import org.tarozi.change.ChangeId;
import org.tarozi.change.Digest;
import org.tarozi.change.Group;
import org.tarozi.change.History;
import org.tarozi.change.Scope;
import org.tarozi.change.Segment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// What one device made, in the order in which it made it, as the file tells it and whatever the
/// clock said: line by line within a segment, and of what was not handed over yet. A segment is
/// older than those that were built on it, and else than those that came after it. The clock is
/// asked only where nothing tells which of several segments of one import is older.
final class Making {

    private final Truth truth;
    private final ImportOrder imports;
    private final String device;
    private final Set<ChangeId> counting = new HashSet<>();

    /// A segment that is here.
    ///
    /// @param place grows from what came to what came next; one for all of an import
    private record Run(long place, Segment segment) {

        static final Comparator<Run> AS_THEY_CAME =
                Comparator.comparingLong(Run::place)
                        .thenComparing(Run::begun)
                        .thenComparing(run -> run.segment().name());

        private Instant begun() {
            return segment.changes().stream()
                    .map(change -> change.origin().at())
                    .findFirst()
                    .orElse(Instant.MIN);
        }

        /// The changes on which its own were made, without these.
        Set<ChangeId> builtOn() {
            Set<ChangeId> ids = new LinkedHashSet<>();
            segment.changes().forEach(change -> ids.addAll(change.parents()));
            segment.changes().forEach(change -> ids.remove(change.id()));
            return ids;
        }
    }

    private Making(Truth truth, String device) {
        this.truth = truth;
        this.imports = ImportOrder.of(truth);
        this.device = device;
    }

    /// What counts of some linked things.
    static List<Change> of(Truth truth, Group things, String device) {
        return new Making(truth, device)
                .of(
                        things.members().stream()
                                .map(History::root)
                                .flatMap(root -> Histories.scopes(root).stream())
                                .toList());
    }

    private List<Change> of(List<Scope> scopes) {
        Map<ChangeId, Change> made = new LinkedHashMap<>();
        Interleaving.of(scopes.stream().map(this::sealed).toList())
                .forEach(change -> made.put(change.id(), change));
        scopes.stream()
                .flatMap(scope -> truth.localChanges().placed(scope).stream())
                .sorted(Comparator.comparingLong(LocalChangeStore.Placed::position))
                .map(placed -> placed.written().change())
                .filter(this::isOwn)
                .forEach(
                        change -> {
                            counting.add(change.id());
                            made.putIfAbsent(change.id(), change);
                        });
        return made.values().stream().filter(change -> counting.contains(change.id())).toList();
    }

    private boolean isOwn(Change change) {
        return change.origin().device().equals(device);
    }

    private List<Change> sealed(Scope scope) {
        Map<ChangeId, Change> made = new LinkedHashMap<>();
        inOrder(runs(scope)).stream()
                .flatMap(run -> run.segment().changes().stream())
                .filter(this::isOwn)
                .forEach(change -> made.putIfAbsent(change.id(), change));
        return List.copyOf(made.values());
    }

    /// Those of all devices, since one's own may be built on them, as they came.
    private List<Run> runs(Scope scope) {
        Map<Integer, Long> places = new HashMap<>();
        List<Run> runs = new ArrayList<>();
        for (SegmentStore.Kept kept :
                truth.segments().ofScope(scope).stream()
                        .sorted(Comparator.comparingLong(SegmentStore.Kept::place))
                        .toList()) {
            Segment segment = truth.segments().segment(kept);
            runs.add(new Run(place(kept, places), segment));
            if (kept.live()) {
                segment.changes().forEach(change -> counting.add(change.id()));
            }
        }
        runs.sort(Run.AS_THEY_CAME);
        return runs;
    }

    private long place(SegmentStore.Kept kept, Map<Integer, Long> places) {
        OptionalInt first =
                truth.batches().bringing(kept.name()).stream().mapToInt(imports::place).min();
        return kept.own() || first.isEmpty()
                ? kept.place()
                : places.computeIfAbsent(first.getAsInt(), any -> kept.place());
    }

    /// The same so that each comes after those that it was built on.
    private static List<Run> inOrder(List<Run> runs) {
        Map<ChangeId, Run> holding = new HashMap<>();
        for (Run run : runs) {
            run.segment().changes().forEach(change -> holding.putIfAbsent(change.id(), run));
        }
        Map<Digest, Run> ordered = new LinkedHashMap<>();
        Set<Digest> reached = new HashSet<>();
        runs.forEach(run -> put(run, holding, reached, ordered));
        return List.copyOf(ordered.values());
    }

    private static void put(
            Run run, Map<ChangeId, Run> holding, Set<Digest> reached, Map<Digest, Run> ordered) {
        if (reached.add(run.segment().name())) {
            run.builtOn().stream()
                    .flatMap(id -> Optional.ofNullable(holding.get(id)).stream())
                    .forEach(older -> put(older, holding, reached, ordered));
            ordered.put(run.segment().name(), run);
        }
    }
}
