package org.tarozi.checklist.file;

import org.tarozi.checklist.Question;
import org.tarozi.checklist.ReleaseContent;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/// All that is held against the content of a checklist beyond what the reader refuses.
final class ContentRules {

    private static final List<Function<ContentText, Stream<String>>> OF_TEXTS =
            List.of(
                    TextRules::missing,
                    TextRules::apostrophes,
                    TextRules::alphabets,
                    TextRules::untranslated,
                    TextRules::paragraphs,
                    TextRules::spaces);

    private static final List<Function<Question, Stream<String>>> OF_QUESTIONS =
            List.of(
                    QuestionRules::length,
                    QuestionRules::questionMark,
                    QuestionRules::guidance,
                    QuestionRules::evidence,
                    QuestionRules::law);

    private ContentRules() {}

    /// Everything that is wrong with a release, each with its place.
    static Set<String> problems(ReleaseContent release, Glossary glossary) {
        Set<String> problems = new TreeSet<>();
        for (ContentText text : ContentText.of(release)) {
            Stream.concat(
                            OF_TEXTS.stream().flatMap(rule -> rule.apply(text)),
                            TextRules.terms(text, glossary))
                    .forEach(problem -> problems.add(text.where() + ": " + problem));
        }
        for (Question question : release.questions().toList()) {
            Stream.concat(
                            OF_QUESTIONS.stream().flatMap(rule -> rule.apply(question)),
                            QuestionRules.fields(question, release))
                    .forEach(problem -> problems.add("question " + question.id() + ": " + problem));
        }
        QuestionRules.duplicates(release).forEach(problems::add);
        return problems;
    }
}
