package org.tarozi.assessment;

import java.util.Arrays;

/// The answers of one assessment, one byte a question, in the order of its release.
///
/// The array is not copied on the way in or out, because ten thousand of them are scanned at once:
/// nobody writes to it.
public record AnswerVector(byte[] codes) {

    /// The answer at an ordinal of the release.
    public AnswerCode at(int ordinal) {
        return AnswerCode.of(codes[ordinal]);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AnswerVector(byte[] theirs) && Arrays.equals(codes, theirs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(codes);
    }

    @Override
    public String toString() {
        StringBuilder digits = new StringBuilder(codes.length);
        for (byte code : codes) {
            digits.append((char) ('0' + code));
        }
        return digits.toString();
    }
}
