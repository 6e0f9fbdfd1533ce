package org.tarozi.exchange.star;

import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.assessment.VisitState;
import org.tarozi.change.Origin;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.checklist.Fingerprint;
import org.tarozi.exchange.table.TableSource.Cell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/// One assessment of the table: all its rows say about the visit. Rows that contradict each other
/// make a conflict for people to decide.
final class StarVisit {

    private final long number;
    private final SortedSet<Integer> cycles = new TreeSet<>();
    private final SortedSet<LocalDate> starts = new TreeSet<>();
    private final SortedSet<Long> factories = new TreeSet<>();
    private final SortedSet<String> templates = new TreeSet<>();

    StarVisit(long number) {
        this.number = number;
    }

    void add(StarRow row) {
        row.visit().cycle().ifPresent(cycles::add);
        row.visit().start().ifPresent(starts::add);
        factories.add(row.site().number());
        templates.add(row.template());
    }

    long number() {
        return number;
    }

    /// When its changes were made, as far as a table tells.
    Instant at() {
        return starts.isEmpty()
                ? Origin.UNDATED
                : starts.first().atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    List<Cell> cells(Function<String, Fingerprint> releases) {
        Subject subject = StarId.assessment(number).subject();
        List<Cell> cells = new ArrayList<>();
        cells.add(
                cell(
                        subject,
                        OfAssessment.FACTORY,
                        factories,
                        id -> Value.of(StarId.factory(id).factory().toString())));
        cells.add(
                cell(
                        subject,
                        OfAssessment.CHECKLIST,
                        templates,
                        template -> Value.of(releases.apply(template).hex())));
        cells.add(
                cell(
                        subject,
                        OfAssessment.START_DATE,
                        starts,
                        start -> Value.of(start.toString())));
        cells.add(cell(subject, OfAssessment.CYCLE, cycles, Value::of));
        cells.add(cell(subject, OfAssessment.NUMBER, List.of(number), Value::of));
        cells.add(
                cell(
                        subject,
                        OfAssessment.STATE,
                        List.of(VisitState.DONE),
                        state -> Value.of(state.key())));
        cells.add(
                cell(
                        subject,
                        OfAssessment.STAR_ID,
                        List.of(number),
                        id -> Value.of(String.valueOf(id))));
        return cells;
    }

    private static <T> Cell cell(
            Subject subject, OfAssessment field, Collection<T> said, Function<T, Value> value) {
        return new Cell(subject, field.key(), said.stream().map(value).toList());
    }
}
