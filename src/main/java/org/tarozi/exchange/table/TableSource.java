package org.tarozi.exchange.table;

import org.tarozi.change.Change;
import org.tarozi.change.ChangeId;
import org.tarozi.change.ChangeWriter;
import org.tarozi.change.FieldHistory;
import org.tarozi.change.History;
import org.tarozi.change.Origin;
import org.tarozi.change.Proposal;
import org.tarozi.change.Scope;
import org.tarozi.change.SegmentHeader;
import org.tarozi.change.SegmentWriter;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.change.WrittenChange;
import org.tarozi.store.Parcel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A sort of table as a device that makes changes. Whoever reads the same table into the same
/// programme makes the same bytes.
///
/// A cell that says what the source said last is no change. One that says something else supersedes
/// just that, so it is in conflict only with what people wrote since. Sheets that contradict each
/// other wait for people: none that comes later decides between them, and of those that come in one
/// import none corrects another.
public final class TableSource {

    /// Whether a table was read into the programme before. Where the source said something since,
    /// that stays then.
    ///
    /// @param imports the imports that brought it; those that count, if any does
    /// @param isBack whether all of them were taken back
    public record Time(boolean isAgain, Set<UUID> imports, boolean isBack) {

        /// The first time.
        public static final Time FIRST = new Time(false, Set.of(), false);

        public Time {
            imports = Set.copyOf(imports);
        }

        /// Another time, while it counts.
        public static Time again(Set<UUID> imports) {
            return new Time(true, imports, false);
        }

        /// Another time, after it was taken back.
        public static Time back(Set<UUID> imports) {
            return new Time(true, imports, true);
        }
    }

    private static final Comparator<Cell> ORDER =
            Comparator.comparing(Cell::subject).thenComparing(Cell::field);

    private final UUID programme;
    private final String device;
    private final Time time;
    private final Predicate<ChangeId> beside;
    private final ChangeWriter changes = new ChangeWriter();
    private final SegmentWriter segments = new SegmentWriter();

    /// What a table says about one field.
    ///
    /// @param values none if the cell is empty, several if the table contradicts itself
    public record Cell(Subject subject, String field, List<Value> values) {
        public Cell {
            values = List.copyOf(values);
        }

        /// What it says: an empty cell, that there is nothing.
        List<Value> says() {
            return values.isEmpty() ? List.of(Value.CLEARED) : values;
        }
    }

    public TableSource(UUID programme, String device, Time time) {
        this(programme, device, time, change -> false);
    }

    /// @param beside whether a change was made of another table of the same import, whose order
    ///   means nothing
    public TableSource(UUID programme, String device, Time time, Predicate<ChangeId> beside) {
        this.programme = programme;
        this.device = device;
        this.time = time;
        this.beside = beside;
    }

    String device() {
        return device;
    }

    Time time() {
        return time;
    }

    /// The parcel with what is new about one thing; without a segment if nothing is.
    public Parcel parcel(History history, Scope scope, Instant at, List<Cell> cells) {
        Origin origin = new Origin(device, "", at, Optional.empty());
        List<WrittenChange> lines = new ArrayList<>();
        for (Cell cell : cells.stream().sorted(ORDER).toList()) {
            for (Proposal proposal : proposals(history, cell)) {
                lines.add(changes.write(proposal, origin));
            }
        }
        SegmentHeader header = new SegmentHeader(programme, scope, device, Optional.empty());
        List<Parcel.Received> received =
                lines.isEmpty()
                        ? List.of()
                        : List.of(
                                new Parcel.Received(
                                        segments.write(header, lines),
                                        Optional.empty(),
                                        Optional.empty()));
        return new Parcel(received, List.of(), Map.of());
    }

    /// Whether the source said last whatever some cells say, be it among other things.
    boolean holds(History history, List<Cell> cells) {
        return cells.stream()
                .allMatch(
                        cell ->
                                last(history, cell).stream()
                                        .map(Change::value)
                                        .toList()
                                        .containsAll(cell.values()));
    }

    private List<Change> last(History history, Cell cell) {
        return history.field(cell.subject(), cell.field())
                .map((FieldHistory field) -> field.headsFrom(device))
                .orElse(List.of());
    }

    private List<Proposal> proposals(History history, Cell cell) {
        List<Change> last = last(history, cell);
        Set<Value> said = new LinkedHashSet<>();
        last.forEach(change -> said.add(change.value()));
        said.remove(Value.CLEARED);
        if (said.equals(Set.copyOf(cell.values())) || time.isAgain() && !last.isEmpty()) {
            return List.of();
        }
        boolean undecided = device.equals(Origin.SHEET) && said.size() > 1;
        List<ChangeId> parents = undecided ? List.of() : corrected(last);
        return cell.says().stream()
                .distinct()
                .filter(value -> !undecided || !said.contains(value))
                .map(value -> new Proposal(cell.subject(), cell.field(), value, parents))
                .toList();
    }

    private List<ChangeId> corrected(List<Change> last) {
        return last.stream()
                .flatMap(
                        one -> beside.test(one.id()) ? one.parents().stream() : Stream.of(one.id()))
                .distinct()
                .toList();
    }
}
