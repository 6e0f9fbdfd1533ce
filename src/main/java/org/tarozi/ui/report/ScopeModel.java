package org.tarozi.ui.report;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.tarozi.analysis.Filters;
import org.tarozi.analysis.Period;
import org.tarozi.analysis.PlaceField;
import org.tarozi.analysis.Scope;
import org.tarozi.assessment.VisitKind;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/// Which visits a report to the committee counts.
final class ScopeModel {

    /// How the visit of each factory is found.
    enum Visits {
        /// The latest of all.
        LATEST,
        /// The latest between two days.
        WINDOW,
        /// That of one cycle.
        CYCLE,
        /// The latest until a day.
        AS_OF,
        /// One of each cycle up to one.
        PANEL
    }

    /// What was chosen and typed.
    record Chosen(
            Visits visits,
            String from,
            String to,
            String asOf,
            Optional<Integer> cycle,
            Set<VisitKind> kinds,
            SortedMap<PlaceField, Set<String>> places) {
        Chosen {
            kinds = Set.copyOf(kinds);
            places = new Filters(places).values();
            if (kinds.isEmpty()) {
                throw new IllegalArgumentException("without a kind of visit nothing is counted");
            }
        }
    }

    private static final Set<VisitKind> FULL = Scope.ALL.kinds();

    private final ObjectProperty<Visits> visits = new SimpleObjectProperty<>(Visits.LATEST);
    private final DayModel from;
    private final DayModel to;
    private final DayModel asOf;
    private final ObjectProperty<Optional<Integer>> cycle =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Set<VisitKind>> kinds = new SimpleObjectProperty<>(FULL);
    private final ObjectProperty<Filters> places = new SimpleObjectProperty<>(Filters.NONE);

    /// @param changed called when something else was chosen
    ScopeModel(Runnable changed) {
        from = new DayModel(changed);
        to = new DayModel(changed);
        asOf = new DayModel(changed);
        kinds.subscribe((before, now) -> changed.run());
        places.subscribe((before, now) -> changed.run());
        visits.subscribe((before, now) -> changed.run());
        cycle.subscribe((before, now) -> changed.run());
    }

    ObjectProperty<Visits> visits() {
        return visits;
    }

    DayModel from() {
        return from;
    }

    DayModel to() {
        return to;
    }

    DayModel asOf() {
        return asOf;
    }

    /// The cycle, or the last one of a panel.
    ObjectProperty<Optional<Integer>> cycle() {
        return cycle;
    }

    /// The kinds of visit that are counted; there is always one.
    ObjectProperty<Set<VisitKind>> kinds() {
        return kinds;
    }

    /// Counts a kind or counts it no more, unless it is the last one.
    void toggle(VisitKind kind) {
        Set<VisitKind> others = EnumSet.copyOf(kinds.get());
        if (!others.remove(kind)) {
            others.add(kind);
        }
        if (!others.isEmpty()) {
            kinds.set(Set.copyOf(others));
        }
    }

    /// Where the factories are and what they make.
    ObjectProperty<Filters> places() {
        return places;
    }

    Chosen chosen() {
        return new Chosen(
                visits.get(),
                from.text().get(),
                to.text().get(),
                asOf.text().get(),
                cycle.get(),
                kinds.get(),
                places.get().values());
    }

    /// Chooses what was chosen before.
    void resume(Chosen before) {
        visits.set(before.visits());
        from.text().set(before.from());
        to.text().set(before.to());
        asOf.text().set(before.asOf());
        cycle.set(before.cycle());
        kinds.set(before.kinds());
        places.set(new Filters(before.places()));
    }

    /// Chooses what somebody counted; what was typed for another choice stays.
    void choose(Scope scope) {
        switch (scope.period()) {
            case Period.Window window when window.equals(Period.Window.OPEN) ->
                    visits.set(Visits.LATEST);
            case Period.Window(Optional<LocalDate> first, Optional<LocalDate> last) -> {
                visits.set(Visits.WINDOW);
                from.text().set(first.map(LocalDate::toString).orElse(""));
                to.text().set(last.map(LocalDate::toString).orElse(""));
            }
            case Period.Cycle(int number) -> {
                visits.set(Visits.CYCLE);
                cycle.set(Optional.of(number));
            }
            case Period.AsOf(LocalDate day) -> {
                visits.set(Visits.AS_OF);
                asOf.text().set(day.toString());
            }
            case Period.Panel(int cycles) -> {
                visits.set(Visits.PANEL);
                cycle.set(Optional.of(cycles));
            }
        }
        kinds.set(scope.kinds());
        places.set(scope.filters());
    }

    /// Counts more factories: those of all places, or of all days and with full visits too where no
    /// place is chosen.
    void wider() {
        if (places.get().equals(Filters.NONE)) {
            visits.set(Visits.LATEST);
            Set<VisitKind> more = EnumSet.copyOf(kinds.get());
            more.addAll(FULL);
            kinds.set(Set.copyOf(more));
        }
        places.set(Filters.NONE);
    }

    /// What is missing or wrong; empty where the choice can be counted.
    Optional<ReportText> problem() {
        return switch (visits.get()) {
            case LATEST -> Optional.empty();
            case WINDOW -> window();
            case CYCLE -> missing(cycle.get().isPresent(), ReportText.CYCLE_MISSING);
            case PANEL ->
                    missing(
                            cycle.get().filter(last -> last <= Period.Panel.MOST).isPresent(),
                            ReportText.CYCLE_MISSING);
            case AS_OF ->
                    asOf.isWrong()
                            ? Optional.of(ReportText.DAY_WRONG)
                            : missing(asOf.day().isPresent(), ReportText.DAY_MISSING);
        };
    }

    private Optional<ReportText> window() {
        if (from.isWrong() || to.isWrong()) {
            return Optional.of(ReportText.DAY_WRONG);
        }
        boolean backwards =
                from.day().isPresent()
                        && to.day().isPresent()
                        && from.day().get().isAfter(to.day().get());
        return missing(!backwards, ReportText.WINDOW_BACKWARDS);
    }

    private static Optional<ReportText> missing(boolean there, ReportText problem) {
        return there ? Optional.empty() : Optional.of(problem);
    }

    /// The choice; empty where there is a problem.
    Optional<Scope> scope() {
        return problem().isPresent()
                ? Optional.empty()
                : Optional.of(new Scope(period(), kinds.get(), places.get()));
    }

    private Period period() {
        return switch (visits.get()) {
            case LATEST -> Period.Window.OPEN;
            case WINDOW -> new Period.Window(from.day(), to.day());
            case CYCLE -> new Period.Cycle(cycle.get().orElseThrow());
            case AS_OF -> new Period.AsOf(asOf.day().orElse(LocalDate.EPOCH));
            case PANEL -> new Period.Panel(cycle.get().orElseThrow());
        };
    }
}
