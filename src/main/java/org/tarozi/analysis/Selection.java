package org.tarozi.analysis;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The assessments that a scope counts, all others with their reason, and what to look at.
///
/// Included and excluded are a partition of the set, both in its order.
///
/// @param activeOn the day on which factories had to be active; absent if no visit has a date
public record Selection(
        Scope scope,
        Optional<LocalDate> activeOn,
        List<Assessment> included,
        List<Exclusion> excluded,
        List<Warning> warnings,
        OpenConflicts conflicts) {

    public Selection {
        included = List.copyOf(included);
        excluded = List.copyOf(excluded);
        warnings = List.copyOf(warnings);
    }

    /// Applies a scope to a programme, stage by stage.
    public static Selection of(AssessmentSet set, Scope scope) {
        return new Selecting(set, scope).selection();
    }
}
