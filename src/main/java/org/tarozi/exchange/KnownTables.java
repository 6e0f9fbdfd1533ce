package org.tarozi.exchange;

import org.tarozi.change.Digest;
import org.tarozi.exchange.table.TableSource.Time;
import org.tarozi.store.Batch;
import org.tarozi.store.Programme;

import java.util.HashSet;
import java.util.Set;

/// The tables that were taken into a programme, known by their bytes, those included that were
/// taken back: one that comes again after others is no correction of these.
final class KnownTables {

    private final Programme programme;
    private final Set<Digest> known = new HashSet<>();
    private boolean isAsked;

    KnownTables(Programme programme) {
        this.programme = programme;
    }

    /// Whether a table comes for the first time, which it does only once.
    Time time(Digest table) {
        if (!isAsked) {
            isAsked = true;
            programme.batches().stream()
                    .map(Batch::receipt)
                    .flatMap(receipt -> ReceiptReader.read(receipt).stream())
                    .flatMap(receipt -> receipt.files().stream())
                    .filter(file -> file.status() != FileReceipt.Status.REFUSED)
                    .flatMap(file -> file.bytes().stream())
                    .forEach(known::add);
        }
        return known.add(table) ? Time.FIRST : Time.AGAIN;
    }
}
