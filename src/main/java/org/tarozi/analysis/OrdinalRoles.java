package org.tarozi.analysis;

import org.tarozi.checklist.Cluster;
import org.tarozi.checklist.CompliancePoint;
import org.tarozi.checklist.PointId;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.Release;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// What each ordinal of a release is and counts for.
record OrdinalRoles(List<Role> roles) {

    /// One ordinal.
    record Role(PointId point, QuestionId question, byte role) {}

    static OrdinalRoles of(Release release) {
        List<Role> roles = new ArrayList<>();
        for (Cluster cluster : release.clusters()) {
            for (CompliancePoint point : cluster.points()) {
                for (Question question : point.questions()) {
                    byte role = CompiledRelease.role(cluster, question);
                    roles.add(new Role(point.id(), question.id(), role));
                }
            }
        }
        return new OrdinalRoles(roles);
    }

    int[] matching(Predicate<Role> of) {
        return IntStream.range(0, roles.size())
                .filter(ordinal -> of.test(roles.get(ordinal)))
                .toArray();
    }

    /// Its points in order.
    Set<PointId> points() {
        Set<PointId> points = new LinkedHashSet<>();
        roles.forEach(role -> points.add(role.point()));
        return points;
    }
}
