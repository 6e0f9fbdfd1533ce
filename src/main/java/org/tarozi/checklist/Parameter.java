package org.tarozi.checklist;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What national law says on one matter, such as the weekly hours, and how it changes over time:
/// each value with its date and source.
///
/// @param unit of the figures; there for certain if there are figures
/// @param toConfirm whether a lawyer has still to confirm it
public record Parameter(
        String id,
        Wording title,
        Optional<Wording> unit,
        boolean toConfirm,
        List<DatedValue> values) {

    /// A value and from when on it is the law.
    ///
    /// @param from the day it came into force; empty where that is not recorded, which is before
    ///   all recorded days
    /// @param source where it was read; only what was not found has none
    /// @param note what to mind; there for certain where nothing was found
    public record DatedValue(
            Optional<LocalDate> from,
            Amount value,
            Optional<Source> source,
            Optional<Wording> note) {

        public DatedValue {
            boolean found = !(value instanceof Amount.NotFound);
            if (found ? source.isEmpty() : note.isEmpty()) {
                throw new IllegalArgumentException(
                        "a value has a source; what was not found has a note");
            }
        }

        private LocalDate start() {
            return from.orElse(LocalDate.MIN);
        }

        public boolean isFigure() {
            return value instanceof Amount.Figure;
        }
    }

    public Parameter {
        StableId.check(id);
        values = values.stream().sorted(Comparator.comparing(DatedValue::start)).toList();
        Set<LocalDate> days = new HashSet<>();
        for (DatedValue value : values) {
            if (!days.add(value.start())) {
                throw new IllegalArgumentException("two values from one day: " + id);
            }
        }
        if (unit.isEmpty() && values.stream().anyMatch(DatedValue::isFigure)) {
            throw new IllegalArgumentException("a figure without a unit: " + id);
        }
    }

    /// The value in force on a day; empty before the first one.
    public Optional<DatedValue> on(LocalDate day) {
        return values.reversed().stream().filter(value -> !value.start().isAfter(day)).findFirst();
    }
}
