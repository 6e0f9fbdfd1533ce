package org.tarozi.report.content;

import org.tarozi.checklist.Cluster;
import org.tarozi.checklist.ClusterId;
import org.tarozi.checklist.CompliancePoint;
import org.tarozi.checklist.PointId;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.Release;
import org.tarozi.report.Workings.Standing;

import java.util.HashMap;
import java.util.Map;

/// Where a question stands in a release, and how it counts.
record Placement(ClusterId cluster, PointId point, Standing standing) {

    /// The questions of a release that have a rate.
    static Map<QuestionId, Placement> in(Release release) {
        Map<QuestionId, Placement> placements = new HashMap<>();
        for (Cluster cluster : release.clusters()) {
            for (CompliancePoint point : cluster.points()) {
                for (Question question : point.questions()) {
                    if (cluster.counted() && question.isCompliance()) {
                        placements.put(
                                question.id(),
                                new Placement(
                                        cluster.id(),
                                        point.id(),
                                        question.isNational()
                                                ? Standing.NATIONAL
                                                : Standing.COUNTED));
                    }
                }
            }
        }
        return placements;
    }

    boolean isCounted() {
        return standing == Standing.COUNTED;
    }
}
