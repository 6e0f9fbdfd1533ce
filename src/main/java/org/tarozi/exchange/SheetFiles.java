package org.tarozi.exchange;

import org.tarozi.change.Change;
import org.tarozi.change.ChangeId;
import org.tarozi.change.Group;
import org.tarozi.change.Origin;
import org.tarozi.store.Arrival;
import org.tarozi.store.Batch;
import org.tarozi.store.Programme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The answer sheets that say something of one thing: they have no name and no clock, so that only
/// their files and the order in which they came tell one from another.
///
/// @param places which came before which
/// @param files the files they came in, as far as these can be told
public record SheetFiles(Map<ChangeId, Long> places, Map<ChangeId, SheetParts.Source> files) {

    /// None that anybody asked for.
    public static final SheetFiles NONE = new SheetFiles(Map.of(), Map.of());

    public SheetFiles {
        places = Map.copyOf(places);
        files = Map.copyOf(files);
    }

    public static SheetFiles of(Programme programme, Group group) {
        List<Arrival> arrivals =
                group.members().stream()
                        .flatMap(member -> programme.arrivals(member.root(), Origin.SHEET).stream())
                        .toList();
        if (arrivals.isEmpty()) {
            return NONE;
        }
        Map<ChangeId, Long> places = new HashMap<>();
        Map<ChangeId, SheetParts.Source> files = new HashMap<>();
        List<Batch> batches = programme.batches();
        for (Arrival arrival : arrivals) {
            Optional<SheetParts.Source> file = source(batches, arrival);
            for (ChangeId change : arrival.changes()) {
                if (places.putIfAbsent(change, arrival.place()) == null) {
                    file.ifPresent(source -> files.put(change, source));
                }
            }
        }
        return new SheetFiles(places, files);
    }

    /// The file that brought it first.
    private static Optional<SheetParts.Source> source(List<Batch> batches, Arrival arrival) {
        return batches.stream()
                .filter(batch -> arrival.imports().contains(batch.id()))
                .flatMap(batch -> SheetParts.source(batch.receipt(), arrival.segment()).stream())
                .findFirst();
    }

    /// Which came first; what no sheet says comes after.
    public long place(Change change) {
        return places.getOrDefault(change.id(), Long.MAX_VALUE);
    }

    /// From which file a change was read, as far as that can be told.
    public Optional<SheetParts.Source> source(Change change) {
        return Optional.ofNullable(files.get(change.id()));
    }
}
