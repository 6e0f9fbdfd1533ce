package org.tarozi.store;

import org.tarozi.assessment.AnswerCode;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.checklist.QuestionId;

import java.util.Optional;

/// What the rows of a programme say, as rates see it.
final class Rows {

    private Rows() {}

    static Optional<Assessment> assessment(Programme programme, AssessmentId visit) {
        return programme.assessments().assessments().stream()
                .filter(assessment -> assessment.id().equals(visit))
                .findFirst();
    }

    /// The word for an answer's code; `absent` where the visit is in no row.
    static String answer(Programme programme, AssessmentId visit, String question) {
        int ordinal = Desk.CORE.release().ordinal(new QuestionId(question)).orElseThrow();
        return assessment(programme, visit)
                .map(row -> AnswerCode.of(row.answers().codes()[ordinal]).key())
                .orElse("absent");
    }
}
