package org.tarozi.assessment;

import java.time.LocalDate;
import java.util.Comparator;

/// Which of two visits is the later one: by start, then by the programme's own assessment number,
/// then by id. One without a start comes before all that have one; one without a number after those
/// of its day that have one, since the system numbers what has reached it.
public final class Chronology {

    /// The later one last.
    public static final Comparator<Assessment> ORDER =
            Comparator.comparing(Chronology::start)
                    .thenComparing(one -> one.visit().number().orElse(Long.MAX_VALUE))
                    .thenComparing(Assessment::id);

    private Chronology() {}

    /// The later of two.
    public static Assessment later(Assessment one, Assessment other) {
        return ORDER.compare(one, other) >= 0 ? one : other;
    }

    private static LocalDate start(Assessment assessment) {
        return assessment.visit().start().orElse(LocalDate.MIN);
    }
}
