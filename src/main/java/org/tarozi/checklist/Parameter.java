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

        /// More characters than a number of any law has.
        static final int MAXIMUM_LENGTH = 20;

        public DatedValue {
            value = value.map(DatedValue::plain);
            if (source.isBlank()) {
                throw new IllegalArgumentException("a value without a source");
            }
        }

        /// 1.50 and 1.5 are one value, and neither is written with an exponent.
        private static BigDecimal plain(BigDecimal value) {
            BigDecimal stripped = value.stripTrailingZeros();
            boolean tame = Math.abs(stripped.scale()) <= MAXIMUM_LENGTH;
            BigDecimal plain = tame && stripped.scale() < 0 ? stripped.setScale(0) : stripped;
            if (!tame || plain.toPlainString().length() > MAXIMUM_LENGTH) {
                throw new IllegalArgumentException("not a number of a law: " + value);
            }
            return plain;
        }

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
