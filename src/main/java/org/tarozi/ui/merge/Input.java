package org.tarozi.ui.merge;

import java.util.List;
import java.util.Optional;

/// How another value of a field is written.
sealed interface Input {

    /// As a text.
    record Words() implements Input {}

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

    /// What is said to who wrote something else.
    default MergeText expected() {
        return switch (this) {
            case Amount(var _) -> MergeText.EXPECTED_NUMBER;
            case Day() -> MergeText.EXPECTED_DAY;
            case Choice(var _, var _) -> MergeText.EXPECTED_CHOICE;
            case Words(), Fixed() -> MergeText.EXPECTED_WORDS;
        };
    }

    /// One word that may be chosen.
    ///
    /// @param key as it stands in files
    /// @param words as people read it
    record Option(String key, String words) {}
}
