package org.tarozi.ui.programme;

import org.tarozi.checklist.Cluster;
import org.tarozi.checklist.ClusterId;
import org.tarozi.checklist.Condition;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.Release;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// For which clusters the fields of a profile decide what is asked. Clusters that are counted come
/// before those for information, and of these the one with most such questions.
final class ConditionUses {

    private final Map<String, Map<ClusterId, Integer>> questions = new HashMap<>();
    private final Map<ClusterId, Cluster> clusters = new LinkedHashMap<>();

    ConditionUses(List<Release> releases) {
        for (Release release : releases) {
            for (Cluster cluster : release.clusters()) {
                clusters.put(cluster.id(), cluster);
                cluster.points().stream()
                        .flatMap(point -> point.questions().stream())
                        .forEach(question -> count(cluster, question));
            }
        }
    }

    private void count(Cluster cluster, Question question) {
        question.condition().stream()
                .flatMap(ConditionUses::fields)
                .distinct()
                .forEach(
                        field ->
                                questions
                                        .computeIfAbsent(field, every -> new LinkedHashMap<>())
                                        .merge(cluster.id(), 1, Integer::sum));
    }

    private static Stream<String> fields(Condition condition) {
        return switch (condition) {
            case Condition.ProfileIs(String field, var values) -> Stream.of(field);
            case Condition.ProfileAtLeast(String field, long minimum) -> Stream.of(field);
            case Condition.AnswerIs _ -> Stream.of();
            case Condition.All(List<Condition> parts) ->
                    parts.stream().flatMap(ConditionUses::fields);
            case Condition.Any(List<Condition> parts) ->
                    parts.stream().flatMap(ConditionUses::fields);
            case Condition.Not(Condition part) -> fields(part);
        };
    }

    /// The one cluster of each field that decides on anything.
    Map<String, Cluster> clusters() {
        Map<String, Cluster> chosen = new HashMap<>();
        questions.forEach(
                (field, uses) ->
                        uses.keySet().stream()
                                .map(clusters::get)
                                .max(
                                        Comparator.comparing(Cluster::counted)
                                                .thenComparing(one -> uses.get(one.id())))
                                .ifPresent(cluster -> chosen.put(field, cluster)));
        return chosen;
    }
}
