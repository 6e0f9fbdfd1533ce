package org.tarozi.change;

import java.math.BigDecimal;
import java.util.List;

/// What a change sets a field to. Two values are the same when they mean the same: 7 and 7.0 are.
public sealed interface Value {

    /// The field was emptied.
    Value CLEARED = new Cleared();

    /// Yes, for fields that are either set or cleared.
    Value YES = new Flag(true);

    /// Nothing: the field was emptied.
    record Cleared() implements Value {}

    /// A text, kept exactly as typed.
    record Text(String text) implements Value {}

    /// A number of at most 60 digits.
    record Number(BigDecimal number) implements Value {

        private static final int MOST_DIGITS = 60;

        public Number {
            // the scale first: a huge exponent would be written out with all its zeros
            if (Math.abs((long) number.scale()) <= MOST_DIGITS) {
                BigDecimal plain = number.stripTrailingZeros();
                number = plain.scale() < 0 ? plain.setScale(0) : plain;
            }
            if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS) {
                throw new IllegalArgumentException("a number of at most 60 digits is expected");
            }
        }
    }

    /// Yes or no.
    record Flag(boolean flag) implements Value {}

    /// Several texts in order.
    record Listing(List<String> texts) implements Value {
        public Listing {
            texts = List.copyOf(texts);
        }
    }

    /// A text as a value.
    static Value of(String text) {
        return new Text(text);
    }

    /// A whole number as a value.
    static Value of(long number) {
        return new Number(BigDecimal.valueOf(number));
    }

    /// The value as a text, as people read it and as table cells hold it; empty where the field was
    /// emptied.
    default String display() {
        return switch (this) {
            case Cleared() -> "";
            case Text(String text) -> text;
            case Number(BigDecimal number) -> number.toPlainString();
            case Flag(boolean flag) -> flag ? "yes" : "no";
            case Listing(List<String> texts) -> String.join(", ", texts);
        };
    }
}
