package org.tarozi.ui.numbers;

import org.tarozi.analysis.ClusterRate;
import org.tarozi.analysis.NonComplianceRate;
import org.tarozi.analysis.Places;
import org.tarozi.analysis.PointRate;
import org.tarozi.analysis.QuestionRate;
import org.tarozi.analysis.Wordings;
import org.tarozi.checklist.CompliancePoint;
import org.tarozi.checklist.PointId;
import org.tarozi.checklist.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A line of the rates: a heading, or a bar that leads somewhere.
sealed interface Line {

    /// A cluster with its rates by both formulas.
    record OfCluster(ClusterRate rate) implements Line {}

    /// Above the questions of national level, which are in no other rate.
    record National() implements Line {}

    /// One bar.
    ///
    /// @param conflicts how many answers are in conflict and in no count
    /// @param inOtherWords whether some of the visits were asked it in other words
    /// @param otherPoints at which points some of the visits were asked it
    record Bar(
            Drill to,
            Wording title,
            NonComplianceRate rate,
            int conflicts,
            boolean inOtherWords,
            List<Wording> otherPoints)
            implements Line {

        public Bar {
            otherPoints = List.copyOf(otherPoints);
        }
    }

    /// Every cluster with its points, then the questions of national level.
    static List<Line> points(Count.Part part) {
        List<Line> lines = new ArrayList<>();
        for (ClusterRate cluster : part.group().clusters()) {
            lines.add(new OfCluster(cluster));
            for (PointRate point : part.group().points()) {
                if (point.cluster().id().equals(cluster.cluster().id())) {
                    lines.add(
                            new Bar(
                                    new Drill.OfPoint(point.point().id()),
                                    point.point().title(),
                                    point.rate(),
                                    part.disputes().at(point.point().id()),
                                    false,
                                    List.of()));
                }
            }
        }
        if (!part.group().national().isEmpty()) {
            lines.add(new National());
            part.group()
                    .national()
                    .forEach(one -> lines.add(bar(part, Optional.empty(), one, List.of())));
        }
        return lines;
    }

    /// The questions of one point; one that some visits were asked elsewhere is of each.
    static List<Line> questions(Count.Part part, PointId point) {
        Places places = new Places(part.group());
        return part.group().questions().stream()
                .filter(one -> places.isAt(one, point))
                .<Line>map(
                        one ->
                                bar(
                                        part,
                                        Optional.of(point),
                                        one,
                                        places.of(one).stream()
                                                .map(PointRate::point)
                                                .filter(other -> !other.id().equals(point))
                                                .map(CompliancePoint::title)
                                                .toList()))
                .toList();
    }

    private static Bar bar(
            Count.Part part, Optional<PointId> point, QuestionRate one, List<Wording> otherPoints) {
        boolean assessed = one.rate().assessed() > 0;
        return new Bar(
                new Drill.OfQuestion(point, one.question().id()),
                one.question().text(),
                one.rate(),
                part.disputes().at(one.question().id()),
                assessed && Wordings.differ(part.group(), one.question().id()),
                assessed ? otherPoints : List.of());
    }
}
