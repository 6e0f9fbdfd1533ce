package org.tarozi.ui.report;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.Factory;
import org.tarozi.assessment.VisitKind;
import org.tarozi.assessment.VisitState;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/// One assessment as lists show it.
///
/// @param factory its name; empty where the factory is not known or has none
record VisitRow(
        AssessmentId id,
        Optional<String> factory,
        Optional<LocalDate> start,
        OptionalInt cycle,
        VisitKind kind,
        VisitState state) {

    static VisitRow of(AssessmentSet set, Assessment assessment) {
        return new VisitRow(
                assessment.id(),
                assessment
                        .factory()
                        .flatMap(id -> Optional.ofNullable(set.factories().get(id)))
                        .flatMap(Factory::name),
                assessment.visit().start(),
                assessment.visit().cycle(),
                assessment.visit().kind(),
                assessment.visit().state());
    }

    /// Whether the team is still at work on it.
    boolean isOpen() {
        return state == VisitState.OPEN;
    }
}
