package org.tarozi.ui.report;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.tarozi.ui.control.TypedDay;

import java.time.LocalDate;
import java.util.Optional;

/// A day that somebody types: `2026-05-14` or `14.05.2026`, or nothing.
final class DayModel {

    private final StringProperty text = new SimpleStringProperty("");

    /// @param changed called when something else was typed
    DayModel(Runnable changed) {
        text.subscribe((before, now) -> changed.run());
    }

    /// What was typed.
    StringProperty text() {
        return text;
    }

    /// The day; empty where nothing was typed or it is no day.
    Optional<LocalDate> day() {
        return TypedDay.read(text.get());
    }

    /// Whether something was typed that is no day.
    boolean isWrong() {
        return !text.get().isBlank() && day().isEmpty();
    }
}
