package org.tarozi.checklist.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tarozi.checklist.Fingerprint;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.ReleaseId;
import org.tarozi.checklist.Tag;
import org.tarozi.checklist.Wording;
import org.tarozi.checklist.yaml.Reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

class OverlayTest {

    private static final String OVERLAY =
            """
            tarozi: checklist-overlay/1
            id: country
            extends: small
            title: {en: Country}
            languages: [en, kk]
            profile:
              - {id: night, title: {en: Night, kk: Түн}, type: yes_no}
            add_clusters:
              - id: c2
                title: {en: More, kk: Тағы}
                points:
                  - id: p3
                    title: {en: Third, kk: Үшінші}
                    questions:
                      - {id: n3, text: {en: N3?, kk: N3?}, finding: yes}
            add_points:
              - to: c1
                points:
                  - id: p2
                    title: {en: Second, kk: Екінші}
                    questions:
                      - {id: n2, text: {en: N2?, kk: N2?}, finding: yes, when: {profile: night, is: yes}}
            add_questions:
              - to: p1
                questions:
                  - {id: n1, text: {en: N1?, kk: N1?}, finding: no, when: {question: q1, is: compliant}}
            amend:
              clusters:
                - {id: c1, title: {kk: Кластер}}
              points:
                - {id: p1, title: {kk: Тармақ}, law: [Labour Code]}
              questions:
                - {id: q1, text: {kk: Бір?}, tags: [national_level], law: [C105], star: [9]}
                - {id: q3, choices: [{id: a, text: {kk: А}}]}
              profile:
                - {id: sector, title: {kk: Сала}, choices: [{id: garment, text: {kk: Киім}}]}
              parameters:
                - {id: weekly, values: [{from: 2027-01-01, value: 38, source: new law}]}
            """;

    private static ChecklistFile base() {
        return SmallChecklist.read(SmallChecklist.TEXT).orThrow();
    }

    private static Reading<Checklist> on(String overlay) {
        byte[] bytes = overlay.getBytes(StandardCharsets.UTF_8);
        return Checklists.resolve(
                List.of(base(), ChecklistReader.read("over.yaml", bytes).orThrow()));
    }

    private static Release release() {
        return on(OVERLAY).orThrow().release();
    }

    private static String refusal(String part, String other) {
        assertTrue(OVERLAY.contains(part), part);
        return SmallChecklist.refusal(on(OVERLAY.replace(part, other)));
    }

    @Test
    void additionsStandAtTheEndOfWhatTheyBelongTo() {
        assertEquals(
                List.of("q1", "q2", "q3", "q4", "n1", "n2", "n3"),
                release().questions().stream().map(question -> question.id().value()).toList());
        assertEquals(new ReleaseId("country"), release().id());
        assertEquals(List.of("en", "kk"), release().terms().languages());
        assertEquals(4, release().terms().profile().size());
    }

    @Test
    void guidanceOfAnOverlayFollowsThatOfItsBase() {
        String base =
                SmallChecklist.with(
                        "evidence: {documents: [{en: Papers}]}", "guidance: {en: Try the doors.}");
        String overlay =
                OVERLAY.replace(
                        "law: [C105]", "guidance: {en: Here too., kk: Мұнда да.}, law: [C105]");
        byte[] bytes = overlay.getBytes(StandardCharsets.UTF_8);
        Release release =
                Checklists.resolve(
                                List.of(
                                        SmallChecklist.read(base).orThrow(),
                                        ChecklistReader.read("over.yaml", bytes).orThrow()))
                        .orThrow()
                        .release();
        assertEquals(
                Optional.of(
                        new Wording(
                                new TreeMap<>(
                                        Map.of(
                                                "en",
                                                "Try the doors.\nHere too.",
                                                "kk",
                                                "Мұнда да.")))),
                release.questions().getFirst().backing().guidance());
    }

    @Test
    void amendmentsAddToWhatExists() {
        Question question = release().questions().getFirst();
        assertEquals("Бір?", question.text().in("kk"));
        assertEquals("One?", question.text().in("en"));
        assertEquals(Set.of(Tag.ZERO_TOLERANCE, Tag.NATIONAL_LEVEL), question.tags());
        assertEquals(List.of("C105"), question.backing().legalBasis());
        assertEquals(List.of("9"), question.backing().starIds());
        assertEquals(1, question.backing().evidence().size());
        assertEquals(List.of("C29", "Labour Code"), release().pointAt(0).legalBasis());
        assertEquals("Кластер", release().clusters().getFirst().title().in("kk"));
        assertEquals("Сала", release().terms().profile().get(2).title().in("kk"));
        assertEquals(2, release().terms().parameters().getFirst().values().size());
    }

    @Test
    void fingerprintCoversBaseAndOverlay() {
        Fingerprint base = Fingerprint.of(SmallChecklist.TEXT.getBytes(StandardCharsets.UTF_8));
        String both = base.hex() + OVERLAY;
        assertEquals(
                Fingerprint.of(both.getBytes(StandardCharsets.UTF_8)), release().fingerprint());
    }

    @Test
    void storedBytesMakeTheSameReleaseAgain() {
        Checklist checklist = on(OVERLAY).orThrow();
        List<ChecklistFile> again =
                checklist.files().stream()
                        .map(file -> ChecklistReader.read("again", file.bytes()).orThrow())
                        .toList();
        Release release = Checklists.resolve(again).orThrow().release();
        assertEquals(checklist.release().content(), release.content());
        assertEquals(checklist.release().fingerprint(), release.fingerprint());
    }

    @Test
    void secondOverlayStandsOnEitherOfTheFilesBelow() {
        String language =
                """
                tarozi: checklist-overlay/1
                id: tajik
                extends: small
                title: {tg: Тоҷикӣ}
                languages: [tg]
                amend:
                  questions: [{id: q2, text: {tg: Ду?}}]
                """;
        byte[] bytes = language.getBytes(StandardCharsets.UTF_8);
        ChecklistFile second = ChecklistReader.read("tg.yaml", bytes).orThrow();
        List<ChecklistFile> two = on(OVERLAY).orThrow().files();
        Release both =
                Checklists.resolve(List.of(two.get(0), two.get(1), second)).orThrow().release();
        assertEquals("Ду?", both.questions().get(1).text().in("tg"));
        assertEquals(release().fingerprint().with(bytes), both.fingerprint());
        assertEquals(7, both.questions().size());
    }

    @Test
    void baseIsFoundAmongTheKnownChecklists() {
        Checklist small = Checklists.resolve(List.of(base())).orThrow();
        ChecklistFile overlay = on(OVERLAY).orThrow().files().getLast();
        assertEquals(Optional.of(new ReleaseId("small")), overlay.base());
        assertEquals(
                release().fingerprint(),
                Checklists.resolve(overlay, List.of(small)).orThrow().release().fingerprint());
        assertEquals(
                "over.yaml:1:1: found an overlay without its base, expected small before it",
                SmallChecklist.refusal(Checklists.resolve(overlay, List.of())));
    }

    @Test
    void polarityCannotBeChanged() {
        String text = OVERLAY.replace("{id: q1, text: {kk: Бір?},", "{id: q1, finding: no,");
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String refusal = SmallChecklist.refusal(ChecklistReader.read("over.yaml", bytes));
        assertTrue(refusal.contains("over.yaml:33:16: found the unknown key “finding”"), refusal);
    }

    @Test
    void textOfTheBaseCannotBeChanged() {
        assertEquals(
                "over.yaml:33:12: found a text for q1 in en, expected languages it has no text in;"
                        + " an overlay changes no text",
                refusal("text: {kk: Бір?}", "text: {en: Won?}"));
    }

    @Test
    void otherFingerprintOfTheBaseIsRefused() {
        String other = "a".repeat(64);
        String refusal = refusal("extends: small", "extends: small\nbase_fingerprint: " + other);
        assertTrue(
                refusal.startsWith(
                        "over.yaml:4:19: found the base fingerprint aaaaaaaa…, expected "
                                + base0().hex()),
                refusal);
        on(OVERLAY.replace("extends: small", "extends: small\nbase_fingerprint: " + base0()))
                .orThrow();
    }

    private static Fingerprint base0() {
        return Fingerprint.of(base().bytes());
    }

    @Test
    void idsOfTheBaseAreTaken() {
        assertEquals(
                "over.yaml:26:14: found the question id q2, which small has, expected another id;"
                        + " what exists is changed under amend",
                refusal("{id: n1,", "{id: q2,"));
    }

    @Test
    void unknownTargetsAreToldTogether() {
        String text =
                OVERLAY.replace("to: p1", "to: p9")
                        .replace("{id: q3, choices", "{id: q33, choices");
        assertEquals(
                "over.yaml:24:9: found the unknown point “p9”, expected p1 (did you mean that?)\n"
                        + "over.yaml:34:12: found the unknown id “q33”, expected q3 (did you mean"
                        + " that?)",
                SmallChecklist.refusal(on(text)));
    }

    @Test
    void conditionsOfAnOverlayAreCheckedAgainstTheWhole() {
        assertTrue(
                refusal("question: q1, is: compliant", "question: q8, is: compliant")
                        .contains("found the unknown question “q8”"));
    }

    @Test
    void otherChecklistIsNoBase() {
        assertEquals(
                "over.yaml:3:10: found an overlay on large, expected an overlay on one of small",
                refusal("extends: small", "extends: large"));
    }

    @Test
    void newChoiceIsRefused() {
        assertTrue(
                refusal("choices: [{id: a, text: {kk: А}}]", "choices: [{id: b, text: {kk: А}}]")
                        .contains("found the new choice b for q3"));
    }
}
