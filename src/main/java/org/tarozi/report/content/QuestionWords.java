package org.tarozi.report.content;

import org.tarozi.checklist.AnswerForm;
import org.tarozi.checklist.AnswerForm.Choice;
import org.tarozi.checklist.Condition;
import org.tarozi.checklist.EvidenceMethod;
import org.tarozi.checklist.ProfileField;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.QuestionKind;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.Tag;
import org.tarozi.text.Text;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Puts into words what a checklist says in signs: numbers, tags, kinds, conditions; the same in
/// reports and in the window.
public final class QuestionWords {

    private final Release release;
    private final Map<String, ProfileField> profile = new HashMap<>();
    private final Map<QuestionId, Question> questions = new HashMap<>();

    public QuestionWords(Release release) {
        this.release = release;
        release.terms().profile().forEach(field -> profile.put(field.id(), field));
        release.questions().forEach(question -> questions.put(question.id(), question));
    }

    /// Cluster, point and question counted from 1, as `2.3.1`.
    String number(QuestionId question) {
        return release.number(question).orElse(question.value());
    }

    /// A question behind its number.
    String numbered(Question question, Say say) {
        return number(question.id()) + " " + say.in(question.text());
    }

    /// What its answer means, and its tags.
    String marks(Question question, Say say) {
        List<String> marks = new ArrayList<>();
        marks.add(
                switch (question.kind()) {
                    case QuestionKind.Compliance(QuestionKind.Reply finding) ->
                            say.say(
                                    finding == QuestionKind.Reply.YES
                                            ? Text.YES_IS_FINDING
                                            : Text.NO_IS_FINDING);
                    case QuestionKind.Information(AnswerForm answer) ->
                            say.say(Text.FOR_INFORMATION) + ": " + form(answer, say);
                });
        question.tags().stream().sorted().map(tag -> tag(tag, say)).forEach(marks::add);
        return String.join(" · ", marks);
    }

    /// What is written down: the type, its unit or its choices.
    String form(AnswerForm form, Say say) {
        String type =
                say.say(
                        switch (form.type()) {
                            case TEXT -> Text.ANSWER_TEXT;
                            case NUMBER -> Text.ANSWER_NUMBER;
                            case YES_NO -> Text.ANSWER_YES_NO;
                            case CHOICE -> Text.ANSWER_CHOICE;
                            case MULTIPLE_CHOICE -> Text.ANSWER_MULTIPLE_CHOICE;
                            case DATE -> Text.ANSWER_DATE;
                        });
        String unit = form.unit().map(say::in).map(words -> ", " + words).orElse("");
        String choices =
                form.choices().stream()
                        .map(Choice::text)
                        .map(say::in)
                        .collect(Collectors.joining("; "));
        return type + unit + (choices.isEmpty() ? "" : ": " + choices);
    }

    /// An answer to a question for information, as people say it.
    String answer(AnswerForm form, String text, Say say) {
        return switch (form.type()) {
            case YES_NO, CHOICE, MULTIPLE_CHOICE -> named(form, List.of(text.split(", ")), say);
            case NUMBER -> {
                String number = say.texts().language().decimal(text);
                yield form.unit().map(unit -> number + " " + say.in(unit)).orElse(number);
            }
            case DATE -> day(text, say);
            case TEXT -> text;
        };
    }

    private static String named(AnswerForm form, List<String> values, Say say) {
        Map<String, String> known = known(Optional.of(form), say);
        return values.stream()
                .map(id -> known.getOrDefault(id, id))
                .collect(Collectors.joining("; "));
    }

    /// What other programs wrote as a date may be none.
    private static String day(String text, Say say) {
        try {
            return say.day(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return text;
        }
    }

    static String tag(Tag tag, Say say) {
        return say.say(
                switch (tag) {
                    case PUBLIC_REPORTING -> Text.PUBLIC_REPORTING;
                    case ZERO_TOLERANCE -> Text.ZERO_TOLERANCE;
                    case NATIONAL_LEVEL -> Text.NATIONAL_LEVEL;
                    case TO_CONFIRM -> Text.TO_CONFIRM;
                });
    }

    static String meaning(Tag tag, Say say) {
        return say.say(
                switch (tag) {
                    case PUBLIC_REPORTING -> Text.PUBLIC_REPORTING_MEANING;
                    case ZERO_TOLERANCE -> Text.ZERO_TOLERANCE_MEANING;
                    case NATIONAL_LEVEL -> Text.NATIONAL_LEVEL_MEANING;
                    case TO_CONFIRM -> Text.TO_CONFIRM_MEANING;
                });
    }

    static String method(EvidenceMethod method, Say say) {
        return say.say(
                switch (method) {
                    case DOCUMENTS -> Text.EVIDENCE_DOCUMENTS;
                    case MANAGEMENT -> Text.EVIDENCE_MANAGEMENT;
                    case WORKERS -> Text.EVIDENCE_WORKERS;
                    case UNION -> Text.EVIDENCE_UNION;
                    case OBSERVATION -> Text.EVIDENCE_OBSERVATION;
                });
    }

    /// When a question is asked, as the end of "asked where".
    public String condition(Condition condition, Say say) {
        return switch (condition) {
            case Condition.ProfileIs(String field, Set<String> values) -> field(field, values, say);
            case Condition.ProfileAtLeast(String field, long minimum) ->
                    say.say(Text.AT_LEAST, title(field, say), minimum);
            case Condition.AnswerIs(QuestionId question, Set<String> results) ->
                    say.say(Text.QUESTION)
                            + " "
                            + number(question)
                            + ": "
                            + answers(question, results, say);
            case Condition.All(List<Condition> parts) -> joined(parts, Text.AND, say);
            case Condition.Any(List<Condition> parts) -> joined(parts, Text.OR, say);
            case Condition.Not(Condition part) -> say.say(Text.NOT_WHERE, condition(part, say));
        };
    }

    /// A field of yes or no has a sentence for its title, which needs no yes behind it.
    private String field(String id, Set<String> values, Say say) {
        return values.equals(Set.of("yes"))
                ? title(id, say)
                : title(id, say)
                        + ": "
                        + among(
                                Optional.ofNullable(profile.get(id)).map(ProfileField::form),
                                values,
                                say);
    }

    private String title(String field, Say say) {
        ProfileField known = profile.get(field);
        return say.say(Text.QUOTED, known == null ? field : say.in(known.title()));
    }

    private String answers(QuestionId question, Set<String> results, Say say) {
        Question asked = questions.get(question);
        return asked != null && asked.kind() instanceof QuestionKind.Information(AnswerForm form)
                ? among(Optional.of(form), results, say)
                : listed(results.stream().sorted().map(result -> result(result, say)).toList());
    }

    private static String result(String result, Say say) {
        return switch (result) {
            case "compliant" -> say.say(Text.RESULT_COMPLIANT);
            case "non_compliant" -> say.say(Text.RESULT_NON_COMPLIANT);
            case "not_applicable" -> say.say(Text.RESULT_NOT_APPLICABLE);
            default -> result;
        };
    }

    private static String among(Optional<AnswerForm> form, Set<String> values, Say say) {
        Map<String, String> known = known(form, say);
        return listed(values.stream().sorted().map(id -> known.getOrDefault(id, id)).toList());
    }

    private static Map<String, String> known(Optional<AnswerForm> form, Say say) {
        Map<String, String> known = new HashMap<>();
        known.put("yes", say.say(Text.YES));
        known.put("no", say.say(Text.NO));
        form.ifPresent(
                answers ->
                        answers.choices()
                                .forEach(each -> known.put(each.id(), say.in(each.text()))));
        return known;
    }

    private static String listed(List<String> words) {
        return String.join(" / ", words);
    }

    private String joined(List<Condition> parts, Text word, Say say) {
        return parts.stream()
                .map(part -> part(part, say))
                .collect(Collectors.joining(" " + say.say(word) + " "));
    }

    /// Parts that are made of parts themselves stand in brackets.
    private String part(Condition part, Say say) {
        boolean nested = part instanceof Condition.All || part instanceof Condition.Any;
        return nested ? "(" + condition(part, say) + ")" : condition(part, say);
    }
}
