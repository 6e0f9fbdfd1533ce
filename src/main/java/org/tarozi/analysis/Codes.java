package org.tarozi.analysis;

import org.tarozi.assessment.AnswerCode;

/// The answer codes as the numbers that loops over vectors work with.
final class Codes {

    static final int COMPLIANT = AnswerCode.COMPLIANT.code();
    static final int NON_COMPLIANT = AnswerCode.NON_COMPLIANT.code();
    static final int IN_CONFLICT = AnswerCode.IN_CONFLICT.code();

    private Codes() {}

    static boolean isAssessed(byte code) {
        return code == COMPLIANT || code == NON_COMPLIANT;
    }
}
