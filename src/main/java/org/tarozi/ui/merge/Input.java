package org.tarozi.ui.merge;

import org.tarozi.text.Texts;
import org.tarozi.ui.control.OneLine;
import org.tarozi.ui.control.TypedDay;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// How another value of a field is written.
sealed interface Input {

    /// As a text.
    record Words() implements Input {}

    /// As a text of one line.
    record Line() implements Input {}

    /// As a number.
    ///
    /// @param unit what it counts, if that needs saying
    record Amount(Optional<String> unit) implements Input {}

    /// As a day.
    record Day() implements Input {}

    /// As one or several of some words.
    record Choice(List<Option> options, boolean several) implements Input {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /// Not at all: it names another thing of the programme.
    record Fixed() implements Input {}

    /// What was typed, as it stands in files: days are typed in several ways.
    default String spelled(String typed) {
        return switch (this) {
            case Day() -> TypedDay.read(typed).map(LocalDate::toString).orElse(typed);
            case Line() -> OneLine.of(typed).strip();
            case Words(), Amount(var _), Choice(var _, var _), Fixed() -> typed;
        };
    }

    /// What is said to who wrote something else.
    default String problem(String typed, Texts texts) {
        return switch (this) {
            case Amount(var _) -> texts.say(MergeText.EXPECTED_NUMBER);
            case Day() when typed.isBlank() -> texts.say(MergeText.EXPECTED_DAY);
            case Day() -> TypedDay.problem(texts, typed);
            case Choice(var _, var _) -> texts.say(MergeText.EXPECTED_CHOICE);
            case Words(), Line(), Fixed() -> texts.say(MergeText.EXPECTED_WORDS);
        };
    }

    /// One word that may be chosen.
    ///
    /// @param key as it stands in files
    /// @param words as people read it
    record Option(String key, String words) {}
}
