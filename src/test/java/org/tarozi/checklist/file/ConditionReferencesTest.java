package org.tarozi.checklist.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tarozi.checklist.file.SmallChecklist.refusal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionReferencesTest {

    private static final String WHEN = "when: {profile: dormitory, is: yes}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{profile: shape, is: yes} | 36:29: found the unknown profile field “shape”,"
                        + " expected the id of a field under profile",
                "{profile: dormitory, is: maybe} | 36:44: found “maybe”, expected one of no, yes",
                "{profile: sector, is: [garment, garmnet]} | 36:51: found “garmnet”, expected"
                        + " garment (did you mean that?) or another one of garment",
                "{profile: workers, is: many} | 36:29: found “workers”, which is a number, with is,"
                        + " expected at_least and a number",
                "{profile: sector, at_least: 3} | 36:29: found “sector”, which is no number, with"
                        + " at_least, expected is and one of its values",
                "{question: q11, is: compliant} | 36:30: found the unknown question “q11”, expected"
                        + " q1 (did you mean that?)",
                "{question: q1, is: compliand} | 36:38: found “compliand”, expected compliant (did"
                    + " you mean that?) or another one of compliant, non_compliant, not_applicable",
                "{question: q3, is: b} | 36:38: found “b”, expected a (did you mean that?) or"
                        + " another one of a",
                "{question: q4, is: b} | 36:30: found the question q4, which is answered in free"
                        + " form, expected a compliance question or one with choices",
                "{question: q2, is: compliant} | 36:30: found a condition of q2 on itself, expected"
                        + " another question",
            })
    void conditionOnSomethingWrongIsRefused(String condition, String problem) {
        String text = SmallChecklist.with(WHEN, "when: " + condition);
        assertEquals("small.yaml:" + problem, refusal(text));
    }

    @Test
    void conditionsInACircleAreToldOnce() {
        String text =
                SmallChecklist.TEXT
                        .replace(WHEN, "when: {not: {any: [{question: q3, is: a}]}}")
                        .replace(
                                "answer: choice",
                                "when: {question: q1, is: compliant}\n            answer: choice")
                        .replace(
                                "finding: yes",
                                "finding: yes\n            when: {question: q2, is: compliant}");
        assertEquals(
                "small.yaml:31:30: found conditions in a circle: q1 → q2 → q3 → q1, expected"
                        + " conditions on questions that come first",
                refusal(text));
    }

    @Test
    void conditionOnABrokenQuestionIsNotUnknown() {
        String text =
                SmallChecklist.TEXT
                        .replace(WHEN, "when: {question: q1, is: compliant}")
                        .replace("finding: yes", "finding: maybe");
        assertEquals("small.yaml:30:22: found “maybe”, expected one of no, yes", refusal(text));
    }
}
