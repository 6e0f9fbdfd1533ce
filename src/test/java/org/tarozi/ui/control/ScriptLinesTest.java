package org.tarozi.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ScriptLinesTest {

    @Test
    void scriptsWhoseLettersStandAloneAreLeftToTheToolkit() {
        assertFalse(ScriptLines.areNeeded("Đã trả lương – Заперты ли выходы? Oʻz 2026"));
        assertTrue(ScriptLines.areNeeded("SMIG هل يُدفع"));
        assertTrue(ScriptLines.areNeeded("តើ"));
        assertTrue(ScriptLines.areNeeded("কি"));
    }

    @Test
    void aLineEndsBetweenTwoWords() {
        assertEquals("abc de\nfgh", ScriptLines.fit("abc de fgh", 7, String::length));
        assertEquals("abc de fgh", ScriptLines.fit("abc de fgh", 10, String::length));
        assertEquals("abc\nde fgh\nij", ScriptLines.fit("abc\nde fgh ij", 7, String::length));
    }

    @Test
    void aWordThatIsWiderThanALineIsBrokenBetweenItsLetters() {
        assertEquals("abcd\ne f", ScriptLines.fit("abcde f", 4, String::length));
        assertEquals("a", ScriptLines.fit("a", 0, String::length));
    }
}
