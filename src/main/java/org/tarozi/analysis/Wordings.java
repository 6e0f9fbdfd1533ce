package org.tarozi.analysis;

import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.Wording;

import java.util.ArrayList;
import java.util.List;

/// In which words a question that kept its id was asked.
public final class Wordings {

    private Wordings() {}

    /// Whether the counted visits were asked a question in different words, so that its rate is of
    /// both.
    public static boolean differ(RateGroup group, QuestionId question) {
        return distinct(asked(group, question)).size() > 1;
    }

    /// A question as it stands in each release of a group that has it, the newest first.
    static List<Question> asked(RateGroup group, QuestionId id) {
        return group.releases().stream()
                .flatMap(release -> release.ordinal(id).stream().mapToObj(release.questions()::get))
                .toList();
    }

    /// Each wording once.
    static List<Wording> distinct(List<Question> asked) {
        List<Wording> distinct = new ArrayList<>();
        for (Question question : asked) {
            if (distinct.stream().noneMatch(text -> !isReworded(text, question.text()))) {
                distinct.add(question.text());
            }
        }
        return distinct;
    }

    /// A translation that is new is not another wording; one that differs is.
    static boolean isReworded(Wording before, Wording now) {
        return before.byLanguage().entrySet().stream()
                .anyMatch(
                        text ->
                                now.exactly(text.getKey())
                                        .filter(other -> !other.equals(text.getValue()))
                                        .isPresent());
    }
}
