package org.tarozi.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tarozi.change.Origin;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;

import java.time.Instant;
import java.util.Optional;

class MomentsTest {

    private static String text(String device, Instant at) {
        return Moments.text(Texts.in(Language.EN), new Origin(device, "", at, Optional.empty()))
                .replace('\u00a0', ' ');
    }

    @Test
    void ofATableNobodyKnowsMoreThanTheDayOfTheVisit() {
        Instant day = Instant.parse("2026-03-16T00:00:00Z");

        assertEquals("16 March 2026", text(Origin.SHEET, day));
        assertEquals("16 March 2026", text(Origin.STAR, day));
        assertEquals("without a date", text(Origin.SHEET, Origin.UNDATED));
        assertTrue(text("laptop", day).contains(":"), text("laptop", day));
    }
}
