package org.tarozi.store;

import org.tarozi.checklist.Condition;
import org.tarozi.checklist.Question;

import java.util.Set;

/// Questions of the core checklist that are asked of some factories only.
final class Conditions {

    private Conditions() {}

    /// A question that is asked where a field of the profile says yes.
    static String questionAskedWith(String field) {
        Condition wanted = new Condition.ProfileIs(field, Set.of("yes"));
        return Desk.CORE.release().questions().stream()
                .filter(Question::isCompliance)
                .filter(question -> question.condition().filter(wanted::equals).isPresent())
                .map(question -> question.id().value())
                .findFirst()
                .orElseThrow();
    }
}
