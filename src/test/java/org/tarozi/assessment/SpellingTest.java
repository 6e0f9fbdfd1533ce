package org.tarozi.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "Ipak Yo\u02bbli, IPAK YO'LI",
        "\u2018Oltin\u2019, oltin",
        "Za\u00a0ra, za ra",
        "Anor   Teks, anor teks",
        "\u0401лка, елка",
        "` Anor, anor",
        "АО \u00abШёлк\u00bb, АО \u201eШелк\u201c",
        "АО \u201cШёлк\u201d, АО \"шелк\"",
        "АО \u2039Шёлк\u203a, ао шелк",
        "Go\u02bbzal, gozal",
        "Go\u2018zal, go\u00b4zal",
        "Шёлк\u2013Ёлка, шелк-елка",
        "Шёлк \u2014 Ёлка, шелк \u2011 елка"
    })
    void whatIsWrittenInDifferentWaysIsTheSame(String one, String other) {
        assertEquals(Spelling.folded(other), Spelling.folded(one));
    }

    @Test
    void marksAloneAreNoName() {
        assertEquals("", Spelling.folded(" ' "));
    }

    @ParameterizedTest
    @CsvSource({"Anor, Anar", "Anor Teks, AnorTeks", "Anor 1, Anor 2"})
    void whatIsDifferentStaysDifferent(String one, String other) {
        assertEquals(false, Spelling.folded(one).equals(Spelling.folded(other)));
    }
}
