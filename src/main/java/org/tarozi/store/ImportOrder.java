package org.tarozi.store;

import org.tarozi.assessment.Identity;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

/// The order in which the imports of a programme came. Their identities tell it, whatever the clock
/// said: each is made with the number of imports before it.
final class ImportOrder {

    private static final int UNKNOWN = -1;

    private final Map<Long, Integer> places = new HashMap<>();

    /// @param imports how many there are
    ImportOrder(UUID programme, int imports) {
        for (int before = 0; before < imports; before++) {
            places.put(key(identity(programme, Instant.EPOCH, before)), before);
        }
    }

    static ImportOrder of(Truth truth) {
        return new ImportOrder(truth.programme(), truth.batches().count());
    }

    /// The identity of an import. It follows from the programme and the imports before, so that
    /// doing the same again makes the same file; it never leaves the programme.
    ///
    /// @param before how many there were before it
    static UUID identity(UUID programme, Instant at, int before) {
        long seed = programme.toString().hashCode();
        return Identity.created(at, new SplittableRandom(seed << 32 | before));
    }

    /// The half of an identity that no clock has a part in.
    private static long key(UUID id) {
        return id.getLeastSignificantBits();
    }

    /// How many imports came before one; less than none where its identity was made otherwise.
    int place(UUID id) {
        return places.getOrDefault(key(id), UNKNOWN);
    }

    /// The first one first.
    List<Batch> sorted(List<Batch> batches) {
        return batches.stream()
                .sorted(
                        Comparator.comparingInt((Batch batch) -> place(batch.id()))
                                .thenComparing(Batch::at))
                .toList();
    }
}
