package org.tarozi.checklist;

import java.util.List;

/// A compliance point (CP): a named group of questions with a rate of its own.
public record CompliancePoint(
        PointId id, Wording title, List<String> legalBasis, List<Question> questions) {

    public CompliancePoint {
        legalBasis = List.copyOf(legalBasis);
        questions = List.copyOf(questions);
    }
}
