package org.tarozi.ui;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.FactoryId;

import java.util.Optional;

/// The visit that was looked at last.
///
/// @param factory the one it was in, where that is known
public record SeenVisit(AssessmentId visit, Optional<FactoryId> factory) {

    /// The factory of a visit that is left.
    public static Optional<FactoryId> factoryOf(AssessmentId visit, Sights sights) {
        return sights.last(SeenVisit.class)
                .filter(seen -> seen.visit().equals(visit))
                .flatMap(SeenVisit::factory);
    }
}
