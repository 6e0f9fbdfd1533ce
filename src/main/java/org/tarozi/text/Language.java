package org.tarozi.text;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// A language the program prints in, with its rules for numbers. Chosen by the user, never taken
/// from the machine.
public enum Language {
    EN("en", 2, ','),
    RU("ru", 3, '\u00a0'),
    /// Uzbek in Latin letters; oʻ and gʻ are written with U+02BB.
    UZ("uz", 1, '\u00a0');

    private static final int SHORT_MONTH = 3;

    private static final Map<Language, List<String>> MONTHS =
            Map.of(
                    EN,
                    months(
                            "January February March April May June July August September October"
                                    + " November December"),
                    RU,
                    months(
                            "января февраля марта апреля мая июня июля августа сентября октября"
                                    + " ноября декабря"),
                    UZ,
                    months(
                            "yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr"
                                    + " dekabr"));

    private final String tag;
    private final int pluralForms;
    private final char group;

    Language(String tag, int pluralForms, char group) {
        this.tag = tag;
        this.pluralForms = pluralForms;
        this.group = group;
    }

    private static List<String> months(String names) {
        return List.of(names.split(" "));
    }

    /// The language with this BCP 47 tag.
    public static Optional<Language> of(String tag) {
        return Arrays.stream(values()).filter(one -> one.tag.equals(tag)).findFirst();
    }

    /// The month with this name in any language, in full or from its third letter on: `May`,
    /// `sept`, `август` or `августа`.
    public static Optional<Month> month(String name) {
        String typed = name.toLowerCase(Locale.ROOT);
        List<Month> found =
                Arrays.stream(Month.values())
                        .filter(
                                month ->
                                        Arrays.stream(values()).anyMatch(in -> in.is(month, typed)))
                        .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /// A month that stands alone ends otherwise in Russian: май, not мая.
    private boolean is(Month month, String typed) {
        String name = name(month).toLowerCase(Locale.ROOT);
        String stem = name.substring(0, name.length() - 1);
        return typed.length() >= SHORT_MONTH
                && (name.startsWith(typed)
                        || this == RU && (typed.equals(stem + "й") || typed.equals(stem + "ь")));
    }

    private String name(Month month) {
        return Objects.requireNonNull(MONTHS.get(this)).get(month.ordinal());
    }

    /// Its BCP 47 tag.
    public String tag() {
        return tag;
    }

    /// What it calls itself: who landed in a strange language finds his.
    public String ownName() {
        return switch (this) {
            case EN -> "English";
            case RU -> "Русский";
            case UZ -> "Oʻzbekcha";
        };
    }

    /// How many forms a noun has beside a number: фабрика, фабрики, фабрик are three.
    int pluralForms() {
        return pluralForms;
    }

    /// Which of the forms goes with a number (the cardinal rules of Unicode CLDR for whole
    /// numbers).
    int pluralForm(long count) {
        return switch (this) {
            case EN -> count == 1 ? 0 : 1;
            case RU -> russianForm(count);
            case UZ -> 0;
        };
    }

    private static int russianForm(long count) {
        long last = Math.floorMod(count, 10L);
        long lastTwo = Math.floorMod(count, 100L);
        if (last == 1 && lastTwo != 11) {
            return 0;
        }
        return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? 1 : 2;
    }

    /// A day with its month in words, so that nobody takes it for another one.
    public String date(LocalDate day) {
        return date(String.valueOf(day.getDayOfMonth()), day);
    }

    /// Some days one after the other, of which a common month and year are said once.
    public String dates(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return date(first);
        }
        return YearMonth.from(first).equals(YearMonth.from(last))
                ? date(first.getDayOfMonth() + "–" + last.getDayOfMonth(), last)
                : date(first) + " – " + date(last);
    }

    /// @param in a day of that month
    private String date(String days, LocalDate in) {
        String month = name(in.getMonth());
        return switch (this) {
            case EN -> days + "\u00a0" + month + " " + in.getYear();
            case RU -> days + "\u00a0" + month + " " + in.getYear() + "\u00a0г.";
            case UZ -> in.getYear() + "-yil " + days + "-" + month;
        };
    }

    /// A day for a narrow column: the same as [#date] says, shortened, or in figures where nobody
    /// takes them for another day.
    public String briefDate(LocalDate day) {
        if (this != EN) {
            return shortDate(day);
        }
        String month = name(day.getMonth()).substring(0, SHORT_MONTH);
        return day.getDayOfMonth() + "\u00a0" + month + "\u00a0" + day.getYear();
    }

    /// A day in figures, as it is typed: `2026-05-14` in English, `14.05.2026` in the others.
    public String shortDate(LocalDate day) {
        return this == EN
                ? day.toString()
                : String.format(
                        Locale.ROOT,
                        "%02d.%02d.%04d",
                        day.getDayOfMonth(),
                        day.getMonthValue(),
                        day.getYear());
    }

    /// A number such as `1.5` with the decimal sign of the language.
    public String decimal(String number) {
        return this == EN ? number : number.replace('.', ',');
    }

    /// A whole number with its thousands kept apart.
    public String number(long value) {
        StringBuilder digits = new StringBuilder(Long.toString(Math.abs(value)));
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            digits.insert(at, group);
        }
        return value < 0 ? digits.insert(0, '\u2212').toString() : digits.toString();
    }

    /// A number without the sign that keeps its thousands apart, wherever that stands as it should.
    public String ungrouped(String number) {
        return number.matches("\\d{1,3}(" + group + "\\d{3})+(\\D.*)?")
                ? number.replace(Character.toString(group), "")
                : number;
    }
}
