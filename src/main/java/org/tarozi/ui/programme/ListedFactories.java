package org.tarozi.ui.programme;

import org.tarozi.assessment.FactoryId;
import org.tarozi.ui.Destination;

import java.util.Optional;

/// Which factories were listed when their screen was left.
///
/// @param trash whether those in the trash were too
record ListedFactories(Optional<FactoryId> chosen, String search, boolean trash) {

    /// Whether it was left at that place: who comes for another factory sees that one.
    boolean isAt(Destination.Factories destination) {
        return destination.factory().isEmpty() || destination.factory().equals(chosen);
    }
}
