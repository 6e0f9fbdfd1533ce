package org.tarozi.cli;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.change.Scope;
import org.tarozi.change.Subject;

/// Subjects as the command line names them.
final class Subjects {

    private Subjects() {}

    /// The subject of an assessment.
    static Subject of(AssessmentId assessment) {
        return new Scope.OfAssessment(assessment.uuid()).subject();
    }
}
