package org.tarozi.exchange;

import org.tarozi.change.Digest;
import org.tarozi.exchange.table.TableSource.Time;
import org.tarozi.store.Batch;
import org.tarozi.store.Programme;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// The tables that were taken into a programme, known by their bytes, those included that were
/// taken back: one that comes again after others is no correction of these.
final class KnownTables {

    private final Programme programme;
    private final Map<Digest, Set<UUID>> live = new HashMap<>();
    private final Map<Digest, Set<UUID>> takenBack = new HashMap<>();
    private boolean isAsked;

    KnownTables(Programme programme) {
        this.programme = programme;
    }

    /// Whether a table comes for the first time, which it does only once.
    Time time(Digest table) {
        if (!isAsked) {
            isAsked = true;
            programme.batches().forEach(this::take);
        }
        Set<UUID> counting = live.get(table);
        if (counting != null) {
            return Time.again(counting);
        }
        live.put(table, Set.of());
        Set<UUID> imports = takenBack.getOrDefault(table, Set.of());
        return imports.isEmpty() ? Time.FIRST : Time.back(imports);
    }

    private void take(Batch batch) {
        Map<Digest, Set<UUID>> imports = batch.withdrawn() ? takenBack : live;
        tables(batch)
                .forEach(
                        table ->
                                imports.computeIfAbsent(table, key -> new HashSet<>())
                                        .add(batch.id()));
    }

    private static Stream<Digest> tables(Batch batch) {
        return ReceiptReader.read(batch.receipt()).stream()
                .flatMap(receipt -> receipt.files().stream())
                .filter(file -> file.status() != FileReceipt.Status.REFUSED)
                .flatMap(file -> file.contents().bytes().stream());
    }
}
