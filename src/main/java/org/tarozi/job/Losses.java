package org.tarozi.job;

import org.tarozi.analysis.NoLongerCounted;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.store.Programme;

/// What a step took out of the numbers of a programme.
public final class Losses {

    private Losses() {}

    /// Compares a programme with what it was.
    ///
    /// @param before what could be counted then
    public static NoLongerCounted since(AssessmentSet before, Programme now) {
        return between(before, now.assessments(), now);
    }

    static NoLongerCounted between(AssessmentSet before, AssessmentSet after, Programme now) {
        return NoLongerCounted.of(before, after, id -> shown(id, now));
    }

    private static AssessmentId shown(AssessmentId visit, Programme programme) {
        return AssessmentId.of(programme.group(Subjects.of(visit)).root().id());
    }
}
