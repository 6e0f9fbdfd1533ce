package org.tarozi.checklist;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A number of national law that changes over time, such as the weekly hours, each value with its
/// date and source.
public record Parameter(String id, Wording title, String unit, List<DatedValue> values) {

    /// A value and from when on it is the law.
    ///
    /// @param from the day it came into force; empty where that is not recorded, which is before
    ///   all recorded days
    /// @param value empty from the day on which the law has no such number any more, as after a
    ///   limit is abolished
    /// @param source where it was read; a value without a source has no place here
    public record DatedValue(Optional<LocalDate> from, Optional<BigDecimal> value, String source) {

        private LocalDate start() {
            return from.orElse(LocalDate.MIN);
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
    }

    /// The value in force on a day; empty before the first one.
    public Optional<DatedValue> on(LocalDate day) {
        return values.reversed().stream().filter(value -> !value.start().isAfter(day)).findFirst();
    }
}
