package org.tarozi.ui.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.tarozi.text.Language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class DayTextTest {

    private static final LocalDate DAY = LocalDate.parse("2024-05-04");

    private final List<String> refused = new ArrayList<>();

    @Test
    void aDayIsWrittenInTheFormOfTheLanguage() {
        assertEquals("2024-05-04", new DayText(Language.EN, refused::add).toString(DAY));
        assertEquals("04.05.2024", new DayText(Language.RU, refused::add).toString(DAY));
        assertEquals("", new DayText(Language.UZ, refused::add).toString(null));
    }

    @Test
    void bothFormsAreReadInEveryLanguage() {
        DayText text = new DayText(Language.EN, refused::add);

        assertEquals(DAY, text.fromString(" 2024-05-04 "));
        assertEquals(DAY, text.fromString("4.5.2024"));
        assertNull(text.fromString(" "));
        assertEquals(List.of(), refused);
    }

    @Test
    void whatIsNoDayIsRefusedAloud() {
        DayText text = new DayText(Language.RU, refused::add);

        assertNull(text.fromString("31.02.2024"));
        assertNull(text.fromString("May"));
        assertEquals(List.of("31.02.2024", "May"), refused);
    }
}
