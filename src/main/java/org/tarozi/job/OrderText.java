package org.tarozi.job;

import org.tarozi.analysis.Period;
import org.tarozi.analysis.PlaceField;
import org.tarozi.analysis.Scope;
import org.tarozi.assessment.VisitKind;
import org.tarozi.job.ReportOrder.Imprint;
import org.tarozi.report.content.Audience;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// A wanted report as the options that order it, so that a reader can order the same.
final class OrderText {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}=,.:/_+-]+");
    private static final Pattern SPECIAL = Pattern.compile("[\"\\\\$`]");

    private OrderText() {}

    /// The options in one fixed order. The language is always among them, because without it the
    /// settings of a person decide.
    static List<String> options(ReportOrder order) {
        List<String> options = scope(order.scope());
        options.add(option("--language", order.language().tag()));
        if (order.audience() == Audience.INTERNAL) {
            options.add("--internal");
        }
        Imprint imprint = order.imprint();
        imprint.date().ifPresent(day -> options.add(option("--date", day)));
        if (!imprint.version().equals(Imprint.FIRST.version())) {
            options.add(option("--edition", imprint.version()));
        }
        imprint.endorsedOn().ifPresent(day -> options.add(option("--endorsed", day)));
        return options;
    }

    /// A value as it must be typed to arrive as one: where there is more in it than letters, digits
    /// and the signs of values, in quotation marks, with a backslash before what means something
    /// between these.
    private static String option(String name, Object value) {
        String text = value.toString();
        return name
                + " "
                + (PLAIN.matcher(text).matches()
                        ? text
                        : '"' + SPECIAL.matcher(text).replaceAll("\\\\$0") + '"');
    }

    /// The options that say what is counted.
    static List<String> scope(Scope scope) {
        List<String> options = new ArrayList<>(period(scope.period()));
        if (!scope.kinds().equals(Set.of(VisitKind.FULL))) {
            Set<String> kinds = new TreeSet<>();
            scope.kinds().forEach(kind -> kinds.add(kind.key()));
            options.add(option("--kind", String.join(",", kinds)));
        }
        for (PlaceField field : scope.filters().values().keySet()) {
            for (String value : new TreeSet<>(scope.filters().values().get(field))) {
                options.add(option("--where", field.key() + "=" + value));
            }
        }
        return options;
    }

    private static List<String> period(Period period) {
        return switch (period) {
            case Period.Window(Optional<LocalDate> from, Optional<LocalDate> to) -> {
                List<String> options = new ArrayList<>();
                from.ifPresent(day -> options.add(option("--from", day)));
                to.ifPresent(day -> options.add(option("--to", day)));
                yield options;
            }
            case Period.Cycle(int number) -> List.of(option("--cycle", number));
            case Period.AsOf(LocalDate day) -> List.of(option("--as-of", day));
            case Period.Panel(int cycles) -> List.of(option("--panel", cycles));
        };
    }
}
