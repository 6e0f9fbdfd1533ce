package org.tarozi.report.content;

import org.tarozi.checklist.Cluster;
import org.tarozi.checklist.CompliancePoint;
import org.tarozi.checklist.PointId;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.Release;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// How a question of a release counts.
///
/// @param point in whose rate; absent at national level
record Placement(Optional<PointId> point) {

    static final Placement NATIONAL = new Placement(Optional.empty());

    /// The questions of a release that have a rate.
    static Map<QuestionId, Placement> in(Release release) {
        Map<QuestionId, Placement> placements = new HashMap<>();
        for (Cluster cluster : release.clusters()) {
            for (CompliancePoint point : cluster.points()) {
                for (Question question : point.questions()) {
                    if (cluster.counted() && question.isCompliance()) {
                        placements.put(
                                question.id(), question.isNational() ? NATIONAL : at(point.id()));
                    }
                }
            }
        }
        return placements;
    }

    static Placement at(PointId point) {
        return new Placement(Optional.of(point));
    }

    boolean isCounted() {
        return point.isPresent();
    }
}
