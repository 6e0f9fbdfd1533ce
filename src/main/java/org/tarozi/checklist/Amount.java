package org.tarozi.checklist;

import java.math.BigDecimal;

/// What the law says on one parameter from some day on.
public sealed interface Amount {

    /// More characters than a number of any law has.
    int MAXIMUM_LENGTH = 20;

    /// A number.
    record Figure(BigDecimal number) implements Amount {

        /// 1.50 and 1.5 are one value, and neither is written with an exponent.
        public Figure {
            BigDecimal stripped = number.stripTrailingZeros();
            boolean tame = Math.abs(stripped.scale()) <= MAXIMUM_LENGTH;
            BigDecimal plain = tame && stripped.scale() < 0 ? stripped.setScale(0) : stripped;
            if (!tame || plain.toPlainString().length() > MAXIMUM_LENGTH) {
                throw new IllegalArgumentException("not a number of a law: " + number);
            }
            number = plain;
        }

        @Override
        public String toString() {
            return number.toPlainString();
        }
    }

    /// A rule that no number says.
    record Rule(Wording text) implements Amount {}

    /// There is no such number, as after a limit was abolished.
    record None() implements Amount {}

    /// Nobody found a source for it yet, which is not the same as that there is none.
    record NotFound() implements Amount {}
}
