package org.tarozi.ui.numbers;

import org.tarozi.analysis.Period;

import java.time.LocalDate;
import java.util.Optional;

/// The period as the user chose it, which may lack a day or end before it begins.
///
/// @param from the first day of a window
/// @param to the last day of a window, or the day whose state is counted
/// @param number the cycle, or how many cycles a panel has
record PeriodChoice(Kind kind, Optional<LocalDate> from, Optional<LocalDate> to, int number) {

    /// What the period is said by.
    enum Kind {
        ALL,
        WINDOW,
        CYCLE,
        AS_OF,
        PANEL
    }

    static final PeriodChoice ALL =
            new PeriodChoice(Kind.ALL, Optional.empty(), Optional.empty(), 1);

    /// The same days said in another way.
    PeriodChoice of(Kind other) {
        return new PeriodChoice(other, from, to, number);
    }

    PeriodChoice numbered(Kind other, int chosen) {
        return new PeriodChoice(other, from, to, chosen);
    }

    PeriodChoice from(Optional<LocalDate> day) {
        return new PeriodChoice(kind, day, to, number);
    }

    PeriodChoice to(Optional<LocalDate> day) {
        return new PeriodChoice(kind, from, day, number);
    }

    /// Whether it is said by days.
    boolean isOfDays() {
        return kind == Kind.WINDOW || kind == Kind.AS_OF;
    }

    /// The period it says; none while it says none.
    Optional<Period> period() {
        return problem().isPresent() ? Optional.empty() : Optional.of(complete());
    }

    private Period complete() {
        return switch (kind) {
            case ALL -> Period.Window.OPEN;
            case WINDOW -> new Period.Window(from, to);
            case CYCLE -> new Period.Cycle(number);
            case AS_OF -> new Period.AsOf(to.orElseThrow());
            case PANEL -> new Period.Panel(number);
        };
    }

    /// Why it says no period.
    Optional<NumbersText> problem() {
        if (kind == Kind.WINDOW
                && from.isPresent()
                && to.isPresent()
                && from.get().isAfter(to.get())) {
            return Optional.of(NumbersText.ENDS_BEFORE);
        }
        return kind == Kind.AS_OF && to.isEmpty()
                ? Optional.of(NumbersText.DAY_MISSING)
                : Optional.empty();
    }
}
