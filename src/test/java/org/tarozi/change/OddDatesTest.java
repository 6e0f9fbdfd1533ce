package org.tarozi.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class OddDatesTest {

    private static final Instant NOW = Instant.parse("2024-05-14T09:00:00Z");

    @Test
    void whatAClockThatIsWrongByLessThanADaySaysIsLeftAlone() {
        assertEquals(OddDates.NONE, said(Duration.ofHours(-23)));
        assertEquals(OddDates.NONE, said(Duration.ofHours(23)));
        assertEquals(OddDates.NONE, said(Duration.ofDays(-100)));
    }

    @Test
    void theFutureAndWhatIsOlderThanTheProgramCannotBe() {
        LocalDate past = LocalDate.of(2000, 1, 2);
        LocalDate future = LocalDate.of(2031, 5, 3);
        OddDates back = said(Duration.between(NOW, Instant.parse("2000-01-02T10:00:00Z")));
        OddDates ahead = said(Duration.between(NOW, Instant.parse("2031-05-03T10:00:00Z")));

        assertEquals(new OddDates(1, past, past), back);
        assertEquals(new OddDates(1, future, future), ahead);
        assertEquals(new OddDates(2, past, future), ahead.plus(back));
        assertEquals(back, back.plus(OddDates.NONE));
        assertEquals(back, OddDates.NONE.plus(back));
    }

    @Test
    void whatTablesHoldIsDatedByItsVisitAndNoClock() {
        Change own = Laptop.of("Aziza").answer("q1", 1);
        Origin sheet = new Origin(Origin.SHEET, "", Origin.UNDATED, Optional.empty());
        Change read =
                new Change(own.id(), own.subject(), own.field(), own.value(), own.parents(), sheet);

        assertEquals(OddDates.NONE, OddDates.in(List.of(read), NOW));
    }

    private static OddDates said(Duration wrong) {
        Laptop laptop = Laptop.of("Aziza", DeviceKey.created(), wrong);
        return OddDates.in(List.of(laptop.answer("q1", 1)), NOW);
    }
}
