package org.tarozi.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A day as people type it, in any language: `2026-05-14` or `14.05.2026`. A year that nobody can
/// mean is a slip.
public final class TypedDay {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern LOCAL = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");

    private static final int BEFORE = 1900;
    private static final int AFTER = 2100;

    private TypedDay() {}

    /// The day that was typed; empty where it is none.
    public static Optional<LocalDate> read(String typed) {
        Matcher iso = ISO.matcher(typed.strip());
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher local = LOCAL.matcher(typed.strip());
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
                                    Integer.parseInt(day)))
                    .filter(read -> read.getYear() > BEFORE && read.getYear() < AFTER);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
