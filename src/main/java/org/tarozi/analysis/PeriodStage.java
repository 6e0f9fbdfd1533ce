package org.tarozi.analysis;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.FactoryId;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// The first half of "one per factory": which visits the period looks at.
final class PeriodStage {

    private final Period period;
    private final Map<FactoryId, Integer> highestCycle = new HashMap<>();

    PeriodStage(Period period, List<Assessment> candidates) {
        this.period = period;
        for (Assessment assessment : candidates) {
            if (conflict(assessment).isEmpty()) {
                assessment
                        .visit()
                        .cycle()
                        .ifPresent(
                                cycle -> highestCycle.merge(factory(assessment), cycle, Math::max));
            }
        }
    }

    Optional<Reason> outside(Assessment assessment) {
        return conflict(assessment)
                .or(
                        () ->
                                switch (period) {
                                    case Period.Window window -> outside(assessment, window);
                                    case Period.AsOf(LocalDate day) -> after(assessment, day);
                                    case Period.Cycle(int number) -> other(assessment, number);
                                    case Period.Panel(int cycles) -> beyond(assessment, cycles);
                                });
    }

    private static Optional<Reason> conflict(Assessment assessment) {
        return Stages.conflict(assessment, ScopeField.START_DATE)
                .or(() -> Stages.conflict(assessment, ScopeField.CYCLE));
    }

    private static Optional<Reason> outside(Assessment assessment, Period.Window window) {
        Optional<LocalDate> start = assessment.visit().start();
        if (start.isEmpty()) {
            return window.equals(Period.Window.OPEN)
                    ? Optional.empty()
                    : Optional.of(Reason.Stage.NO_START_DATE);
        }
        boolean early = window.from().filter(start.get()::isBefore).isPresent();
        boolean late = window.to().filter(start.get()::isAfter).isPresent();
        return early || late ? Optional.of(Reason.Stage.OUTSIDE_WINDOW) : Optional.empty();
    }

    private static Optional<Reason> after(Assessment assessment, LocalDate day) {
        Optional<LocalDate> start = assessment.visit().start();
        if (start.isEmpty()) {
            return Optional.of(Reason.Stage.NO_START_DATE);
        }
        return start.get().isAfter(day) ? Optional.of(Reason.Stage.AFTER_AS_OF) : Optional.empty();
    }

    private static Optional<Reason> other(Assessment assessment, int number) {
        OptionalInt cycle = assessment.visit().cycle();
        if (cycle.isEmpty()) {
            return Optional.of(Reason.Stage.NO_CYCLE);
        }
        return cycle.getAsInt() == number
                ? Optional.empty()
                : Optional.of(Reason.Stage.OTHER_CYCLE);
    }

    private Optional<Reason> beyond(Assessment assessment, int cycles) {
        OptionalInt cycle = assessment.visit().cycle();
        if (cycle.isEmpty()) {
            return Optional.of(Reason.Stage.NO_CYCLE);
        }
        if (highestCycle.getOrDefault(factory(assessment), 0) < cycles) {
            return Optional.of(Reason.Stage.PANEL_SHORT);
        }
        return cycle.getAsInt() > cycles ? Optional.of(Reason.Stage.PANEL_LATER) : Optional.empty();
    }

    private static FactoryId factory(Assessment assessment) {
        return assessment.factory().orElseThrow();
    }
}
