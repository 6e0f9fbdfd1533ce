package org.tarozi.ui.merge;

import org.tarozi.exchange.FileReceipt;
import org.tarozi.exchange.Receipt;
import org.tarozi.exchange.ReceiptReader;
import org.tarozi.store.Batch;
import org.tarozi.text.Texts;
import org.tarozi.ui.Moments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /// What it is found by.
    String words(Texts texts) {
        return Stream.concat(
                        Stream.of(Moments.text(texts, at), Moments.day(at).toString(), person),
                        receipt.files().stream().map(FileReceipt::file))
                .collect(Collectors.joining(" "));
    }
}
