package org.tarozi.exchange.sheet;

import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.change.FieldState;
import org.tarozi.change.Origin;
import org.tarozi.change.Scope;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.exchange.table.Merging;
import org.tarozi.exchange.table.TableCount;
import org.tarozi.exchange.table.TableSource;
import org.tarozi.store.ImportBatch;
import org.tarozi.store.Programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoubleConsumer;

/// An answer sheet that was read and found sound: what it says about factories and assessments.
public final class AnswerSheet {

    /// The name under which changes of such tables are made.
    static final String DEVICE = Origin.SHEET;

    private final SortedMap<Scope, SheetThing> things =
            new TreeMap<>(
                    Comparator.comparing((Scope scope) -> scope instanceof Scope.OfAssessment)
                            .thenComparing(Scope::path));

    private TableCount count = TableCount.NONE;

    AnswerSheet() {}

    /// Takes in how much was read, and counts the visits that have no factory.
    void isOf(TableCount rows, Programme programme) {
        int without =
                (int)
                        things.values().stream()
                                .filter(thing -> thing.scope() instanceof Scope.OfAssessment)
                                .filter(thing -> thing.text(OfAssessment.FACTORY).isEmpty())
                                .filter(thing -> isWithoutFactory(programme, thing.scope()))
                                .count();
        count = new TableCount(rows.rows(), rows.duplicates(), rows.hiddenSheets(), without);
    }

    private static boolean isWithoutFactory(Programme programme, Scope scope) {
        Subject subject = scope.subject();
        FieldState state = programme.group(subject).state("", OfAssessment.FACTORY.key());
        return !(state instanceof FieldState.Disputed) && state.value().equals(Value.CLEARED);
    }

    /// How many rows it was read from.
    public TableCount count() {
        return count;
    }

    /// How many assessments it has answers of.
    public int assessments() {
        return Math.toIntExact(
                things.keySet().stream().filter(Scope.OfAssessment.class::isInstance).count());
    }

    SheetThing thing(Scope scope) {
        return things.computeIfAbsent(scope, SheetThing::new);
    }

    /// Merges everything into a programme, the factories first.
    public ImportBatch.Outcome.Merged into(Programme programme, ImportBatch batch) {
        return into(programme, batch, TableSource.Time.FIRST, part -> {});
    }

    /// The same for who watches.
    ///
    /// @param time whether this very table counts here already
    /// @param watcher told before each which part is merged; what it throws ends the merging
    public ImportBatch.Outcome.Merged into(
            Programme programme, ImportBatch batch, TableSource.Time time, DoubleConsumer watcher) {
        int all = Math.max(1, things.size());
        Merging merging = new Merging(batch, done -> watcher.accept((double) done / all));
        TableSource source = new TableSource(programme.id(), DEVICE, time, batch::isOfSheet);
        for (SheetThing thing : things.values()) {
            merging.add(source, thing.scope(), at(thing), thing.cells());
        }
        return merging.outcome();
    }

    private static Instant at(SheetThing thing) {
        return thing.text(OfAssessment.START_DATE)
                .map(day -> LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant())
                .orElse(Origin.UNDATED);
    }
}
