package org.tarozi.store;

import org.tarozi.change.DeviceKey;
import org.tarozi.change.Scope;
import org.tarozi.change.Segment;
import org.tarozi.change.SegmentHeader;
import org.tarozi.change.SegmentWriter;
import org.tarozi.change.WrittenChange;
import org.tarozi.store.file.Database;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Turns the changes made here into segments, signed by the device at work. What another device
/// made, or was read from a table, is sealed apart and not signed.
final class Sealing {

    private final Database database;
    private final Truth truth;
    private final UUID programme;
    private final DeviceKey device;

    Sealing(Database database, Truth truth, UUID programme, DeviceKey device) {
        this.database = database;
        this.truth = truth;
        this.programme = programme;
        this.device = device;
    }

    /// Seals what was made here in a scope since the last time.
    void seal(Scope scope) {
        for (List<WrittenChange> run : runsByDevice(truth.localChanges().ofScope(scope))) {
            seal(scope, run);
        }
    }

    private void seal(Scope scope, List<WrittenChange> changes) {
        String maker = changes.getFirst().change().origin().device();
        boolean mine = maker.equals(device.id());
        SegmentHeader header =
                new SegmentHeader(
                        programme,
                        scope,
                        maker,
                        mine ? Optional.of(device.publicKey()) : Optional.empty());
        Segment segment = new SegmentWriter().write(header, changes);
        Optional<byte[]> signature =
                mine ? Optional.of(device.sign(segment.bytes())) : Optional.empty();
        database.transaction(
                () -> {
                    truth.segments().insertOwn(segment, signature);
                    changes.forEach(change -> truth.localChanges().delete(change.change().id()));
                });
    }

    private static List<List<WrittenChange>> runsByDevice(List<WrittenChange> changes) {
        Map<String, List<WrittenChange>> runs = new LinkedHashMap<>();
        for (WrittenChange change : changes) {
            runs.computeIfAbsent(change.change().origin().device(), device -> new ArrayList<>())
                    .add(change);
        }
        return List.copyOf(runs.values());
    }
}
