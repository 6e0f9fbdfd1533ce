package org.tarozi.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarozi.change.Origin;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

class MomentsTest {

    private static String text(String device, Instant at) {
        return Moments.text(Texts.in(Language.EN), origin(device, at)).replace('\u00a0', ' ');
    }

    private static Origin origin(String device, Instant at) {
        return new Origin(device, "", at, Optional.empty());
    }

    @Test
    void ofATableNobodyKnowsMoreThanTheDayOfTheVisit() {
        Instant day = Instant.parse("2026-03-16T00:00:00Z");

        assertEquals("16 March 2026", text(Origin.SHEET, day));
        assertEquals("16 March 2026", text(Origin.STAR, day));
        assertEquals("without a date", text(Origin.SHEET, Origin.UNDATED));
        assertTrue(text("laptop", day).contains(":"), text("laptop", day));
    }

    @ParameterizedTest
    @CsvSource({"America/New_York, 2026-03-15", "Asia/Tashkent, 2026-03-16"})
    void theDayOfATableIsTheSameWhereverTheUserIs(String place, LocalDate local) {
        Instant midnight = Instant.parse("2026-03-16T00:00:00Z");
        try (MachineZone _ = MachineZone.of(place)) {
            assertEquals(LocalDate.of(2026, 3, 16), Moments.day(origin(Origin.SHEET, midnight)));
            assertEquals(LocalDate.of(2026, 3, 16), Moments.day(origin(Origin.STAR, midnight)));
            assertEquals(local, Moments.day(origin("laptop", midnight)));
        }
    }
}
