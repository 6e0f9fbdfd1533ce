package org.tarozi.checklist;

/// What a question is for: judging compliance (NCQ) or gathering information (FGW).
public sealed interface QuestionKind {

    /// A compliance question (NCQ).
    ///
    /// @param finding which reply is the finding; nothing is inferred from the wording
    record Compliance(Reply finding) implements QuestionKind {}

    /// A question for information (FGW), outside all rates.
    ///
    /// @param answer what is written down
    record Information(AnswerForm answer) implements QuestionKind {}

    /// The reply of the interviewed factory that makes a finding.
    enum Reply {
        YES,
        NO
    }
}
