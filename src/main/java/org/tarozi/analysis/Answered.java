package org.tarozi.analysis;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.Release;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/// A visit's answers in the order of its checklist.
record Answered(Release asked, byte[] codes) {

    static Answered of(AssessmentSet set, Assessment visit) {
        return new Answered(Releases.of(set, visit), visit.answers().codes());
    }

    boolean isSame(Answered other) {
        return asked.fingerprint().equals(other.asked.fingerprint())
                && Arrays.equals(codes, other.codes);
    }

    /// All of them by their questions.
    Map<QuestionId, Byte> all() {
        return byQuestion((role, code) -> true);
    }

    /// Those that count.
    Map<QuestionId, Byte> assessed() {
        return byQuestion(
                (role, code) -> role.role() != CompiledRelease.OUTSIDE && Codes.isAssessed(code));
    }

    private Map<QuestionId, Byte> byQuestion(BiPredicate<OrdinalRoles.Role, Byte> which) {
        Map<QuestionId, Byte> found = new HashMap<>();
        List<OrdinalRoles.Role> roles = OrdinalRoles.of(asked).roles();
        for (int ordinal = 0; ordinal < codes.length; ordinal++) {
            if (which.test(roles.get(ordinal), codes[ordinal])) {
                found.put(roles.get(ordinal).question(), codes[ordinal]);
            }
        }
        return found;
    }
}
