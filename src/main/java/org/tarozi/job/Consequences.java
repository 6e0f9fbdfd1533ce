package org.tarozi.job;

import org.tarozi.analysis.CountedOtherwise;
import org.tarozi.analysis.NoLongerCounted;
import org.tarozi.analysis.OutOfSight;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.store.Programme;

/// What people should know of a step that was not made field by field.
///
/// @param lost what it took out of the numbers
/// @param hidden what it brought or left where nobody sees it
/// @param changed what it made of visits that counted and count still
public record Consequences(NoLongerCounted lost, OutOfSight hidden, CountedOtherwise changed) {

    /// Compares a programme with what it was.
    ///
    /// @param before what could be counted then
    public static Consequences of(AssessmentSet before, Programme now) {
        AssessmentSet after = now.assessments();
        NoLongerCounted lost = Losses.between(before, after, now);
        return new Consequences(
                lost, OutOfSight.of(before, after, lost), CountedOtherwise.of(before, after));
    }
}
