package org.tarozi.checklist.file;

import org.tarozi.checklist.Question;
import org.tarozi.checklist.file.Reference.AnswerIs;
import org.tarozi.checklist.yaml.Problems;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds questions that can be asked only after themselves.
final class Cycles {

    private final Map<String, Set<String>> asksAfter = new LinkedHashMap<>();
    private final List<AnswerIs> references;

    /// @param references of the file at hand, which is to blame
    /// @param questions all of the release, with conditions of their own
    Cycles(List<Reference> references, Map<String, Question> questions) {
        this.references =
                references.stream()
                        .filter(AnswerIs.class::isInstance)
                        .map(AnswerIs.class::cast)
                        .toList();
        for (AnswerIs reference : this.references) {
            add(reference.asker(), reference.question().text());
        }
        questions.forEach(
                (id, question) ->
                        question.condition()
                                .ifPresent(
                                        condition ->
                                                condition
                                                        .questions()
                                                        .forEach(asked -> add(id, asked.value()))));
    }

    private void add(String asker, String asked) {
        asksAfter.computeIfAbsent(asker, key -> new HashSet<>()).add(asked);
    }

    /// Tells each cycle once, at the first reference that is part of it.
    void check(Problems problems) {
        Set<String> told = new HashSet<>();
        for (AnswerIs reference : references) {
            String asker = reference.asker();
            String asked = reference.question().text();
            if (asker.equals(asked)) {
                problems.error(
                        reference.question().place(),
                        "a condition of " + asker + " on itself",
                        "another question");
            } else if (!told.contains(asker)) {
                List<String> path = path(asked, asker);
                if (!path.isEmpty()) {
                    told.addAll(path);
                    problems.error(
                            reference.question().place(),
                            "conditions in a circle: " + asker + " → " + String.join(" → ", path),
                            "conditions on questions that come first");
                }
            }
        }
    }

    /// The questions on a way from one to the other; empty if there is none.
    private List<String> path(String from, String to) {
        Map<String, String> cameFrom = new HashMap<>();
        List<String> open = new ArrayList<>(List.of(from));
        for (int i = 0; i < open.size(); i++) {
            String at = open.get(i);
            if (at.equals(to)) {
                return walked(from, to, cameFrom);
            }
            for (String next : asksAfter.getOrDefault(at, Set.of())) {
                if (!next.equals(from) && cameFrom.putIfAbsent(next, at) == null) {
                    open.add(next);
                }
            }
        }
        return List.of();
    }

    private static List<String> walked(String from, String to, Map<String, String> cameFrom) {
        List<String> path = new ArrayList<>(List.of(to));
        for (String at = to; !at.equals(from); ) {
            at = cameFrom.getOrDefault(at, from);
            path.add(at);
        }
        return path.reversed();
    }
}
