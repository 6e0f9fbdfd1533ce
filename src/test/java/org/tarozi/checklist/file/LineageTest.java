package org.tarozi.checklist.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.tarozi.checklist.diff.DiffText;
import org.tarozi.checklist.diff.ReleaseDiff;
import org.tarozi.checklist.yaml.Reading;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// A question that continues another one takes its place.
class LineageTest {

    private static final String ASKED_TOO =
            " warning: found the lineage of q1, which is asked here too, expected that of a"
                + " question that is asked no more; a question that is new beside others has its"
                + " own";

    private static String warnings(Reading<?> reading) {
        return SmallChecklist.texts(assertInstanceOf(Reading.Ok.class, reading).warnings());
    }

    private static String q2(String lines) {
        return SmallChecklist.with("id: q2\n", lines.replace("\nlineage", "\n            lineage"));
    }

    private static String diff(String before, String after) {
        return String.join(
                "\n",
                DiffText.lines(
                        ReleaseDiff.between(
                                SmallChecklist.release(before), SmallChecklist.release(after))));
    }

    @Test
    void whoseLineageIsAskedTooIsWarnedOf() {
        assertEquals(
                "small.yaml:34:22:" + ASKED_TOO,
                warnings(SmallChecklist.read(q2("id: q2\nlineage: q1\n"))));
    }

    @Test
    void itsOwnLineageOrThatOfAQuestionOfBeforeIsSound() {
        assertEquals("", warnings(SmallChecklist.read(q2("id: q2\nlineage: q2\n"))));
        assertEquals("", warnings(SmallChecklist.read(q2("id: q2b\nlineage: q2\n"))));
    }

    @Test
    void anOverlayIsWarnedOfALineageOfItsBase() {
        Checklist base =
                Checklists.resolve(List.of(SmallChecklist.read(SmallChecklist.TEXT).orThrow()))
                        .orThrow();
        String overlay =
                """
                tarozi: checklist-overlay/1
                id: over
                extends: small
                title: {en: Over}
                languages: [en]
                add_questions: [{to: p1, questions: [{id: n, lineage: q1, text: {en: N?}, finding: no}]}]
                """;
        assertEquals(
                "over.yaml:6:55:" + ASKED_TOO,
                warnings(
                        Checklists.read(
                                "over.yaml",
                                overlay.getBytes(StandardCharsets.UTF_8),
                                List.of(base))));
    }

    @Test
    void aNewQuestionBesideTheOneItContinuesIsToldInAComparison() {
        assertEquals(
                """
                Warnings: trends do not go where the lineage points
                  q2b: lineage q1, which q1 has, that is still asked
                Notes
                  added q2b: Two?, lineage q1
                  removed q2: Two?\
                """,
                diff(SmallChecklist.TEXT, q2("id: q2b\nlineage: q1\n")));
    }

    @Test
    void aLineageThatTheEarlierReleaseDoesNotHaveIsToldInAComparison() {
        assertEquals(
                """
                Warnings: trends do not go where the lineage points
                  q2b: lineage q22, which no question of the earlier release has
                Notes
                  added q2b: Two?, lineage q22
                  removed q2: Two?\
                """,
                diff(SmallChecklist.TEXT, q2("id: q2b\nlineage: q22\n")));
    }

    @Test
    void theIdOfAQuestionThatContinuesAnotherIsNoLineage() {
        assertEquals(
                """
                Warnings: trends do not go where the lineage points
                  q2c: lineage q2b, a question whose own lineage is q2; write that
                Notes
                  added q2c: Two?, lineage q2b
                  removed q2b: Two?\
                """,
                diff(q2("id: q2b\nlineage: q2\n"), q2("id: q2c\nlineage: q2b\n")));
    }
}
