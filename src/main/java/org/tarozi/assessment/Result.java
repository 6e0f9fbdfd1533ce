package org.tarozi.assessment;

import java.util.Optional;

/// What an auditor found on one question. Not assessed is the absence of a result.
public enum Result implements Keyed {
    COMPLIANT(AnswerCode.COMPLIANT),
    NON_COMPLIANT(AnswerCode.NON_COMPLIANT),
    NOT_APPLICABLE(AnswerCode.NOT_APPLICABLE);

    private final String key = Keys.of(this);
    private final AnswerCode code;

    Result(AnswerCode code) {
        this.code = code;
    }

    /// What stands for it in an answer vector.
    public AnswerCode code() {
        return code;
    }

    /// The word for it in files.
    @Override
    public String key() {
        return key;
    }

    /// The result with a word of files.
    public static Optional<Result> find(String key) {
        return Keys.find(values(), key);
    }
}
