package org.tarozi.checklist;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Puts questions in an order in which each condition looks back only.
final class AskingOrder {

    private final Map<QuestionId, List<Question>> dependents = new HashMap<>();
    private final Map<QuestionId, Integer> open = new HashMap<>();
    private final Deque<Question> ready = new ArrayDeque<>();

    private AskingOrder(List<Question> questions) {
        Set<QuestionId> known =
                questions.stream().map(Question::id).collect(Collectors.toUnmodifiableSet());
        questions.forEach(question -> add(question, known));
    }

    /// The questions that have a condition, each after those its condition looks at; without any
    /// that wait for themselves.
    static List<Question> conditional(List<Question> questions) {
        return new AskingOrder(questions)
                .sorted().stream().filter(question -> question.condition().isPresent()).toList();
    }

    private void add(Question question, Set<QuestionId> known) {
        Set<QuestionId> looksAt =
                question.condition().map(Condition::questions).orElse(Set.of()).stream()
                        .filter(known::contains)
                        .collect(Collectors.toSet());
        open.put(question.id(), looksAt.size());
        looksAt.forEach(
                asked -> dependents.computeIfAbsent(asked, key -> new ArrayList<>()).add(question));
        if (looksAt.isEmpty()) {
            ready.add(question);
        }
    }

    private List<Question> sorted() {
        List<Question> sorted = new ArrayList<>();
        for (Question next = ready.poll(); next != null; next = ready.poll()) {
            sorted.add(next);
            for (Question dependent : dependents.getOrDefault(next.id(), List.of())) {
                if (open.merge(dependent.id(), -1, Integer::sum) == 0) {
                    ready.add(dependent);
                }
            }
        }
        return sorted;
    }
}
