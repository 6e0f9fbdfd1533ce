package org.tarozi.ui.report;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.Factory;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.assessment.VisitKind;
import org.tarozi.assessment.VisitState;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// One assessment as lists show it.
///
/// @param factory its name; empty where the factory is not known or has none
/// @param place where the factory is, as far as that is known
/// @param conflicts the fields of the visit with several different values and no decision
record VisitRow(
        AssessmentId id,
        Optional<String> factory,
        Factory.Place place,
        Optional<LocalDate> start,
        OptionalInt cycle,
        VisitKind kind,
        VisitState state,
        Set<String> conflicts) {

    private static final Factory.Place NOWHERE =
            new Factory.Place(Optional.empty(), Optional.empty(), Optional.empty());

    VisitRow {
        conflicts = Set.copyOf(conflicts);
    }

    static VisitRow of(AssessmentSet set, Assessment assessment) {
        Optional<Factory> factory =
                assessment.factory().flatMap(id -> Optional.ofNullable(set.factories().get(id)));
        return new VisitRow(
                assessment.id(),
                factory.flatMap(Factory::name),
                factory.map(Factory::place).orElse(NOWHERE),
                assessment.visit().start(),
                assessment.visit().cycle(),
                assessment.visit().kind(),
                assessment.visit().state(),
                Set.copyOf(assessment.conflicts()));
    }

    /// Whether people wrote down different values of a field, and nobody decided.
    boolean isDisputed(OfAssessment field) {
        return conflicts.contains(field.key());
    }

    /// Whether the team is still at work on it.
    boolean isOpen() {
        return state == VisitState.OPEN;
    }
}
