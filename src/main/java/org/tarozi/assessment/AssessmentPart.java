package org.tarozi.assessment;

import org.tarozi.checklist.QuestionId;

import java.util.Optional;

/// The parts of an assessment, as paths below it: `answer/<question>` and `evidence/<id>`.
public final class AssessmentPart {

    private static final String ANSWER = "answer/";
    private static final String EVIDENCE = "evidence/";

    private AssessmentPart() {}

    /// The answer to a question.
    public static String answer(QuestionId question) {
        return ANSWER + question;
    }

    /// A photo or file.
    public static String evidence(String id) {
        return EVIDENCE + id;
    }

    /// Whether a part is the answer to a question.
    public static boolean isAnswer(String part) {
        return isOne(ANSWER, part);
    }

    /// Whether a part is a photo or file.
    public static boolean isEvidence(String part) {
        return isOne(EVIDENCE, part);
    }

    private static boolean isOne(String kind, String part) {
        return part.startsWith(kind) && part.indexOf('/', kind.length()) < 0;
    }

    /// The id of the question that a part is the answer to.
    public static Optional<String> question(String part) {
        return isAnswer(part) ? Optional.of(part.substring(ANSWER.length())) : Optional.empty();
    }
}
