package org.tarozi.analysis;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.checklist.PointId;

import java.util.List;

/// What stands behind one rate: every assessment in its two counts, or every point where points are
/// counted.
///
/// @param assessed the assessments in the denominator
/// @param nonCompliant those of them in the numerator
/// @param assessedPoints on a factory row and on a mean of points: the points in the denominator
/// @param nonCompliantPoints on a factory row: those of them in the numerator
public record Explanation(
        List<AssessmentId> assessed,
        List<AssessmentId> nonCompliant,
        List<PointId> assessedPoints,
        List<PointId> nonCompliantPoints) {

    public Explanation {
        assessed = List.copyOf(assessed);
        nonCompliant = List.copyOf(nonCompliant);
        assessedPoints = List.copyOf(assessedPoints);
        nonCompliantPoints = List.copyOf(nonCompliantPoints);
    }
}
