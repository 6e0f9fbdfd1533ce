package org.tarozi.analysis;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentSet;

import java.util.Collection;

/// How many fields wait for a person's decision.
///
/// @param programme in all assessments that are not deleted, and in all factories
/// @param included in the counted assessments alone
public record OpenConflicts(int programme, int included) {

    static OpenConflicts of(AssessmentSet set, Collection<Assessment> included) {
        int factories =
                set.factories().values().stream().mapToInt(one -> one.conflicts().size()).sum();
        int live =
                set.assessments().stream()
                        .filter(one -> one.visit().live())
                        .mapToInt(Assessment::openConflicts)
                        .sum();
        return new OpenConflicts(
                factories + live, included.stream().mapToInt(Assessment::openConflicts).sum());
    }
}
