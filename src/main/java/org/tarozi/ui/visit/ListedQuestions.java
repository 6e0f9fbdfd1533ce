package org.tarozi.ui.visit;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.checklist.QuestionId;
import org.tarozi.ui.Destination;

import java.util.Optional;

/// Which questions of a visit were listed when its screen was left.
///
/// @param at the question that was looked at
record ListedQuestions(
        AssessmentId assessment, Optional<QuestionId> at, QuestionFilter filter, String search) {

    /// Whether it was left at that place: who comes for another question sees that one.
    boolean isAt(Destination.Visit destination) {
        return assessment.equals(destination.assessment()) && at.equals(destination.question());
    }
}
