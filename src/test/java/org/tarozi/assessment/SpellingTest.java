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
        "Za\u00a0ra, za\u00a0ra",
        "Anor   Teks, anor teks",
        "\u0401лка, елка",
        "` Anor, anor"
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
