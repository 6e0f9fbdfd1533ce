package org.tarozi.analysis;

import org.tarozi.assessment.Assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The day on which a factory must be active: the end of the window, or the as-of date.
///
/// A period without such a day ends with the latest start among its visits that passed the stages
/// before the filters, so that a factory which closed years after a chosen cycle still counts in
/// it.
final class ActiveDay {

    private ActiveDay() {}

    static Optional<LocalDate> of(Period period, List<Assessment> candidates) {
        return switch (period) {
            case Period.Window(var from, var to) ->
                    to.or(() -> latest(candidates, one -> startsFrom(one, from)));
            case Period.AsOf(LocalDate day) -> Optional.of(day);
            case Period.Cycle(int number) ->
                    latest(candidates, one -> one.visit().cycle().orElse(0) == number);
            case Period.Panel(int cycles) ->
                    latest(
                            candidates,
                            one -> one.visit().cycle().orElse(Integer.MAX_VALUE) <= cycles);
        };
    }

    private static boolean startsFrom(Assessment assessment, Optional<LocalDate> from) {
        return assessment.visit().start().stream()
                .noneMatch(start -> from.isPresent() && start.isBefore(from.get()));
    }

    private static Optional<LocalDate> latest(
            List<Assessment> candidates, Predicate<Assessment> inPeriod) {
        return candidates.stream()
                .filter(inPeriod)
                .flatMap(assessment -> assessment.visit().start().stream())
                .max(Comparator.naturalOrder());
    }
}
