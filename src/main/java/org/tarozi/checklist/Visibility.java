package org.tarozi.checklist;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Which questions are asked, from what is known so far of a factory and its answers. What is not
/// known hides nothing.
///
/// A profile is a map from the field's id to its value (`yes`, `no`, a choice, several with commas
/// between them, a number in digits, a text); a field that is missing or blank is not known.
/// Answers are a map from the question to the key of its result, or to the answer to a question for
/// information; a missing one, `not_assessed` and `in_conflict` are not known.
public final class Visibility {

    private static final String NOT_APPLICABLE = "not_applicable";
    private static final Set<String> UNDECIDED = Set.of("", "not_assessed", "in_conflict");

    private final Map<String, String> profile;
    private final Map<QuestionId, String> answers;

    private Visibility(Map<String, String> profile, Map<QuestionId, String> answers) {
        this.profile = profile;
        this.answers = answers;
    }

    /// Whether a question with this condition is asked.
    public static boolean shown(
            Condition condition, Map<String, String> profile, Map<QuestionId, String> answers) {
        return new Visibility(profile, answers).truth(condition) != Truth.NO;
    }

    /// The questions of a release that are not asked, in the order of their ids. To the conditions
    /// of others a hidden question counts as not applicable, whatever was answered before it was
    /// hidden.
    public static Set<QuestionId> hidden(
            Release release, Map<String, String> profile, Map<QuestionId, String> answers) {
        Map<QuestionId, String> effective = new HashMap<>(answers);
        Visibility visibility = new Visibility(profile, effective);
        Set<QuestionId> hidden = new TreeSet<>();
        for (Question question : release.conditional()) {
            if (visibility.truth(question.condition().orElseThrow()) == Truth.NO) {
                hidden.add(question.id());
                effective.put(question.id(), NOT_APPLICABLE);
            }
        }
        return hidden;
    }

    private Truth truth(Condition condition) {
        return switch (condition) {
            case Condition.ProfileIs(String field, Set<String> values) ->
                    known(field)
                            .map(value -> Truth.of(isAmong(value, values)))
                            .orElse(Truth.UNKNOWN);
            case Condition.ProfileAtLeast(String field, long minimum) ->
                    known(field).map(value -> atLeast(value, minimum)).orElse(Truth.UNKNOWN);
            case Condition.AnswerIs(QuestionId question, Set<String> results) -> {
                String answer = answers.getOrDefault(question, "");
                yield UNDECIDED.contains(answer)
                        ? Truth.UNKNOWN
                        : Truth.of(isAmong(answer, results));
            }
            case Condition.All(List<Condition> parts) -> Truth.all(truths(parts));
            case Condition.Any(List<Condition> parts) -> Truth.any(truths(parts));
            case Condition.Not(Condition part) -> truth(part).opposite();
        };
    }

    /// Of several choices, which have commas between them, one has to be among the values.
    private static boolean isAmong(String value, Set<String> values) {
        return values.contains(value)
                || Arrays.stream(value.split(",")).map(String::strip).anyMatch(values::contains);
    }

    private List<Truth> truths(List<Condition> parts) {
        return parts.stream().map(this::truth).toList();
    }

    private Optional<String> known(String field) {
        return Optional.ofNullable(profile.get(field)).filter(value -> !value.isBlank());
    }

    /// What is no number is not known as one.
    private static Truth atLeast(String value, long minimum) {
        try {
            BigDecimal number = new BigDecimal(value.strip());
            return Truth.of(number.compareTo(BigDecimal.valueOf(minimum)) >= 0);
        } catch (NumberFormatException e) {
            return Truth.UNKNOWN;
        }
    }
}
