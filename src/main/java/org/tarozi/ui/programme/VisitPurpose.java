package org.tarozi.ui.programme;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.ui.VisitSeal;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the form of a visit is for.
///
/// @param factory the one that is visited, where that is known
/// @param visit the one that is corrected; empty for a new one
/// @param fixed fields in conflict, which are decided elsewhere
/// @param seal what keeps all of it from being changed
record VisitPurpose(
        Optional<FactoryRow> factory,
        VisitChecklists checklists,
        Optional<AssessmentId> visit,
        Set<OfAssessment> fixed,
        VisitSeal seal) {
    VisitPurpose {
        fixed = Set.copyOf(fixed);
    }

    boolean isOf(AssessmentId id) {
        return visit.equals(Optional.of(id));
    }

    boolean isSealed() {
        return seal != VisitSeal.OPEN;
    }

    /// The other visits to the factory.
    List<Assessment> others() {
        return factory.map(row -> row.live(visit)).orElse(List.of());
    }
}
