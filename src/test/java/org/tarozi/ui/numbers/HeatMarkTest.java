package org.tarozi.ui.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarozi.analysis.PointAnswers;

class HeatMarkTest {

    @ParameterizedTest
    @CsvSource({
        "3, 0, 0, 0, 0, NONE, 0",
        "3, 1, 0, 0, 0, ONE, 1",
        "0, 2, 1, 1, 1, TWO, 2!",
        "0, 7, 0, 0, 0, MORE, 7",
        "0, 0, 2, 0, 0, NOT_APPLICABLE, ×",
        "0, 0, 2, 1, 0, NOT_ASSESSED, –",
        "0, 0, 0, 1, 1, IN_CONFLICT, !",
        "0, 0, 0, 0, 0, NOT_ASKED, ''"
    })
    void everyKindOfFieldHasASignOfItsOwn(
            int compliant,
            int nonCompliant,
            int notApplicable,
            int notAssessed,
            int inConflict,
            HeatMark mark,
            String sign) {
        PointAnswers answers =
                new PointAnswers(compliant, nonCompliant, notApplicable, notAssessed, inConflict);

        assertEquals(mark, HeatMark.of(answers));
        assertEquals(sign, HeatMark.sign(answers));
    }

    @Test
    void aFieldWithAResultInConflictLooksAsTheLegendSays() {
        assertEquals(HeatMark.IN_CONFLICT, HeatMark.look(new PointAnswers(0, 2, 1, 1, 1)));
        assertEquals(HeatMark.TWO, HeatMark.look(new PointAnswers(0, 2, 1, 1, 0)));
    }
}
