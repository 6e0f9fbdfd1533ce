package org.tarozi.assessment;

import org.tarozi.checklist.Fingerprint;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/// One assessment as rates see it. What nobody wrote down, or what is in conflict, is absent.
///
/// @param factory empty while it is in conflict or not known
/// @param release empty while it is in conflict or the checklist is not in this programme; then the
///   vector is empty too
/// @param conflicts the fields of the visit with several different values and no decision
/// @param openConflicts how many of its fields, answers included, wait for a decision
public record Assessment(
        AssessmentId id,
        Optional<FactoryId> factory,
        Optional<Fingerprint> release,
        Visit visit,
        Set<String> conflicts,
        int openConflicts,
        AnswerVector answers) {

    public Assessment {
        conflicts = Set.copyOf(conflicts);
    }

    /// When and how it was visited.
    ///
    /// @param number the programme's own assessment number, if it has one
    /// @param live whether it is not deleted
    public record Visit(
            Optional<LocalDate> start,
            OptionalInt cycle,
            OptionalLong number,
            VisitKind kind,
            VisitState state,
            boolean live) {}
}
