package org.tarozi.assessment;

import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.checklist.QuestionId;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// A non-compliance found in one assessment, with what may be said about it in a report.
///
/// @param text what goes into the report, none where it is blank; the internal note never does and
///   is not here
/// @param methods how it was established; several different ones are triangulation
/// @param conflicts its fields with several different values that wait for a decision
public record Finding(
        AssessmentId assessment,
        QuestionId question,
        Optional<String> text,
        OptionalInt workersAffected,
        Set<String> methods,
        Set<String> conflicts) {

    public Finding {
        text = text.filter(words -> !words.isBlank());
        methods = Set.copyOf(methods);
        conflicts = Set.copyOf(conflicts);
    }

    /// Whether texts were written down of which none is its own yet.
    public boolean isTextUndecided() {
        return text.isEmpty() && conflicts.contains(OfAnswer.FINDING.key());
    }

    /// Whether numbers were written down of which none is its own yet.
    public boolean isNumberUndecided() {
        return workersAffected.isEmpty() && conflicts.contains(OfAnswer.WORKERS_AFFECTED.key());
    }
}
