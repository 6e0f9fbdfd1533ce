package org.tarozi.analysis;

/// How the answers to the counted questions of one compliance point went in one assessment.
public record PointAnswers(
        int compliant, int nonCompliant, int notApplicable, int notAssessed, int inConflict) {

    /// The checklist of the assessment does not have the point, or no counted question in it.
    public static final PointAnswers NOT_ASKED = new PointAnswers(0, 0, 0, 0, 0);

    /// The questions with a result that counts.
    public int assessed() {
        return compliant + nonCompliant;
    }

    /// All counted questions of the point.
    public int asked() {
        return compliant + nonCompliant + notApplicable + notAssessed + inConflict;
    }
}
