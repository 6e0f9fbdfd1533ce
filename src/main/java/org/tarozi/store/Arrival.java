package org.tarozi.store;

import org.tarozi.change.Change;
import org.tarozi.change.ChangeId;
import org.tarozi.change.Digest;
import org.tarozi.change.Subject;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Changes of one thing that came together.
///
/// @param place grows from one that came to the next
/// @param segment the name of what they came in
/// @param imports those that brought them
public record Arrival(long place, Digest segment, Set<UUID> imports, Set<ChangeId> changes) {

    public Arrival {
        imports = Set.copyOf(imports);
        changes = Set.copyOf(changes);
    }

    /// What a device said of a thing, in the order it came.
    static List<Arrival> of(Truth truth, Subject root, String device) {
        return Histories.scopes(root).stream()
                .flatMap(scope -> truth.segments().ofScope(scope).stream())
                .filter(kept -> kept.label().device().equals(device))
                .map(kept -> of(truth, kept))
                .sorted(Comparator.comparingLong(Arrival::place))
                .toList();
    }

    private static Arrival of(Truth truth, SegmentStore.Kept kept) {
        return new Arrival(
                kept.place(),
                kept.name(),
                truth.batches().bringing(kept.name()),
                truth.segments().segment(kept).changes().stream()
                        .map(Change::id)
                        .collect(Collectors.toSet()));
    }
}
