package org.tarozi.checklist.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarozi.checklist.yaml.Reading;

/// What stands behind a space and # is a comment, whatever its author meant.
class CommentTest {

    private static String warnings(String part, String other) {
        Reading<?> reading = SmallChecklist.read(SmallChecklist.with(part, other));
        return SmallChecklist.texts(assertInstanceOf(Reading.Ok.class, reading).warnings());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Is exit #2, at the back, blocked? | Is exit",
                "One? # for the office | One?",
                "Является ли выход 😀 #2 закрытым? | Является ли выход 😀",
            })
    void theRestOfATextThatIsTakenForACommentIsWarnedOf(String text, String left) {
        assertEquals(
                "small.yaml:30:19: warning: found “"
                        + left
                        + "” with a comment behind it, expected quotes around a text that contains"
                        + " “ #”, or a line of its own for the comment",
                warnings("text: {en: One?}", "text: # 😀\n              en: " + text));
    }

    @Test
    void soIsThatOfALaw() {
        assertEquals(
                "small.yaml:27:13: warning: found “Code, part” with a comment behind it, expected"
                        + " quotes around a text that contains “ #”, or a line of its own for the"
                        + " comment",
                warnings("law: [C29]", "law:\n          - Code, part #3"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text: {en: One?} # a comment",
                "text: {en: One?}\n            # a comment",
                "text: {en: \"Is exit #2 blocked?\"} # a comment",
                "text: {en: Is exit no.#2 blocked?}",
                "text: # a comment\n              en: One?",
            })
    void aCommentElsewhereIsNoMatter(String line) {
        assertEquals("", warnings("text: {en: One?}", line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id: q1 # one",
                "finding: yes # open",
                "tags: [zero_tolerance] # at once",
            })
    void behindIdsAndWordsOfTheFormatNobodyMeansAText(String line) {
        assertEquals("", warnings(line.replaceFirst(" #.*", ""), line));
    }
}
