package org.tarozi.checklist;

import java.util.List;
import java.util.stream.Stream;

/// What a release says, apart from the bytes that say it: two equal contents ask the same.
public record ReleaseContent(
        ReleaseId id, Wording title, List<Cluster> clusters, Release.Terms terms) {

    public ReleaseContent {
        clusters = List.copyOf(clusters);
    }

    /// The points of all clusters, in order.
    public Stream<CompliancePoint> points() {
        return clusters.stream().flatMap(cluster -> cluster.points().stream());
    }

    public Stream<Question> questions() {
        return points().flatMap(point -> point.questions().stream());
    }
}
