package org.tarozi.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/// What a laptop holds in memory: segments of its own and of others, batches that may be withdrawn,
/// and changes not handed over yet.
final class Holdings {

    private final Map<Digest, Segment> segments = new LinkedHashMap<>();
    private final Set<Digest> own = new LinkedHashSet<>();
    private final List<Set<Digest>> batches = new ArrayList<>();
    private final Set<Integer> withdrawn = new HashSet<>();
    private final List<WrittenChange> local = new ArrayList<>();

    Holdings copy() {
        Holdings copy = new Holdings();
        copy.segments.putAll(segments);
        copy.own.addAll(own);
        copy.batches.addAll(batches);
        copy.withdrawn.addAll(withdrawn);
        copy.local.addAll(local);
        return copy;
    }

    void addLocal(WrittenChange change) {
        local.add(change);
    }

    List<WrittenChange> local() {
        return List.copyOf(local);
    }

    /// Local changes that were handed over in a segment of one's own.
    void seal(Segment segment, Collection<WrittenChange> sealed) {
        segments.put(segment.name(), segment);
        own.add(segment.name());
        local.removeAll(sealed);
    }

    boolean holds(Digest name) {
        return segments.containsKey(name);
    }

    /// Takes in what an import brought; answers the number of the batch.
    int addBatch(Map<Digest, Segment> brought) {
        brought.forEach(segments::putIfAbsent);
        batches.add(Set.copyOf(brought.keySet()));
        return batches.size() - 1;
    }

    int batches() {
        return batches.size();
    }

    void withdraw(int batch) {
        withdrawn.add(batch);
    }

    boolean isLive(Digest name) {
        return liveNames().contains(name);
    }

    private Set<Digest> liveNames() {
        Set<Digest> live = new HashSet<>(own);
        for (int batch = 0; batch < batches.size(); batch++) {
            if (!withdrawn.contains(batch)) {
                live.addAll(batches.get(batch));
            }
        }
        return live;
    }

    Segment segment(Digest name) {
        return Objects.requireNonNull(segments.get(name));
    }

    Set<Digest> names() {
        return segments.keySet();
    }

    List<Segment> live() {
        Set<Digest> live = liveNames();
        return segments.values().stream().filter(segment -> live.contains(segment.name())).toList();
    }

    /// The history of every thing that anything is known of, by its root.
    Map<Subject, History> histories() {
        Map<Subject, History> histories = new TreeMap<>();
        Set<Digest> names = liveNames();
        for (Segment segment : segments.values()) {
            boolean live = names.contains(segment.name());
            for (Change change : segment.changes()) {
                History history = open(histories, change);
                if (live) {
                    history.addLive(change);
                } else {
                    history.addWithdrawn(change);
                }
            }
        }
        local.forEach(written -> open(histories, written.change()).addLive(written.change()));
        return histories;
    }

    private static History open(Map<Subject, History> histories, Change change) {
        return histories.computeIfAbsent(Place.root(change.subject()), History::new);
    }
}
