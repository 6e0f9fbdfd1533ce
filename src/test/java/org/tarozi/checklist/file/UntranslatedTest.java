package org.tarozi.checklist.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.tarozi.checklist.yaml.Reading;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// An overlay that brings a language has a text in it for each text of its base.
class UntranslatedTest {

    private static final String HEAD =
            """
            tarozi: checklist-overlay/1
            id: over
            extends: small
            title: {en: Over, ru: Поверх}
            languages: [en, ru]
            """;

    private static final String ALL =
            """
            amend:
              clusters: [{id: c1, title: {ru: Раздел}}]
              points: [{id: p1, title: {ru: Пункт}}]
              questions:
                - {id: q1, text: {ru: Один?}}
                - {id: q2, text: {ru: Два?}}
                - {id: q3, text: {ru: Три?}, choices: [{id: a, text: {ru: А}}]}
                - {id: q4, text: {ru: Четыре?}}
              profile:
                - {id: dormitory, title: {ru: Общежитие}}
                - {id: workers, title: {ru: Работники}}
                - {id: sector, title: {ru: Отрасль}, choices: [{id: garment, text: {ru: Одежда}}]}
              parameters: [{id: weekly, title: {ru: Часы}, unit: {ru: часов}}]
            """;

    private static String warnings(String text) {
        return warnings(text, small());
    }

    private static Checklist small() {
        return Checklists.resolve(List.of(SmallChecklist.read(SmallChecklist.TEXT).orThrow()))
                .orThrow();
    }

    private static String warnings(String text, Checklist base) {
        Reading<?> reading =
                Checklists.read("over.yaml", text.getBytes(StandardCharsets.UTF_8), List.of(base));
        return SmallChecklist.texts(assertInstanceOf(Reading.Ok.class, reading).warnings());
    }

    @Test
    void whatHasNoTextInItIsCountedAndTheFirstOfItIsNamed() {
        assertEquals(
                "over.yaml:5:17: warning: found texts of small without ru (13), such as those of"
                        + " dormitory, workers, sector, expected each of them under amend",
                warnings(HEAD));
        assertEquals(
                "over.yaml:5:17: warning: found texts of small without ru (2), such as those of"
                        + " weekly, q3, expected each of them under amend",
                warnings(
                        HEAD
                                + ALL.replace(", unit: {ru: часов}", "")
                                        .replace(", choices: [{id: a, text: {ru: А}}]", "")));
    }

    @Test
    void whatIsCompleteIsSound() {
        assertEquals("", warnings(HEAD + ALL));
    }

    @Test
    void onlyTheTopmostOverlayIsSpokenOf() {
        Checklist over =
                Checklists.read(
                                "over.yaml",
                                HEAD.getBytes(StandardCharsets.UTF_8),
                                List.of(small()))
                        .orThrow();
        String top = HEAD.replace("id: over", "id: top").replace("extends: small", "extends: over");
        assertEquals("", warnings(top, over));
    }
}
