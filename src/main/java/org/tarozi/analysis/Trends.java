package org.tarozi.analysis;

import org.tarozi.checklist.Lineage;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.Wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Builds the trends of all counted questions over groups such as the cycles of a panel.
public final class Trends {

    private Trends() {}

    /// One trend for each lineage, in the order of the first group that asks it.
    public static List<Trend> of(List<RateGroup> groups) {
        Map<Lineage, List<Trend.Step>> series = new LinkedHashMap<>();
        for (RateGroup group : groups) {
            Map<QuestionId, Question> asked = asked(group);
            for (QuestionRate rate : group.questions()) {
                Question question = asked.get(rate.question().id());
                if (question != null) {
                    List<Trend.Step> steps =
                            series.computeIfAbsent(question.lineage(), key -> new ArrayList<>());
                    steps.add(step(group, question, rate.rate(), steps));
                }
            }
        }
        List<Trend> trends = new ArrayList<>();
        series.forEach((lineage, steps) -> trends.add(new Trend(lineage, steps)));
        return trends;
    }

    /// The questions as the group's own releases ask them; the newest of these has the last word.
    private static Map<QuestionId, Question> asked(RateGroup group) {
        Map<QuestionId, Question> asked = new HashMap<>();
        for (Release release : group.releases()) {
            release.questions().forEach(question -> asked.putIfAbsent(question.id(), question));
        }
        return asked;
    }

    private static Trend.Step step(
            RateGroup group, Question question, NonComplianceRate rate, List<Trend.Step> before) {
        Optional<Trend.Break> broken =
                before.isEmpty() ? Optional.empty() : broken(before.getLast(), question);
        return new Trend.Step(group.cycle(), question.id(), question.text(), rate, broken);
    }

    private static Optional<Trend.Break> broken(Trend.Step before, Question question) {
        if (!before.question().equals(question.id())) {
            return Optional.of(Trend.Break.NEW_MEANING);
        }
        return isReworded(before.text(), question.text())
                ? Optional.of(Trend.Break.REWORDED)
                : Optional.empty();
    }

    /// A translation that is new is not another wording; one that differs is.
    private static boolean isReworded(Wording before, Wording now) {
        return before.byLanguage().entrySet().stream()
                .anyMatch(
                        text ->
                                now.exactly(text.getKey())
                                        .filter(other -> !other.equals(text.getValue()))
                                        .isPresent());
    }
}
