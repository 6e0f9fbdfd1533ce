package org.tarozi.checklist;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A number of national law that changes over time, such as the weekly hours, each value with its
/// date and source.
public record Parameter(String id, Wording title, String unit, List<DatedValue> values) {

    /// A value and from when on it is the law.
    ///
    /// @param source where it was read; a value without a source has no place here
    public record DatedValue(LocalDate from, BigDecimal value, String source) {}

    public Parameter {
        values = values.stream().sorted(Comparator.comparing(DatedValue::from)).toList();
    }

    /// The value in force on a day; empty before the first one.
    public Optional<DatedValue> on(LocalDate day) {
        return values.reversed().stream().filter(value -> !value.from().isAfter(day)).findFirst();
    }
}
