package org.tarozi.ui.control;

import static java.util.stream.Collectors.toSet;

import org.tarozi.text.Language;
import org.tarozi.text.Texts;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A day as people type it, in any language: `2026-05-14`, `14.05.2026` or `14.05.26`, or with
/// other signs between where that can mean one day only, or with the month in words, as it is
/// shown: `14 May 2026`, `14 мая 2026 г.`, `2026-yil 14-may`, `May 14, 2026`. A year that nobody
/// can mean is a slip.
public final class TypedDay {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})([-./])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern DOTS =
            Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{2}|\\d{4})");
    private static final Pattern EITHER = Pattern.compile("(\\d{1,2})([-/])(\\d{1,2})\\2(\\d{4})");

    private static final Pattern NAMED =
            Pattern.compile("(\\d{1,2})[ .-]*(\\p{L}{3,})[ .,-]*(\\d{4})(?: ?г\\.?)?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}{3,})\\.? ?(\\d{1,2}),? (\\d{4})");
    private static final Pattern UZBEK = Pattern.compile("(\\d{4})-yil,? (\\d{1,2})-(\\p{L}{3,})");

    private static final int BEFORE = 1900;
    private static final int AFTER = 2100;
    private static final int MONTHS = 12;
    private static final int CENTURY = 2000;
    private static final int SHORT_YEARS = 100;

    /// Above it two digits may as well be a year of the last century.
    private static final int LAST_SHORT_YEAR = 49;

    private TypedDay() {}

    /// A day as it was typed, which the calendar may not have.
    private record Parts(int year, int month, int day) {

        static Parts of(String year, String month, String day) {
            return new Parts(TypedDay.year(year), number(month), Integer.parseInt(day));
        }

        /// A word that is no month is the month 0, which no calendar has.
        private static int number(String month) {
            return Character.isDigit(month.charAt(0))
                    ? Integer.parseInt(month)
                    : Language.month(month).map(Month::getValue).orElse(0);
        }

        Optional<LocalDate> whole() {
            return yearMonth()
                    .filter(month -> month.isValidDay(day))
                    .map(month -> month.atDay(day));
        }

        /// The last day of its month, where it comes after that.
        Optional<LocalDate> end() {
            return yearMonth()
                    .filter(month -> day > month.lengthOfMonth())
                    .map(YearMonth::atEndOfMonth);
        }

        /// Whether only its year, in full, is none that anybody can mean.
        boolean isFar() {
            return isMonth()
                    && !isNear()
                    && year >= SHORT_YEARS
                    && YearMonth.of(year, month).isValidDay(day);
        }

        private Optional<YearMonth> yearMonth() {
            return isNear() && isMonth()
                    ? Optional.of(YearMonth.of(year, month))
                    : Optional.empty();
        }

        private boolean isNear() {
            return year > BEFORE && year < AFTER;
        }

        private boolean isMonth() {
            return month > 0 && month <= MONTHS;
        }
    }

    /// The day that was typed; empty where it is none, or may be one of two.
    public static Optional<LocalDate> read(String typed) {
        Set<LocalDate> days =
                parts(typed).map(Parts::whole).flatMap(Optional::stream).collect(toSet());
        return days.size() == 1 ? days.stream().findFirst() : Optional.empty();
    }

    /// The sentence on what was typed and is no day.
    public static String problem(Texts texts, String typed) {
        ControlText otherwise =
                parts(typed).anyMatch(Parts::isFar)
                        ? ControlText.NO_SUCH_YEAR
                        : ControlText.NOT_A_DAY;
        return missing(texts, typed).orElseGet(() -> texts.say(otherwise, typed));
    }

    /// The sentence on a day that its month does not have; empty for anything else.
    public static Optional<String> missing(Texts texts, String typed) {
        return parts(typed)
                .map(Parts::end)
                .flatMap(Optional::stream)
                .findFirst()
                .map(end -> texts.say(ControlText.NO_SUCH_DAY, typed.strip(), end));
    }

    /// What it may be. Between some signs one writes the day first and another the month.
    private static Stream<Parts> parts(String typed) {
        String text = typed.replace('\u00a0', ' ').strip();
        return Stream.of(
                        match(YEAR_FIRST, text)
                                .map(of -> Parts.of(of.group(1), of.group(3), of.group(4))),
                        match(DOTS, text)
                                .map(of -> Parts.of(of.group(3), of.group(2), of.group(1))),
                        match(EITHER, text)
                                .map(of -> Parts.of(of.group(4), of.group(3), of.group(1))),
                        match(EITHER, text)
                                .map(of -> Parts.of(of.group(4), of.group(1), of.group(3))),
                        match(NAMED, text)
                                .map(of -> Parts.of(of.group(3), of.group(2), of.group(1))),
                        match(MONTH_FIRST, text)
                                .map(of -> Parts.of(of.group(3), of.group(1), of.group(2))),
                        match(UZBEK, text)
                                .map(of -> Parts.of(of.group(1), of.group(3), of.group(2))))
                .flatMap(Optional::stream);
    }

    private static Optional<MatchResult> match(Pattern form, String text) {
        Matcher matcher = form.matcher(text);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 2 && year <= LAST_SHORT_YEAR ? CENTURY + year : year;
    }
}
