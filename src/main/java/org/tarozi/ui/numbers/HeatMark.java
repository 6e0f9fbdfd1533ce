package org.tarozi.ui.numbers;

import org.tarozi.analysis.PointAnswers;

import java.util.Locale;

/// What a field of the heat map stands for. Each has a sign of its own, so that colour is never
/// needed to tell them apart.
enum HeatMark {
    NOT_ASKED,
    NOT_ASSESSED,
    NOT_APPLICABLE,
    /// Nothing counts there, since every result is in conflict.
    IN_CONFLICT,
    NONE,
    ONE,
    TWO,
    MORE;

    static HeatMark of(PointAnswers answers) {
        if (answers.assessed() > 0) {
            return switch (answers.nonCompliant()) {
                case 0 -> NONE;
                case 1 -> ONE;
                case 2 -> TWO;
                default -> MORE;
            };
        }
        if (answers.asked() == 0) {
            return NOT_ASKED;
        }
        if (answers.inConflict() > 0) {
            return IN_CONFLICT;
        }
        return answers.notApplicable() == answers.asked() ? NOT_APPLICABLE : NOT_ASSESSED;
    }

    /// How a field looks: one with a result in conflict as the legend says, whatever else counts
    /// there.
    static HeatMark look(PointAnswers answers) {
        return answers.inConflict() > 0 ? IN_CONFLICT : of(answers);
    }

    /// What is written into a field: how many questions are non-compliant, or a sign. A result in
    /// conflict adds an exclamation mark.
    static String sign(PointAnswers answers) {
        String conflict = answers.inConflict() > 0 ? "!" : "";
        return switch (of(answers)) {
            case NOT_ASKED -> "";
            case NOT_ASSESSED -> "–";
            case NOT_APPLICABLE -> "×";
            case IN_CONFLICT -> conflict;
            case NONE, ONE, TWO, MORE -> answers.nonCompliant() + conflict;
        };
    }

    String styleClass() {
        return "heat-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
