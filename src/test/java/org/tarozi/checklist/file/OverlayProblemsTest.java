package org.tarozi.checklist.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.tarozi.checklist.yaml.Reading;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// An overlay and its base are refused with everything that is wrong, and nothing that only follows
/// from it.
class OverlayProblemsTest {

    private static final String HEAD = "id: country\nextends: small\ntitle: {en: Country}\n";

    private static String readOn(String head, String rest) {
        String text = "tarozi: checklist-overlay/1\n" + head + "languages: [en]\n" + rest;
        return SmallChecklist.refusal(
                Checklists.read(
                        "over.yaml",
                        text.getBytes(StandardCharsets.UTF_8),
                        List.of(
                                Checklists.resolve(
                                                List.of(
                                                        SmallChecklist.read(SmallChecklist.TEXT)
                                                                .orThrow()))
                                        .orThrow())));
    }

    @Test
    void everythingThatDoesNotFitTheBaseIsToldAtOnce() {
        assertEquals(
                """
                over.yaml:7:31: found the question id q1, which small has, expected another id; \
                what exists is changed under amend
                over.yaml:8:10: found the unknown point “nowhere”, expected a point of small
                over.yaml:8:85: found the unknown question “absent”, expected the id of a question
                over.yaml:11:12: found the unknown id “missing”, expected an id of small to amend
                over.yaml:12:12: found a text for q2 in en, expected languages it has no text in; \
                an overlay changes no text\
                """,
                readOn(
                        HEAD,
                        """
                        add_questions:
                          - {to: p1, questions: [{id: q1, text: {en: E}, finding: yes}]}
                          - {to: nowhere, questions: [{id: x, text: {en: E}, finding: yes, when: {question: absent, is: compliant}}]}
                        amend:
                          questions:
                            - {id: missing, tags: [zero_tolerance]}
                            - {id: q2, text: {en: changed}}
                        """));
    }

    @Test
    void neitherDoThoseOfAnOverlayOnAnOverlay() {
        Checklist small =
                Checklists.resolve(List.of(SmallChecklist.read(SmallChecklist.TEXT).orThrow()))
                        .orThrow();
        Checklist country =
                read("tarozi: checklist-overlay/1\n" + HEAD + "languages: [en]\n", small).orThrow();

        assertEquals(
                """
                over.yaml:6:1: found the unknown key “extra”, expected only tarozi, languages, \
                profile, parameters, id, extends, base_fingerprint, title, add_clusters, \
                add_points, add_questions, amend in a checklist
                over.yaml:7:22: found the unknown point “nowhere”, expected a point of country\
                """,
                SmallChecklist.refusal(
                        read(
                                """
                                tarozi: checklist-overlay/1
                                id: town
                                extends: country
                                title: {en: Town}
                                languages: [en]
                                extra: 1
                                add_questions: [{to: nowhere, questions: [{id: x, text: {en: E}, finding: yes}]}]
                                """,
                                small,
                                country)));
    }

    private static Reading<Checklist> read(String text, Checklist... known) {
        return Checklists.read("over.yaml", text.getBytes(StandardCharsets.UTF_8), List.of(known));
    }

    @Test
    void mistakesOfAnOverlayHideNothingThatDoesNotFitItsBase() {
        assertEquals(
                """
                over.yaml:8:11: found a value from a day that weekly already has a value for, \
                expected only days of its own
                over.yaml:11:18: found “2025-02-30”, expected a date such as 2026-01-31\
                """,
                readOn(
                        HEAD,
                        """
                        amend:
                          parameters:
                            - id: weekly
                              values:
                                - {from: 2026-01-01, value: 5, source: s}
                                - {from: 2025-02-30, value: 5, source: s}
                        """));
    }

    @Test
    void anOverlayWithoutIdAndTitleIsHeldAgainstItsBase() {
        assertEquals(
                """
                over.yaml:1:1: found a checklist without id, expected the key id
                over.yaml:1:1: found a checklist without title, expected the key title
                over.yaml:6:12: found a text for q2 in en, expected languages it has no text in; \
                an overlay changes no text\
                """,
                readOn(
                        "extends: small\n",
                        """
                        amend:
                          questions:
                            - {id: q2, text: {en: changed}}
                        """));
    }

    @Test
    void whatFollowsFromAMistakeIsNotTold() {
        assertEquals(
                """
                over.yaml:7:10: found the unknown point “nowhere”, expected a point of small
                over.yaml:8:26: found a question without text, expected the key text
                over.yaml:16:36: found “2025-02-30”, expected a date such as 2026-01-31\
                """,
                readOn(
                        HEAD,
                        """
                        add_questions:
                          - {to: nowhere, questions: [{id: x, text: {en: E}, finding: yes}]}
                          - {to: p1, questions: [{id: y, finding: yes}]}
                          - to: p1
                            questions:
                              - {id: z, text: {en: E}, finding: yes, when: {question: x, is: compliant}}
                              - {id: w, text: {en: E}, finding: yes, when: {question: y, is: compliant}}
                        amend:
                          parameters:
                            - {id: weekly, values: [{value: 41, source: s}]}
                            - {id: weekly, values: [{from: 2025-02-30, value: 42, source: s}]}
                        """));
    }

    @Test
    void whatAConditionMeansIsNotGuessedWhereAFileBreaksOff() {
        assertEquals(
                """
                over.yaml:10:1: found a list or keys in brackets without a comma between two \
                of them or a bracket at the end, expected the comma or the bracket, or quotes around a text that contains “: ” or “ #”; what follows was \
                not read\
                """,
                readOn(
                        HEAD,
                        """
                        add_questions:
                          - {to: p1, questions: [{id: x, text: {en: E}, finding: yes, when: {question: y, is: compliant}}]}
                        amend:
                          points: [
                        """));
    }
}
