package org.tarozi.checklist.diff;

import org.tarozi.checklist.Condition;
import org.tarozi.checklist.QuestionId;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A condition in one line for people, the same for equal conditions.
final class ConditionText {

    private ConditionText() {}

    static String of(Condition condition) {
        return switch (condition) {
            case Condition.ProfileIs(String field, Set<String> values) ->
                    field + " is " + words(values);
            case Condition.ProfileAtLeast(String field, long minimum) ->
                    field + " is at least " + minimum;
            case Condition.AnswerIs(QuestionId question, Set<String> results) ->
                    question + " is " + words(results);
            case Condition.All(List<Condition> parts) -> joined(parts, " and ");
            case Condition.Any(List<Condition> parts) -> joined(parts, " or ");
            case Condition.Not(Condition part) -> "not " + joined(List.of(part), "");
        };
    }

    private static String words(Set<String> words) {
        return String.join(" or ", new TreeSet<>(words));
    }

    private static String joined(List<Condition> parts, String word) {
        return parts.stream().map(part -> "(" + of(part) + ")").collect(Collectors.joining(word));
    }
}
