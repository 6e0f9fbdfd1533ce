package org.tarozi.exchange.table;

import org.tarozi.change.Change;
import org.tarozi.change.History;
import org.tarozi.change.MergeCount;
import org.tarozi.change.Scope;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.store.ImportBatch;
import org.tarozi.store.Parcel;
import org.tarozi.store.SaidBefore;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

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
        take(batch.add(parcel));
    }

    private void take(ImportBatch.Outcome outcome) {
        switch (outcome) {
            case ImportBatch.Outcome.Merged merged -> {
                count = count.plus(merged.count());
                created.addAll(merged.created());
            }
            case ImportBatch.Outcome.Refused(String reason) ->
                    throw new IllegalStateException(
                            "a table brings nothing confidential, yet was refused: " + reason);
        }
    }

    /// Adds what is new about one thing, and confirms what the source said before. What the same
    /// table had brought comes back as it was.
    public void add(TableSource source, Scope scope, Instant at, List<TableSource.Cell> cells) {
        Predicate<Change> says = saying(cells);
        bringAgain(source, scope, says);
        History history = batch.history(scope.subject());
        boolean known = !history.isEmpty();
        add(source.parcel(history, scope, at, cells));
        if (known) {
            batch.before(scope, source.device()).confirm(says);
        }
    }

    private static Predicate<Change> saying(List<TableSource.Cell> cells) {
        Map<Said, List<Value>> said = new HashMap<>();
        cells.forEach(cell -> said.put(new Said(cell.subject(), cell.field()), cell.says()));
        return change ->
                said.getOrDefault(new Said(change.subject(), change.field()), List.of())
                        .contains(change.value());
    }

    /// Adds nothing new, since the source said something newer before; only confirms that, if it
    /// says all that the table says. Half of what a table says would be taken for the whole, should
    /// the newer one be taken back.
    ///
    /// @param least what is confirmed otherwise
    public void confirm(
            TableSource source,
            Scope scope,
            List<TableSource.Cell> cells,
            List<TableSource.Cell> least) {
        bringAgain(source, scope, saying(cells));
        boolean isSaid = source.holds(batch.history(scope.subject()), cells);
        batch.before(scope, source.device()).confirm(saying(isSaid ? cells : least));
    }

    /// What the same table had brought counts as said again.
    private void bringAgain(TableSource source, Scope scope, Predicate<Change> says) {
        TableSource.Time time = source.time();
        SaidBefore before = batch.before(scope, source.device());
        before.repeat(time.imports(), says);
        if (time.isBack()) {
            take(before.bringBack(time.imports(), says));
        }
    }

    private record Said(Subject subject, String field) {}

    /// What became of the table so far.
    public ImportBatch.Outcome.Merged outcome() {
        return new ImportBatch.Outcome.Merged(count, created);
    }
}
