package org.tarozi.change;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The order in which changes were made: none is older than what it was made on, whatever the clock
/// of its device said.
public final class MadeOrder implements Comparator<Change> {

    private static final Comparator<Place> OLDEST_FIRST =
            Comparator.comparing(Place::at).thenComparing(Place::step);

    private final Map<ChangeId, Place> places = new HashMap<>();

    /// The earliest time at which a change can have been made, and after how many others of then.
    private record Place(Instant at, int step) {

        static Place of(Change change) {
            return new Place(change.origin().at(), 0);
        }

        Place after(Place made) {
            return at.isAfter(made.at())
                    ? this
                    : new Place(
                            made.at(), Math.max(at.equals(made.at()) ? step : 0, made.step() + 1));
        }
    }

    /// @param all the changes that there are; others are known by their clocks alone
    public MadeOrder(List<Change> all) {
        all.forEach(change -> places.put(change.id(), Place.of(change)));
        Map<ChangeId, List<Change>> madeOn = new HashMap<>();
        Map<ChangeId, Integer> waiting = new HashMap<>();
        Deque<Change> ready = new ArrayDeque<>();
        for (Change change : all) {
            List<ChangeId> known = change.parents().stream().filter(places::containsKey).toList();
            known.forEach(one -> madeOn.computeIfAbsent(one, key -> new ArrayList<>()).add(change));
            waiting.put(change.id(), known.size());
            if (known.isEmpty()) {
                ready.add(change);
            }
        }
        while (!ready.isEmpty()) {
            Change made = ready.remove();
            for (Change later : madeOn.getOrDefault(made.id(), List.of())) {
                places.put(later.id(), place(later).after(place(made)));
                if (waiting.merge(later.id(), -1, Integer::sum) == 0) {
                    ready.add(later);
                }
            }
        }
    }

    private Place place(Change change) {
        return places.getOrDefault(change.id(), Place.of(change));
    }

    @Override
    public int compare(Change one, Change other) {
        return OLDEST_FIRST.compare(place(one), place(other));
    }
}
