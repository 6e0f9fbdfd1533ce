package org.tarozi.ui.numbers;

import org.tarozi.analysis.ClusterRate;
import org.tarozi.analysis.NonComplianceRate;
import org.tarozi.analysis.PointRate;
import org.tarozi.analysis.QuestionRate;
import org.tarozi.analysis.Wordings;
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
    record Bar(Drill to, Wording title, NonComplianceRate rate, int conflicts, boolean inOtherWords)
            implements Line {}

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
                                    false));
                }
            }
        }
        if (!part.group().national().isEmpty()) {
            lines.add(new National());
            part.group().national().forEach(one -> lines.add(bar(part, Optional.empty(), one)));
        }
        return lines;
    }

    /// The questions of one point.
    static List<Line> questions(Count.Part part, PointId point) {
        return part.group().questions().stream()
                .filter(one -> one.point().id().equals(point))
                .<Line>map(one -> bar(part, Optional.of(point), one))
                .toList();
    }

    private static Bar bar(Count.Part part, Optional<PointId> point, QuestionRate one) {
        return new Bar(
                new Drill.OfQuestion(point, one.question().id()),
                one.question().text(),
                one.rate(),
                part.disputes().at(one.question().id()),
                one.rate().assessed() > 0 && Wordings.differ(part.group(), one.question().id()));
    }
}
