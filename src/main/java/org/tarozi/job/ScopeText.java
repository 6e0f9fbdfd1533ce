package org.tarozi.job;

import org.tarozi.analysis.Period;
import org.tarozi.analysis.PlaceField;
import org.tarozi.analysis.Scope;
import org.tarozi.assessment.VisitKind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A scope as the options that choose it, so that a reader can choose the same.
final class ScopeText {

    private ScopeText() {}

    /// The options in one fixed order; none where everything is counted.
    static List<String> options(Scope scope) {
        List<String> options = new ArrayList<>(period(scope.period()));
        if (!scope.kinds().equals(Set.of(VisitKind.FULL))) {
            Set<String> kinds = new TreeSet<>();
            scope.kinds().forEach(kind -> kinds.add(kind.key()));
            options.add("--kind " + String.join(",", kinds));
        }
        for (PlaceField field : scope.filters().values().keySet()) {
            for (String value : new TreeSet<>(scope.filters().values().get(field))) {
                options.add("--where " + field.key() + "=" + value);
            }
        }
        return options;
    }

    private static List<String> period(Period period) {
        return switch (period) {
            case Period.Window(Optional<LocalDate> from, Optional<LocalDate> to) -> {
                List<String> options = new ArrayList<>();
                from.ifPresent(day -> options.add("--from " + day));
                to.ifPresent(day -> options.add("--to " + day));
                yield options;
            }
            case Period.Cycle(int number) -> List.of("--cycle " + number);
            case Period.AsOf(LocalDate day) -> List.of("--as-of " + day);
            case Period.Panel(int cycles) -> List.of("--panel " + cycles);
        };
    }
}
