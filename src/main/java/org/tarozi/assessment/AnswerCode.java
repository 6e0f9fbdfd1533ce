package org.tarozi.assessment;

/// What an answer vector holds for one question.
public enum AnswerCode implements Keyed {
    /// Nobody answered; for a question of information, nobody wrote anything.
    NOT_ASSESSED,
    COMPLIANT,
    NON_COMPLIANT,
    /// Said so, or hidden by its condition.
    NOT_APPLICABLE,
    /// Two people found different results and nobody has decided: in neither count.
    IN_CONFLICT;

    private static final AnswerCode[] ALL = values();

    private final String key = Keys.of(this);

    /// The byte that stands for it in a vector: its position in this list.
    public byte code() {
        return (byte) ordinal();
    }

    /// What a byte of a vector stands for.
    public static AnswerCode of(byte code) {
        if (code < 0 || code >= ALL.length) {
            throw new IllegalArgumentException("not an answer code: " + code);
        }
        return ALL[code];
    }

    /// The word for it in files: `compliant`, `non_compliant`, …
    @Override
    public String key() {
        return key;
    }
}
