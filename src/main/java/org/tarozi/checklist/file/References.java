package org.tarozi.checklist.file;

import org.tarozi.checklist.AnswerForm;
import org.tarozi.checklist.Cluster;
import org.tarozi.checklist.Condition;
import org.tarozi.checklist.ProfileField;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionKind.Compliance;
import org.tarozi.checklist.QuestionKind.Information;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.yaml.Place;
import org.tarozi.checklist.yaml.Problems;
import org.tarozi.checklist.yaml.YamlNode.Scalar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What the conditions of a release may refer to, and the check that they do.
final class References {

    /// The results of a compliance question.
    static final Set<String> RESULTS = Set.of("compliant", "non_compliant", "not_applicable");

    private final Map<String, ProfileField> fields = new HashMap<>();
    private final Map<String, Question> questions = new HashMap<>();
    private final Draft draft;

    private References(Stream<ProfileField> fields, Stream<Question> questions, Draft draft) {
        fields.forEach(field -> this.fields.put(field.id(), field));
        questions.forEach(question -> this.questions.put(question.id().value(), question));
        this.draft = draft;
    }

    /// Of a file that is being read, alone or on its base: what it declares is no unknown
    /// reference, even if it is broken.
    static References of(Draft draft, Release.Terms terms, List<Cluster> clusters) {
        return new References(
                terms.profile().stream(),
                clusters.stream()
                        .flatMap(cluster -> cluster.points().stream())
                        .flatMap(point -> point.questions().stream()),
                draft);
    }

    void check(List<Reference> references, Problems problems) {
        for (Reference reference : references) {
            switch (reference) {
                case Reference.FieldIs is -> check(is, problems);
                case Reference.FieldAtLeast least -> check(least, problems);
                case Reference.AnswerIs answer -> check(answer, problems);
                case Reference.Together(Place place, Condition.All all) ->
                        new Contradictions(fields, questions).check(all, place, problems);
            }
        }
        new Cycles(references, questions).check(problems);
    }

    private void check(Reference.FieldIs is, Problems problems) {
        Optional<ProfileField> field = field(is.field(), problems);
        if (field.isEmpty()) {
            return;
        }
        switch (field.get().form().type()) {
            case TEXT -> is.values().forEach(value -> new Values(problems).text(value));
            case NUMBER ->
                    problems.error(
                            is.field().place(),
                            is.field().describe() + ", which is a number, with is",
                            "at_least and a number");
            case DATE ->
                    problems.error(
                            is.field().place(),
                            is.field().describe() + ", which is a date",
                            "a field of another type");
            case YES_NO, CHOICE, MULTIPLE_CHOICE ->
                    allow(is.values(), field.get().form().words(), problems);
        }
    }

    private void check(Reference.FieldAtLeast least, Problems problems) {
        field(least.field(), problems)
                .filter(field -> field.form().type() != AnswerForm.Type.NUMBER)
                .ifPresent(
                        field ->
                                problems.error(
                                        least.field().place(),
                                        least.field().describe()
                                                + ", which is no number, with at_least",
                                        "is and one of its values"));
    }

    private void check(Reference.AnswerIs answer, Problems problems) {
        Scalar asked = answer.question();
        Question question = questions.get(asked.text());
        if (question == null) {
            if (!draft.isDeclared("question", asked.text())) {
                problems.error(
                        asked.place(),
                        "the unknown question " + asked.describe(),
                        known(asked.text(), questions.keySet(), "the id of a question"));
            }
            return;
        }
        switch (question.kind()) {
            case Compliance compliance -> allow(answer.answers(), RESULTS, problems);
            case Information(AnswerForm form) when !form.words().isEmpty() ->
                    allow(answer.answers(), form.words(), problems);
            case Information information ->
                    problems.error(
                            asked.place(),
                            "the question " + asked.text() + ", which is answered in free form",
                            "a compliance question or one with choices");
        }
    }

    private Optional<ProfileField> field(Scalar id, Problems problems) {
        Optional<ProfileField> field = Optional.ofNullable(fields.get(id.text()));
        if (field.isEmpty() && !draft.isDeclared("profile", id.text())) {
            problems.error(
                    id.place(),
                    "the unknown profile field " + id.describe(),
                    known(id.text(), fields.keySet(), "the id of a field under profile"));
        }
        return field;
    }

    private static void allow(List<Scalar> found, Set<String> allowed, Problems problems) {
        for (Scalar value : found) {
            if (allowed.contains(value.text())) {
                new Values(problems).text(value);
            } else {
                List<String> sorted = new ArrayList<>(new TreeSet<>(allowed));
                problems.error(value.place(), value.describe(), Values.oneOf(value.text(), sorted));
            }
        }
    }

    private static String known(String word, Set<String> known, String otherwise) {
        return Nearest.to(word, known)
                .map(near -> near + " (did you mean that?)")
                .orElse(otherwise);
    }
}
