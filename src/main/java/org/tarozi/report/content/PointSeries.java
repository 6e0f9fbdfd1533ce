package org.tarozi.report.content;

import org.tarozi.analysis.PointRate;
import org.tarozi.analysis.QuestionRate;
import org.tarozi.analysis.RateGroup;
import org.tarozi.analysis.Trend;
import org.tarozi.checklist.ClusterId;
import org.tarozi.checklist.PointId;
import org.tarozi.checklist.QuestionId;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// In which cycles a point consists of other questions, or other words, than in the one before.
final class PointSeries {

    private final Map<PointId, Map<Integer, Set<QuestionId>>> asked = new HashMap<>();
    private final Map<PointId, Set<Integer>> reworded = new HashMap<>();
    private final List<PointRate> points;

    PointSeries(List<RateGroup> groups, List<Trend> trends) {
        this.points = groups.getLast().points();
        Map<QuestionId, PointId> places = new HashMap<>();
        for (RateGroup group : groups) {
            for (QuestionRate rate : group.questions()) {
                places.put(rate.question().id(), rate.point().id());
            }
        }
        for (Trend trend : trends) {
            trend.steps()
                    .forEach(
                            step -> add(Objects.requireNonNull(places.get(step.question())), step));
        }
    }

    private void add(PointId point, Trend.Step step) {
        int cycle = step.cycle().orElseThrow();
        asked.computeIfAbsent(point, key -> new HashMap<>())
                .computeIfAbsent(cycle, key -> new HashSet<>())
                .add(step.question());
        if (step.broken().isPresent()) {
            reworded.computeIfAbsent(point, key -> new HashSet<>()).add(cycle);
        }
    }

    /// Whether the rates of a point in two cycles, one after the other, must not be compared.
    boolean isBroken(PointId point, int before, int cycle) {
        Map<Integer, Set<QuestionId>> cycles = asked.getOrDefault(point, Map.of());
        return reworded.getOrDefault(point, Set.of()).contains(cycle)
                || !Objects.equals(cycles.get(before), cycles.get(cycle));
    }

    /// Whether that is so of any point of a cluster, and so of the cluster.
    boolean isBroken(ClusterId cluster, int before, int cycle) {
        return points.stream()
                .filter(point -> point.cluster().id().equals(cluster))
                .anyMatch(point -> isBroken(point.point().id(), before, cycle));
    }
}
