package org.tarozi.checklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A cluster of compliance points.
///
/// @param counted whether its points count in rates; clusters such as Learning carry information
///   only
/// @param coreSince since when it is a fundamental principle at work, if it is one
public record Cluster(
        ClusterId id,
        Wording title,
        boolean counted,
        Optional<LocalDate> coreSince,
        List<CompliancePoint> points) {

    public Cluster {
        points = List.copyOf(points);
    }
}
