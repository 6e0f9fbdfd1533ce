package org.tarozi.report.content;

import org.tarozi.analysis.Places;
import org.tarozi.analysis.PointRate;
import org.tarozi.analysis.RateGroup;
import org.tarozi.analysis.Trend;
import org.tarozi.checklist.ClusterId;
import org.tarozi.checklist.PointId;
import org.tarozi.checklist.QuestionId;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// In which cycles a point consists of other questions, or other words, than in the one before. A
/// question that moved, or that counts no longer, is another one to the points it left and came to.
final class PointSeries {

    private final Map<Integer, Places> places = new HashMap<>();
    private final Map<Integer, Set<QuestionId>> reworded = new HashMap<>();
    private final List<PointRate> points;

    PointSeries(List<RateGroup> groups, List<Trend> trends) {
        this.points = groups.getLast().points();
        groups.forEach(group -> places.put(group.cycle().orElseThrow(), new Places(group)));
        for (Trend trend : trends) {
            trend.steps().stream().filter(step -> step.broken().isPresent()).forEach(this::add);
        }
    }

    private void add(Trend.Step step) {
        reworded.computeIfAbsent(step.cycle().orElseThrow(), key -> new HashSet<>())
                .add(step.question());
    }

    /// Whether the rates of a point in two cycles, one after the other, must not be compared.
    boolean isBroken(PointId point, int before, int cycle) {
        return isBroken(Set.of(point), before, cycle);
    }

    /// Whether that is so of a cluster, at any point of which a question may stand.
    boolean isBroken(ClusterId cluster, int before, int cycle) {
        return isBroken(pointsOf(cluster), before, cycle);
    }

    /// Whether it is so of any point of a cluster, though it need not be of the cluster.
    boolean isAnyPointBroken(ClusterId cluster, int before, int cycle) {
        return pointsOf(cluster).stream().anyMatch(point -> isBroken(point, before, cycle));
    }

    private Set<PointId> pointsOf(ClusterId cluster) {
        return points.stream()
                .filter(point -> point.cluster().id().equals(cluster))
                .map(point -> point.point().id())
                .collect(Collectors.toSet());
    }

    private boolean isBroken(Set<PointId> at, int before, int cycle) {
        Places then = in(before);
        Places now = in(cycle);
        Set<QuestionId> asked = now.questions(at);
        return !asked.equals(then.questions(at))
                || then.isMixed(at)
                || now.isMixed(at)
                || !Collections.disjoint(asked, reworded.getOrDefault(cycle, Set.of()));
    }

    private Places in(int cycle) {
        return Objects.requireNonNull(places.get(cycle));
    }
}
