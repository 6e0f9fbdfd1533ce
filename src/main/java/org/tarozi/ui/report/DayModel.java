package org.tarozi.ui.report;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A day that somebody types: `2026-05-14` or `14.05.2026`, or nothing.
final class DayModel {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern LOCAL = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");

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
        return read(text.get().strip());
    }

    /// Whether something was typed that is no day.
    boolean isWrong() {
        return !text.get().isBlank() && day().isEmpty();
    }

    private static Optional<LocalDate> read(String typed) {
        Matcher iso = ISO.matcher(typed);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher local = LOCAL.matcher(typed);
        return local.matches()
                ? day(local.group(3), local.group(2), local.group(1))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(year),
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
