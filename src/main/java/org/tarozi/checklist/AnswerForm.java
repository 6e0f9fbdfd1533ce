package org.tarozi.checklist;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What is written down for information, in a question or in a field of the factory profile.
///
/// @param unit what a `NUMBER` counts or measures, if that needs saying; no other type has one
/// @param choices the allowed replies of a `CHOICE` or `MULTIPLE_CHOICE`, otherwise empty
public record AnswerForm(Type type, Optional<Wording> unit, List<Choice> choices) {

    /// How it is written: `YES_NO` as `yes` or `no`, a `CHOICE` as its id, a `MULTIPLE_CHOICE` as
    /// ids with commas between them, a `DATE` as `2026-01-31`.
    public enum Type {
        TEXT,
        NUMBER,
        YES_NO,
        CHOICE,
        MULTIPLE_CHOICE,
        DATE;

        /// Whether it is answered with one or several of some choices.
        public boolean hasChoices() {
            return this == CHOICE || this == MULTIPLE_CHOICE;
        }
    }

    /// One allowed reply.
    public record Choice(String id, Wording text) {}

    public AnswerForm {
        choices = List.copyOf(choices);
        if (type.hasChoices() == choices.isEmpty()) {
            throw new IllegalArgumentException("choices belong to a choice, and only to it");
        }
        if (unit.isPresent() && type != Type.NUMBER) {
            throw new IllegalArgumentException("a unit belongs to a number");
        }
    }

    /// A form without unit and choices.
    public static AnswerForm of(Type type) {
        return new AnswerForm(type, Optional.empty(), List.of());
    }

    /// Whether it is so many parts of a hundred.
    public boolean isPercent() {
        return unit.filter(text -> text.byLanguage().containsValue("%")).isPresent();
    }

    /// The words an answer is made of; empty where it is not made of known words.
    public Set<String> words() {
        return type == Type.YES_NO
                ? Set.of("yes", "no")
                : choices.stream().map(Choice::id).collect(Collectors.toUnmodifiableSet());
    }
}
