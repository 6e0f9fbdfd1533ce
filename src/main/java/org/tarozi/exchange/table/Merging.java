package org.tarozi.exchange.table;

import org.tarozi.change.History;
import org.tarozi.change.MergeCount;
import org.tarozi.change.Scope;
import org.tarozi.change.Subject;
import org.tarozi.store.ImportBatch;
import org.tarozi.store.Parcel;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;

/// Merges one table parcel by parcel, and adds up what became of it.
public final class Merging {

    private final ImportBatch batch;
    private final IntConsumer watcher;
    private final Set<Subject> created = new HashSet<>();
    private MergeCount count = MergeCount.NONE;
    private int parcels;

    /// @param watcher told before each parcel how many are merged; what it throws ends the merging
    public Merging(ImportBatch batch, IntConsumer watcher) {
        this.batch = batch;
        this.watcher = watcher;
    }

    public void add(Parcel parcel) {
        watcher.accept(parcels);
        parcels++;
        switch (batch.add(parcel)) {
            case ImportBatch.Outcome.Merged merged -> {
                count = count.plus(merged.count());
                created.addAll(merged.created());
            }
            case ImportBatch.Outcome.Refused(String reason) ->
                    throw new IllegalStateException(
                            "a table brings nothing confidential, yet was refused: " + reason);
        }
    }

    /// Adds what is new about one thing, and confirms what the source said before.
    public void add(TableSource source, Scope scope, Instant at, List<TableSource.Cell> cells) {
        History history = batch.history(scope.subject());
        boolean known = !history.isEmpty();
        add(source.parcel(history, scope, at, cells));
        if (known) {
            confirm(source, scope, cells);
        }
    }

    /// Adds nothing: the source said something newer before, which stays with this table too.
    public void confirm(TableSource source, Scope scope, List<TableSource.Cell> cells) {
        Set<Said> said = new HashSet<>();
        cells.forEach(cell -> said.add(new Said(cell.subject(), cell.field())));
        batch.confirm(
                scope,
                source.device(),
                change -> said.contains(new Said(change.subject(), change.field())));
    }

    private record Said(Subject subject, String field) {}

    /// What became of the table so far.
    public ImportBatch.Outcome.Merged outcome() {
        return new ImportBatch.Outcome.Merged(count, created);
    }
}
