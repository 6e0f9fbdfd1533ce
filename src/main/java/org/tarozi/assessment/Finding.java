package org.tarozi.assessment;

import org.tarozi.checklist.QuestionId;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// A non-compliance found in one assessment, with what may be said about it in a report.
///
/// @param text what goes into the report, none where it is blank; the internal note never does and
///   is not here
/// @param methods how it was established; several different ones are triangulation
public record Finding(
        AssessmentId assessment,
        QuestionId question,
        Optional<String> text,
        OptionalInt workersAffected,
        Set<String> methods) {

    public Finding {
        text = text.filter(words -> !words.isBlank());
        methods = Set.copyOf(methods);
    }
}
