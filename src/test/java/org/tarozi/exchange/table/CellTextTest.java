package org.tarozi.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.OptionalLong;
import java.util.Random;

class CellTextTest {

    @Test
    void numbersTypedAsTextAreNumbers() {
        for (String cell : List.of("12", " 12 ", "12.0", "12,00", "012")) {
            assertEquals(OptionalLong.of(12), CellText.whole(cell), cell);
        }
        for (String cell :
                List.of(
                        "",
                        "12.5",
                        "-1",
                        "1e3",
                        "1 2",
                        "12.",
                        "1,000",
                        "12.000",
                        "1,234",
                        "٣",
                        "9".repeat(19))) {
            assertEquals(OptionalLong.empty(), CellText.whole(cell), cell);
        }
    }

    @Test
    void aFormulaIsGuardedAndANumberIsNot() {
        assertEquals("'=1+1", CellText.guarded("=1+1"));
        assertEquals("'-note", CellText.guarded("-note"));
        assertEquals("-5", CellText.guarded("-5"));
        assertEquals("'s", CellText.guarded("'s"));
    }

    @Test
    void guardedTextReadsBackUnchanged() {
        Random random = new Random(3);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(5); length > 0; length--) {
                text.append("'=+-@\t\r\na5.,".charAt(random.nextInt(12)));
            }

            assertEquals(text.toString(), CellText.unguarded(CellText.guarded(text.toString())));
        }
    }
}
