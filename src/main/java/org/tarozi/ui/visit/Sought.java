package org.tarozi.ui.visit;

import org.tarozi.checklist.Question;
import org.tarozi.text.Language;

import java.util.Locale;

/// What is searched for among questions.
///
/// @param words what stands in their texts, or a number; blank for all
/// @param languages the languages that are searched
record Sought(String words, QuestionLanguages.Shown languages) {

    Sought {
        words = words.strip().toLowerCase(Locale.ROOT);
    }

    boolean isIn(VisitContent now, Question question) {
        return words.isEmpty()
                || question.id().value().contains(words)
                || (now.number(question) + ".").startsWith(words.replaceFirst("\\.?$", "."))
                || isIn(question, languages.first())
                || languages.second().filter(one -> isIn(question, one)).isPresent();
    }

    private boolean isIn(Question question, Language language) {
        return question.text().in(language.tag()).toLowerCase(Locale.ROOT).contains(words);
    }
}
