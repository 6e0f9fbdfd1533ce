package org.tarozi.report.content;

import org.tarozi.checklist.Cluster;
import org.tarozi.checklist.ClusterId;
import org.tarozi.checklist.CompliancePoint;
import org.tarozi.checklist.PointId;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.Release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where a question stands in a release, and how it counts.
record Placement(ClusterId cluster, PointId point, boolean counts) {

    /// Whether every question stands in the same place in all these releases. Where one moved, a
    /// table of answers with one column a question cannot give the same rates.
    static boolean isSameInAll(List<Release> releases) {
        Map<QuestionId, Placement> known = new HashMap<>();
        for (Release release : releases) {
            for (Cluster cluster : release.clusters()) {
                for (CompliancePoint point : cluster.points()) {
                    for (Question question : point.questions()) {
                        Placement here =
                                new Placement(
                                        cluster.id(),
                                        point.id(),
                                        cluster.counted() && question.counts());
                        Placement before = known.putIfAbsent(question.id(), here);
                        if (before != null && !before.equals(here)) {
                            return false;
                        }
                    }
                }
            }
        }
        return true;
    }
}
