package org.tarozi.ui.visit;

import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.assessment.Spelling;
import org.tarozi.checklist.Question;

import java.util.EnumSet;
import java.util.Set;

/// What is searched for among questions.
///
/// @param words what stands in their texts or in what was written to them, or a number; blank for
///   all
/// @param languages the languages that are searched
record Sought(String words, WantedLanguages.Shown languages) {

    /// Where words are written.
    private static final Set<OfAnswer> WRITTEN =
            EnumSet.of(OfAnswer.FINDING, OfAnswer.NOTE, OfAnswer.VALUE);

    Sought {
        words = Spelling.folded(words);
    }

    boolean isIn(VisitContent now, Question question) {
        return words.isEmpty()
                || question.id().value().contains(words)
                || (now.number(question) + ".").startsWith(words.replaceFirst("\\.?$", "."))
                || isIn(question, languages.first())
                || languages.second().filter(one -> isIn(question, one)).isPresent()
                || WRITTEN.stream().anyMatch(one -> isIn(now.answer(question.id()).text(one)));
    }

    private boolean isIn(Question question, String language) {
        return isIn(question.text().in(language));
    }

    private boolean isIn(String text) {
        return Spelling.folded(text).contains(words);
    }
}
