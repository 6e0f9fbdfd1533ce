package org.tarozi.ui.merge;

import org.tarozi.exchange.Receipt;
import org.tarozi.exchange.ReceiptReader;
import org.tarozi.store.Batch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// An import that was done before.
record PastImport(UUID id, Instant at, String person, boolean withdrawn, Receipt receipt) {

    static PastImport of(Batch batch) {
        return new PastImport(
                batch.id(),
                batch.at(),
                batch.person(),
                batch.withdrawn(),
                ReceiptReader.read(batch.receipt())
                        .orElse(new Receipt(Optional.of(batch.id()), List.of())));
    }
}
