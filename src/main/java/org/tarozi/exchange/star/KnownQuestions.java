package org.tarozi.exchange.star;

import org.tarozi.checklist.Question;
import org.tarozi.checklist.file.Checklist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The questions of a programme's own checklists that name numbers of the STAR system.
final class KnownQuestions {

    private final Map<String, Question> byNumber = new HashMap<>();

    KnownQuestions(List<Checklist> checklists) {
        for (Checklist checklist : checklists) {
            if (!checklist.release().id().value().startsWith(StarId.RELEASE)) {
                checklist.release().questions().forEach(this::add);
            }
        }
    }

    private void add(Question question) {
        for (String number : question.backing().starIds()) {
            byNumber.merge(
                    number, question, (one, two) -> one.id().compareTo(two.id()) <= 0 ? one : two);
        }
    }

    /// The question that names this one's number and is of the same kind.
    Optional<Question> find(StarQuestion question) {
        return Optional.ofNullable(byNumber.get(String.valueOf(question.id())))
                .filter(known -> known.isCompliance() == question.compliance());
    }
}
