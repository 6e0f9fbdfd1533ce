package org.tarozi.ui.visit;

import org.tarozi.checklist.Cluster;
import org.tarozi.checklist.CompliancePoint;

import java.util.ArrayList;
import java.util.List;

/// One line of the list of compliance points.
sealed interface PointLine {

    /// The name of a cluster, above its points.
    record Head(Cluster cluster) implements PointLine {}

    /// A point that can be gone to.
    record Place(CompliancePoint point) implements PointLine {}

    /// All of which something is asked, in the order of the checklist.
    static List<PointLine> of(VisitContent content) {
        List<PointLine> lines = new ArrayList<>();
        for (Cluster cluster : content.release().clusters()) {
            List<CompliancePoint> asked =
                    cluster.points().stream()
                            .filter(point -> content.tally(point).asked() > 0)
                            .toList();
            if (!asked.isEmpty()) {
                lines.add(new Head(cluster));
                asked.forEach(point -> lines.add(new Place(point)));
            }
        }
        return lines;
    }
}
