package org.tarozi.checklist;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// When a question is asked: a structure over the factory profile and other answers, without an
/// expression language.
///
/// What is not known yet hides nothing.
public sealed interface Condition {

    /// The questions whose answers it looks at.
    default Set<QuestionId> questions() {
        return switch (this) {
            case ProfileIs profile -> Set.of();
            case ProfileAtLeast profile -> Set.of();
            case AnswerIs answer -> Set.of(answer.question());
            case All all -> questions(all.parts());
            case Any any -> questions(any.parts());
            case Not not -> not.part().questions();
        };
    }

    private static Set<QuestionId> questions(List<Condition> parts) {
        return parts.stream()
                .flatMap(part -> part.questions().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The factory profile has one of these values in a field.
    record ProfileIs(String field, Set<String> values) implements Condition {
        public ProfileIs {
            values = Set.copyOf(values);
        }
    }

    /// A number of the factory profile is at least this.
    record ProfileAtLeast(String field, long minimum) implements Condition {}

    /// Another question of the same assessment has one of these answers: results (`compliant`,
    /// `non_compliant`, `not_applicable`) of a compliance question, or choices of a question for
    /// information.
    record AnswerIs(QuestionId question, Set<String> results) implements Condition {
        public AnswerIs {
            results = Set.copyOf(results);
        }
    }

    /// All of these hold.
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /// At least one of these holds.
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /// The opposite holds.
    record Not(Condition part) implements Condition {}
}
