package org.tarozi.ui;

import org.tarozi.text.Texts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A day as people type it, in any language: `2026-05-14`, `14.05.2026` or `14.05.26`, or with
/// other signs between where that can mean one day only. A year that nobody can mean is a slip.
public final class TypedDay {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})([-./])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern DOTS =
            Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{2}|\\d{4})");
    private static final Pattern EITHER = Pattern.compile("(\\d{1,2})([-/])(\\d{1,2})\\2(\\d{4})");

    private static final int BEFORE = 1900;
    private static final int AFTER = 2100;
    private static final int CENTURY = 2000;

    /// Above it two digits may as well be a year of the last century.
    private static final int LAST_SHORT_YEAR = 49;

    private TypedDay() {}

    /// The day that was typed; empty where it is none, or may be one of two.
    public static Optional<LocalDate> read(String typed) {
        String text = typed.strip();
        return Stream.of(
                        match(YEAR_FIRST, text)
                                .flatMap(of -> day(of.group(1), of.group(3), of.group(4))),
                        match(DOTS, text).flatMap(of -> day(of.group(3), of.group(2), of.group(1))),
                        match(EITHER, text).flatMap(TypedDay::onlyOne))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// The sentence on what was typed and is no day.
    public static String problem(Texts texts, String typed) {
        return texts.say(UiText.NOT_A_DAY, typed);
    }

    private static Optional<MatchResult> match(Pattern form, String text) {
        Matcher matcher = form.matcher(text);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    /// Some write the day first and some the month.
    private static Optional<LocalDate> onlyOne(MatchResult typed) {
        Optional<LocalDate> dayFirst = day(typed.group(4), typed.group(3), typed.group(1));
        Optional<LocalDate> monthFirst = day(typed.group(4), typed.group(1), typed.group(3));
        boolean two =
                dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst);
        return two ? Optional.empty() : dayFirst.or(() -> monthFirst);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(
                            LocalDate.of(
                                    year(year), Integer.parseInt(month), Integer.parseInt(day)))
                    .filter(read -> read.getYear() > BEFORE && read.getYear() < AFTER);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 2 && year <= LAST_SHORT_YEAR ? CENTURY + year : year;
    }
}
