package org.tarozi.analysis;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.Factory;

import java.util.Collection;
import java.util.Optional;

/// How many fields wait for a person's decision.
///
/// @param programme in all assessments and factories that are not in the trash
/// @param included in the counted assessments alone
public record OpenConflicts(int programme, int included) {

    /// In what describes factories, and in assessments that are not counted.
    public int elsewhere() {
        return programme - included;
    }

    static OpenConflicts of(AssessmentSet set, Collection<Assessment> included) {
        int programme = 0;
        for (Factory factory : set.factories().values()) {
            programme += factory.standing().live() ? factory.conflicts().size() : 0;
        }
        for (Assessment assessment : set.assessments()) {
            programme += isLive(assessment, set) ? assessment.openConflicts() : 0;
        }
        int counted = 0;
        for (Assessment assessment : included) {
            counted += assessment.openConflicts();
        }
        return new OpenConflicts(programme, counted);
    }

    private static boolean isLive(Assessment assessment, AssessmentSet set) {
        boolean factoryIsLive =
                assessment
                        .factory()
                        .flatMap(id -> Optional.ofNullable(set.factories().get(id)))
                        .map(factory -> factory.standing().live())
                        .orElse(true);
        return assessment.visit().live() && factoryIsLive;
    }
}
