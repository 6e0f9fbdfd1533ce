package org.tarozi.checklist.file;

import org.tarozi.checklist.Condition;
import org.tarozi.checklist.ProfileField;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.ReleaseContent;
import org.tarozi.checklist.Wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What is held against the questions of a release. Each rule answers with what is wrong, or with
/// nothing.
final class QuestionRules {

    private static final int LONGEST = 240;

    /// From this share of common words on, two questions ask for the same thing.
    private static final double TOO_ALIKE = 0.75;

    /// An ILO instrument, and its article where it is known; or what a named source says of
    /// national law.
    private static final Pattern INSTRUMENT =
            Pattern.compile(
                    "[CRP]\\d{1,3}( Art\\. \\d+(\\(\\d+\\))?(\\([a-z]\\))?(-(\\d+|\\([a-z]\\)))?)?"
                            + "|C87 \\(CFA case law\\)|.+: https?://.+");

    /// How the paragraphs begin that say what is a finding and what is not.
    private static final Map<String, List<String>> OPENINGS =
            Map.of(
                    "en", List.of("A finding: ", "Not a finding: "),
                    "ru", List.of("Нарушение: ", "Не нарушение: "),
                    "uz", List.of("Nomuvofiqlik: ", "Nomuvofiqlik emas: "));

    private QuestionRules() {}

    static Stream<String> length(Question question) {
        return TextRules.LANGUAGES.stream()
                .filter(language -> text(question, language).length() > LONGEST)
                .map(language -> "more than " + LONGEST + " characters in " + language);
    }

    static Stream<String> questionMark(Question question) {
        return TextRules.LANGUAGES.stream()
                .filter(language -> !text(question, language).endsWith("?"))
                .map(language -> "no question mark in " + language);
    }

    static Stream<String> guidance(Question question) {
        if (!question.isCompliance()) {
            return Stream.empty();
        }
        return question.backing().guidance().stream()
                .findFirst()
                .map(QuestionRules::openings)
                .orElse(Stream.of("no guidance"));
    }

    private static Stream<String> openings(Wording guidance) {
        return TextRules.LANGUAGES.stream()
                .flatMap(
                        language ->
                                OPENINGS.getOrDefault(language, List.of()).stream()
                                        .filter(opening -> !has(guidance, language, opening))
                                        .map(
                                                opening ->
                                                        "no “"
                                                                + opening.strip()
                                                                + "” in guidance"));
    }

    private static boolean has(Wording guidance, String language, String opening) {
        return guidance.exactly(language).orElse("").lines().anyMatch(l -> l.startsWith(opening));
    }

    static Stream<String> evidence(Question question) {
        int methods = question.backing().evidence().size();
        return question.isCompliance() && methods < 2
                ? Stream.of("evidence by fewer than two methods")
                : Stream.empty();
    }

    static Stream<String> law(Question question) {
        return question.backing().legalBasis().stream()
                .filter(law -> !INSTRUMENT.matcher(law).matches())
                .map(law -> "the law “" + law + "”, which is no instrument and has no source");
    }

    /// Fields that a condition looks at and that nobody can fill in.
    static Stream<String> fields(Question question, ReleaseContent release) {
        List<String> known = release.terms().profile().stream().map(ProfileField::id).toList();
        return question.condition().stream()
                .flatMap(QuestionRules::fields)
                .filter(field -> !known.contains(field))
                .map(field -> "the unknown profile field " + field);
    }

    private static Stream<String> fields(Condition condition) {
        return switch (condition) {
            case Condition.ProfileIs is -> Stream.of(is.field());
            case Condition.ProfileAtLeast least -> Stream.of(least.field());
            case Condition.AnswerIs answer -> Stream.empty();
            case Condition.All(var parts) -> parts.stream().flatMap(QuestionRules::fields);
            case Condition.Any(var parts) -> parts.stream().flatMap(QuestionRules::fields);
            case Condition.Not(var part) -> fields(part);
        };
    }

    /// Pairs of questions that ask the same in one of the languages.
    static Stream<String> duplicates(ReleaseContent release) {
        List<Question> questions = release.questions().toList();
        List<String> found = new ArrayList<>();
        for (String language : TextRules.LANGUAGES) {
            List<Set<String>> words =
                    questions.stream()
                            .map(each -> Set.copyOf(TextRules.words(text(each, language))))
                            .toList();
            for (int one = 0; one < words.size(); one++) {
                for (int other = one + 1; other < words.size(); other++) {
                    if (likeness(words.get(one), words.get(other)) >= TOO_ALIKE) {
                        String pair = questions.get(one).id() + " and " + questions.get(other).id();
                        found.add("questions " + pair + ": too much alike in " + language);
                    }
                }
            }
        }
        return found.stream();
    }

    /// The share of all words of both that both have.
    private static double likeness(Set<String> one, Set<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        int all = one.size() + other.size() - common.size();
        return all == 0 ? 0 : (double) common.size() / all;
    }

    private static String text(Question question, String language) {
        return question.text().exactly(language).orElse("");
    }
}
