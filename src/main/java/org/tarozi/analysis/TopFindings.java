package org.tarozi.analysis;

import java.util.Comparator;
import java.util.List;

/// The questions that most factories fail.
public final class TopFindings {

    /// By number of non-compliant factories, then by rate, both falling; then by id.
    private static final Comparator<QuestionRate> ORDER =
            Comparator.comparing(QuestionRate::rate, TopFindings::worseFirst)
                    .thenComparing(one -> one.question().id());

    private TopFindings() {}

    /// The first few of a list of rates over assessments that are one per factory; never a question
    /// that nobody fails.
    public static List<QuestionRate> of(List<QuestionRate> questions, int atMost) {
        return questions.stream()
                .filter(one -> one.rate().nonCompliant() > 0)
                .sorted(ORDER)
                .limit(atMost)
                .toList();
    }

    /// With the same count the exact rate is higher where fewer were assessed.
    private static int worseFirst(NonComplianceRate one, NonComplianceRate other) {
        int byCount = Integer.compare(other.nonCompliant(), one.nonCompliant());
        return byCount != 0 ? byCount : Integer.compare(one.assessed(), other.assessed());
    }
}
