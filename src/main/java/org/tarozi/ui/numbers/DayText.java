package org.tarozi.ui.numbers;

import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.tarozi.text.Language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// Days as they are typed: in the form of the language, or as 2024-05-14 in any.
final class DayText extends StringConverter<LocalDate> {

    private static final DateTimeFormatter ISO = DateTimeFormatter.ISO_LOCAL_DATE;
    private static final DateTimeFormatter DOTS =
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TWO_DIGITS =
            DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    private final Language language;
    private final Consumer<String> refused;

    /// @param refused told of a text that is no day
    DayText(Language language, Consumer<String> refused) {
        this.language = language;
        this.refused = refused;
    }

    @Override
    public String toString(@Nullable LocalDate day) {
        if (day == null) {
            return "";
        }
        return language == Language.EN ? ISO.format(day) : TWO_DIGITS.format(day);
    }

    @Override
    public @Nullable LocalDate fromString(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        for (DateTimeFormatter form : List.of(ISO, DOTS)) {
            try {
                return LocalDate.parse(text.strip(), form);
            } catch (DateTimeException e) {
                // the other form may fit
            }
        }
        refused.accept(text);
        return null;
    }
}
