package org.tarozi.checklist;

import java.util.List;

/// What a question is for: judging compliance (NCQ) or gathering information (FGW).
public sealed interface QuestionKind {

    /// A compliance question (NCQ).
    ///
    /// @param finding which reply is the finding; nothing is inferred from the wording
    record Compliance(Reply finding) implements QuestionKind {}

    /// A question for information (FGW), outside all rates.
    ///
    /// @param answer what is written down
    /// @param choices the allowed replies of a `CHOICE`, otherwise empty
    record Information(AnswerType answer, List<Choice> choices) implements QuestionKind {
        public Information {
            choices = List.copyOf(choices);
            if ((answer == AnswerType.CHOICE) == choices.isEmpty()) {
                throw new IllegalArgumentException("choices belong to a choice, and only to it");
            }
        }
    }

    /// The reply of the interviewed factory that makes a finding.
    enum Reply {
        YES,
        NO
    }

    /// The form of an answer that carries information only.
    enum AnswerType {
        TEXT,
        NUMBER,
        CHOICE
    }

    /// One allowed reply.
    record Choice(String id, Wording text) {}
}
