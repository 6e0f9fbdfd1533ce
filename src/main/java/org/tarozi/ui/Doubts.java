package org.tarozi.ui;

import org.tarozi.assessment.Form;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/// What can be written down of a visit and hardly be true.
public final class Doubts {

    private Doubts() {}

    /// The first day of a visit, where it is still to come: nobody has been there yet.
    ///
    /// @param start the day, as files have it or as it was typed
    public static Optional<LocalDate> ahead(String start, LocalDate today) {
        return TypedDay.read(start).filter(today::isBefore);
    }

    /// Whether a finding affects more workers than there are. Nothing is said where either number
    /// is not known.
    ///
    /// @param affected the number, as files have it
    /// @param workers all of the factory
    public static boolean isTooMany(String affected, OptionalInt workers) {
        return workers.isPresent()
                && Form.WHOLE_NUMBER.accepts().test(affected)
                && Integer.parseInt(affected) > workers.getAsInt();
    }
}
