package org.tarozi.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tarozi.checklist.diff.DiffText;
import org.tarozi.checklist.diff.Difference;
import org.tarozi.checklist.diff.ReleaseDiff;
import org.tarozi.checklist.file.SmallChecklist;

import java.util.List;

class ReleaseDiffTest {

    private static ReleaseDiff diff(String part, String other) {
        return ReleaseDiff.between(
                SmallChecklist.release(SmallChecklist.TEXT),
                SmallChecklist.release(SmallChecklist.with(part, other)));
    }

    private static String lines(ReleaseDiff diff) {
        return String.join("\n", DiffText.lines(diff));
    }

    @Test
    void equalReleasesHaveNoDifference() {
        for (int seed = 0; seed < 30; seed++) {
            ReleaseContent content = new RandomChecklist(seed).content();
            Release one = Release.of(content, Fingerprint.of(new byte[0]));
            Release other = Release.of(content, Fingerprint.of(new byte[1]));
            assertEquals(new ReleaseDiff(List.of()), ReleaseDiff.between(one, other));
        }
        assertEquals(List.of("No difference."), DiffText.lines(new ReleaseDiff(List.of())));
    }

    @Test
    void rewordedQuestionWaitsForAYesOrNo() {
        ReleaseDiff diff = diff("One?", "Uno?");
        assertEquals(List.of(new QuestionId("q1")), diff.toConfirm());
        assertTrue(diff.isSound());
        assertEquals(
                """
                Reworded: is the meaning the same? If not, give a new id with the same lineage
                  q1 [en]
                    - One?
                    + Uno?\
                """,
                lines(diff));
    }

    @Test
    void otherSpacesAreNoOtherWording() {
        assertEquals(List.of(), diff("{en: One?}", "{en: \" One? \"}").differences());
    }

    @Test
    void translationNeedsNoYesOrNo() {
        Release before =
                SmallChecklist.release(
                        SmallChecklist.with("languages: [en]", "languages: [en, ru]"));
        Release after =
                SmallChecklist.release(
                        SmallChecklist.TEXT
                                .replace("languages: [en]", "languages: [en, ru]")
                                .replace("{en: One?}", "{en: One?, ru: Один?}"));
        ReleaseDiff diff = ReleaseDiff.between(before, after);
        assertEquals(List.of(), diff.toConfirm());
        assertEquals("Notes\n  question q1: text\n    + [ru] Один?", lines(diff));
    }

    @Test
    void turnedPolarityIsAnError() {
        ReleaseDiff diff = diff("finding: yes", "finding: no");
        assertFalse(diff.isSound());
        assertEquals(
                """
                Errors: give the question a new id with the same lineage
                  q1: a compliance question with finding yes became a compliance question with \
                finding no\
                """,
                lines(diff));
    }

    @Test
    void otherKindIsAnError() {
        assertFalse(diff("finding: yes", "kind: fgw\n            answer: text").isSound());
    }

    @Test
    void lostChoiceIsAnErrorAndAFurtherOneIsNot() {
        assertFalse(diff("[{id: a, text: {en: A}}]", "[{id: b, text: {en: A}}]").isSound());
        ReleaseDiff more =
                diff(
                        "[{id: a, text: {en: A}}]",
                        "[{id: a, text: {en: A}}, {id: b, text: {en: B}}]");
        assertTrue(more.isSound());
        assertEquals(1, more.differences().size());
    }

    @Test
    void rewordedChoiceWaitsForAYesOrNo() {
        assertEquals(
                """
                Reworded: is the meaning the same? If not, give a new id with the same lineage
                  question q3, choice a [en]
                    - A
                    + Quite another\
                """,
                lines(diff("{en: A}", "{en: Quite another}")));
        assertEquals(
                """
                Reworded: is the meaning the same? If not, give a new id with the same lineage
                  profile field sector, choice garment [en]
                    - Garments
                    + Clothes
                Notes
                  profile field sector: choices
                    - garment [en] Garments
                    + garment [en] Garments; shoes [en] Shoes\
                """,
                lines(
                        diff(
                                "{id: garment, text: {en: Garments}}",
                                "{id: garment, text: {en: Clothes}}\n      - {id: shoes, text: {en:"
                                        + " Shoes}}")));
        assertEquals(List.of(), diff("{en: A}", "{en: \" A \"}").differences());
    }

    @Test
    void newIdWithTheSameLineageRenews() {
        ReleaseDiff diff = diff("id: q1\n", "id: q1b\n            lineage: q1\n");
        assertEquals(
                List.of(
                        new Difference.Renewed(
                                new QuestionId("q1"), new QuestionId("q1b"), new Lineage("q1"))),
                diff.differences());
    }

    @Test
    void newIdWithoutLineageIsAddedAndRemoved() {
        assertEquals(
                "Notes\n  added q9: One?\n  removed q1: One?", lines(diff("id: q1\n", "id: q9\n")));
    }

    @Test
    void movedQuestionIsTold() {
        String point =
                "      - id: p2\n"
                        + "        title: {en: Other}\n"
                        + "        questions:\n"
                        + "          - id: q4";
        assertEquals(
                "Notes\n  moved q4 from p1 to p2\n  point p2: added",
                lines(diff("          - id: q4", point)));
    }

    @Test
    void everythingElseIsANote() {
        assertEquals(
                "Notes\n  question q1: tags\n    - zero_tolerance\n    + national_level",
                lines(diff("tags: [zero_tolerance]", "tags: [national_level]")));
        assertEquals(
                "Notes\n  question q2: condition\n    - dormitory is yes\n    + dormitory is no",
                lines(diff("{profile: dormitory, is: yes}", "{profile: dormitory, is: no}")));
        assertEquals(
                "Notes\n  point p1: law\n    - C29\n    + C29; C105",
                lines(diff("law: [C29]", "law: [C29, C105]")));
        assertEquals(
                "Notes\n  parameter weekly: values\n    - 40 from 2026-01-01 (a law)\n"
                        + "    + 38 from 2026-01-01 (a law)",
                lines(diff("value: 40", "value: 38")));
        assertEquals(
                "Notes\n  cluster c1: counted\n    - yes\n    + no",
                lines(diff("core_since: 1998-06-18", "core_since: 1998-06-18\n    counted: no")));
        assertEquals(
                "Notes\n  profile field workers: title\n    - [en] Workers\n    + [en] People",
                lines(diff("{en: Workers}", "{en: People}")));
    }
}
