package org.tarozi.checklist.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarozi.checklist.yaml.Reading;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// A condition that never holds, or always does, is none.
class ContradictionTest {

    private static String text(String condition) {
        return SmallChecklist.with(
                        "[{id: a, text: {en: A}}]",
                        "[{id: a, text: {en: A}}, {id: b, text: {en: B}}]")
                .replace("{profile: dormitory, is: yes}", condition);
    }

    private static Reading<Checklist> anew(String condition) {
        return Checklists.read(
                "small.yaml", text(condition).getBytes(StandardCharsets.UTF_8), List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{all: [{question: q3, is: a}, {question: q3, is: b}]} | q3",
                "{all: [{question: q1, is: compliant}, {question: q1, is: [non_compliant,"
                        + " not_applicable]}]} | q1",
                "{all: [{profile: dormitory, is: yes}, {not: {profile: dormitory, is: yes}}]}"
                        + " | dormitory",
                "{any: [{profile: dormitory, is: yes}, {all: [{question: q3, is: a}, {profile:"
                        + " sector, is: garment}, {not: {question: q3, is: a}}]}]} | q3",
            })
    void whatNeedsTwoValuesOfOneIsRefused(String condition, String name) {
        String told = SmallChecklist.refusal(anew(condition));
        assertTrue(
                told.endsWith(
                        ": found conditions that no value of "
                                + name
                                + " meets, expected values that can be there at once, or any in"
                                + " place of all"),
                told);
        assertEquals(1, told.lines().count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{any: [{question: q3, is: a}, {question: q3, is: b}]}",
                "{all: [{question: q3, is: [a, b]}, {question: q3, is: b}]}",
                "{all: [{question: q3, is: a}, {question: q1, is: compliant}]}",
                "{all: [{not: {question: q3, is: a}}, {question: q3, is: b}]}",
            })
    void whatCanBeIsSound(String condition) {
        assertEquals(List.of(), anew(condition).problems());
    }

    @Test
    void severalChoicesCanBeTakenAtOnce() {
        String several =
                text("{all: [{question: q3, is: a}, {question: q3, is: b}]}")
                        .replace("answer: choice", "answer: multiple_choice");
        assertEquals(
                List.of(),
                Checklists.read("small.yaml", several.getBytes(StandardCharsets.UTF_8), List.of())
                        .problems());
    }

    @Test
    void whatWasAcceptedWithItOnceCanStillBeRead() {
        String text = text("{all: [{question: q3, is: a}, {question: q3, is: b}]}");
        assertInstanceOf(Reading.Ok.class, SmallChecklist.read(text));
    }

    @Test
    void aNumberThatEveryFactoryHasIsWarnedOf() {
        assertEquals(
                "small.yaml:36:48: warning: found at least 0, which always holds, expected a number"
                        + " from 1 on",
                SmallChecklist.texts(anew("{profile: workers, at_least: 0}").problems()));
        assertEquals(List.of(), anew("{profile: workers, at_least: 1}").problems());
    }
}
