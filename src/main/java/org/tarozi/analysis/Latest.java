package org.tarozi.analysis;

import org.tarozi.assessment.Assessment;

import java.time.LocalDate;
import java.util.Comparator;

/// Which of two visits is the later one: by start, then by the programme's own assessment number,
/// then by id. What is not known comes before everything that is.
final class Latest {

    static final Comparator<Assessment> ORDER =
            Comparator.comparing(Latest::start)
                    .thenComparing(one -> one.visit().number().isPresent())
                    .thenComparing(one -> one.visit().number().orElse(0))
                    .thenComparing(Assessment::id);

    private Latest() {}

    static Assessment of(Assessment one, Assessment other) {
        return ORDER.compare(one, other) >= 0 ? one : other;
    }

    private static LocalDate start(Assessment assessment) {
        return assessment.visit().start().orElse(LocalDate.MIN);
    }
}
