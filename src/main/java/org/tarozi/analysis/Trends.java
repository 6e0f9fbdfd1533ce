package org.tarozi.analysis;

import org.tarozi.checklist.Lineage;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.Wording;

import java.util.ArrayList;
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
            steps(group, series)
                    .forEach(
                            (lineage, steps) ->
                                    series.computeIfAbsent(lineage, key -> new ArrayList<>())
                                            .addAll(steps));
        }
        List<Trend> trends = new ArrayList<>();
        series.forEach((lineage, steps) -> trends.add(new Trend(lineage, steps)));
        return trends;
    }

    /// The steps of one group, none of which is before another.
    private static Map<Lineage, List<Trend.Step>> steps(
            RateGroup group, Map<Lineage, List<Trend.Step>> before) {
        Map<Lineage, List<Trend.Step>> steps = new LinkedHashMap<>();
        for (QuestionRate rate : group.questions()) {
            QuestionId id = rate.question().id();
            List<Question> asked = Wordings.asked(group, id);
            if (!asked.isEmpty()) {
                Lineage lineage = asked.getFirst().lineage();
                List<Wording> texts = Wordings.distinct(asked);
                steps.computeIfAbsent(lineage, key -> new ArrayList<>())
                        .add(
                                new Trend.Step(
                                        group.cycle(),
                                        id,
                                        texts,
                                        rate.rate(),
                                        broken(
                                                group,
                                                id,
                                                texts,
                                                before.getOrDefault(lineage, List.of()))));
            }
        }
        return steps;
    }

    /// A question is compared with itself when it was last asked; where it is new, its lineage was
    /// another question, unless that is still asked beside it.
    private static Optional<Trend.Break> broken(
            RateGroup group, QuestionId id, List<Wording> texts, List<Trend.Step> before) {
        if (texts.size() > 1) {
            return Optional.of(Trend.Break.MIXED_WORDS);
        }
        Optional<Trend.Step> last =
                before.reversed().stream().filter(step -> step.question().equals(id)).findFirst();
        if (last.isEmpty()) {
            return replaces(group, id, before)
                    ? Optional.of(Trend.Break.NEW_MEANING)
                    : Optional.empty();
        }
        boolean same =
                last.get().texts().size() == 1
                        && !Wordings.isReworded(last.get().texts().getFirst(), texts.getFirst());
        return same ? Optional.empty() : Optional.of(Trend.Break.REWORDED);
    }

    /// Whether a question is asked in some release without those that its lineage was before.
    private static boolean replaces(RateGroup group, QuestionId id, List<Trend.Step> before) {
        return !before.isEmpty()
                && group.releases().stream()
                        .filter(release -> release.ordinal(id).isPresent())
                        .anyMatch(
                                release ->
                                        before.stream()
                                                .map(Trend.Step::question)
                                                .noneMatch(
                                                        one -> release.ordinal(one).isPresent()));
    }
}
