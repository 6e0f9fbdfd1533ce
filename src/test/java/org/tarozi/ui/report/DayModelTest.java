package org.tarozi.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

class DayModelTest {

    private final AtomicInteger changed = new AtomicInteger();
    private final DayModel day = new DayModel(changed::incrementAndGet);

    @ParameterizedTest
    @ValueSource(strings = {"2026-05-04", "04.05.2026", " 4.5.2026 "})
    void bothFormsOfADayAreRead(String typed) {
        day.text().set(typed);
        assertEquals(Optional.of(LocalDate.of(2026, 5, 4)), day.day());
        assertFalse(day.isWrong());
        assertEquals(1, changed.get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"32.12.2024", "2026-02-30", "May", "2026"})
    void whatIsNoDayIsWrong(String typed) {
        day.text().set(typed);
        assertEquals(Optional.empty(), day.day());
        assertTrue(day.isWrong());
    }

    @Test
    void nothingIsNoDayAndNotWrong() {
        day.text().set(" ");
        assertEquals(Optional.empty(), day.day());
        assertFalse(day.isWrong());
    }
}
