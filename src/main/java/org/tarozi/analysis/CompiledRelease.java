package org.tarozi.analysis;

import org.tarozi.checklist.Cluster;
import org.tarozi.checklist.CompliancePoint;
import org.tarozi.checklist.PointId;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.Release;

import java.util.List;

/// A release as tables for a flat loop over its vectors: what each ordinal counts for, and where
/// the run of ordinals of each point ends.
///
/// @param role per ordinal: 1 counts in rates, 2 national level, 0 outside all rates
/// @param question per ordinal: its place in the catalogue
/// @param runEnd per point of this release: the ordinal after its last question
/// @param runPoint per point of this release: its place in the catalogue
record CompiledRelease(byte[] role, int[] question, int[] runEnd, int[] runPoint) {

    static final byte OUTSIDE = 0;
    static final byte COUNTED = 1;
    static final byte NATIONAL = 2;

    static CompiledRelease of(Release release, Catalogue catalogue) {
        int length = release.questions().size();
        byte[] role = new byte[length];
        int[] question = new int[length];
        List<PointId> runs = runs(release);
        int[] runEnd = new int[runs.size()];
        int[] runPoint = new int[runs.size()];
        int ordinal = 0;
        int run = 0;
        for (Cluster cluster : release.clusters()) {
            for (CompliancePoint point : cluster.points()) {
                for (Question one : point.questions()) {
                    role[ordinal] = role(cluster, one);
                    question[ordinal++] = catalogue.index(one.id());
                }
                runEnd[run] = ordinal;
                runPoint[run++] = catalogue.index(point.id());
            }
        }
        return new CompiledRelease(role, question, runEnd, runPoint);
    }

    private static List<PointId> runs(Release release) {
        List<PointId> points =
                release.clusters().stream()
                        .flatMap(cluster -> cluster.points().stream())
                        .map(CompliancePoint::id)
                        .toList();
        if (points.stream().distinct().count() < points.size()) {
            throw new IllegalArgumentException("a point twice in one release: " + release.id());
        }
        return points;
    }

    static byte role(Cluster cluster, Question question) {
        if (!cluster.counted() || !question.isCompliance()) {
            return OUTSIDE;
        }
        return question.isNational() ? NATIONAL : COUNTED;
    }
}
