package org.tarozi.analysis;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.Factory;

import java.util.Collection;

/// How many fields wait for a person's decision.
///
/// @param programme in all assessments that are not deleted, and in all factories
/// @param included in the counted assessments alone
public record OpenConflicts(int programme, int included) {

    static OpenConflicts of(AssessmentSet set, Collection<Assessment> included) {
        int programme = 0;
        for (Factory factory : set.factories().values()) {
            programme += factory.conflicts().size();
        }
        for (Assessment assessment : set.assessments()) {
            programme += assessment.visit().live() ? assessment.openConflicts() : 0;
        }
        int counted = 0;
        for (Assessment assessment : included) {
            counted += assessment.openConflicts();
        }
        return new OpenConflicts(programme, counted);
    }
}
