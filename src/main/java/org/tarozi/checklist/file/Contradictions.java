package org.tarozi.checklist.file;

import org.tarozi.checklist.AnswerForm;
import org.tarozi.checklist.Condition;
import org.tarozi.checklist.ProfileField;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.QuestionKind.Compliance;
import org.tarozi.checklist.QuestionKind.Information;
import org.tarozi.checklist.yaml.Place;
import org.tarozi.checklist.yaml.Problems;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds conditions that cannot hold at once, because a field or a question has one value only.
record Contradictions(Map<String, ProfileField> fields, Map<String, Question> questions) {

    /// Tells the first field or question of which no value is left.
    void check(Condition.All all, Place place, Problems problems) {
        Map<Object, Set<String>> left = new LinkedHashMap<>();
        for (Condition part : all.parts()) {
            switch (part) {
                case Condition.Not(Condition.ProfileIs is) ->
                        of(is.field(), left).ifPresent(values -> values.removeAll(is.values()));
                case Condition.Not(Condition.AnswerIs is) ->
                        of(is.question(), left).ifPresent(values -> values.removeAll(is.results()));
                case Condition.ProfileIs is ->
                        of(is.field(), left).ifPresent(values -> values.retainAll(is.values()));
                case Condition.AnswerIs is ->
                        of(is.question(), left).ifPresent(values -> values.retainAll(is.results()));
                case Condition.ProfileAtLeast _,
                        Condition.All _,
                        Condition.Any _,
                        Condition.Not _ -> {}
            }
        }
        left.entrySet().stream()
                .filter(values -> values.getValue().isEmpty())
                .findFirst()
                .ifPresent(
                        none ->
                                problems.objection(
                                        place,
                                        "conditions that no value of " + none.getKey() + " meets",
                                        "values that can be there at once, or any in place of"
                                                + " all"));
    }

    private Optional<Set<String>> of(String field, Map<Object, Set<String>> left) {
        return Optional.ofNullable(fields.get(field))
                .flatMap(known -> single(known.form()))
                .map(values -> left.computeIfAbsent(field, key -> new HashSet<>(values)));
    }

    private Optional<Set<String>> of(QuestionId question, Map<Object, Set<String>> left) {
        return Optional.ofNullable(questions.get(question.value()))
                .flatMap(
                        known ->
                                switch (known.kind()) {
                                    case Compliance _ -> Optional.of(References.RESULTS);
                                    case Information(AnswerForm form) -> single(form);
                                })
                .map(values -> left.computeIfAbsent(question, key -> new HashSet<>(values)));
    }

    /// The values of a form of which one only can be there.
    private static Optional<Set<String>> single(AnswerForm form) {
        return form.type() == AnswerForm.Type.YES_NO || form.type() == AnswerForm.Type.CHOICE
                ? Optional.of(form.words())
                : Optional.empty();
    }
}
