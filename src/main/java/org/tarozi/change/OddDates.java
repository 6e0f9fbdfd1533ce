package org.tarozi.change;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/// Changes whose dates cannot be: in the future, or before anybody had this program. A clock
/// decides nothing here, but people read what it says.
///
/// @param changes how many
/// @param first the earliest of their days
/// @param last the latest of their days
public record OddDates(int changes, LocalDate first, LocalDate last) {

    /// None.
    public static final OddDates NONE = new OddDates(0, LocalDate.EPOCH, LocalDate.EPOCH);

    /// Nothing is older, not even the sample: computers that forgot the time are back before it.
    private static final Instant BEGINNING = Instant.parse("2024-01-01T00:00:00Z");

    /// Two clocks may differ by so much, and by the zones that somebody sets.
    private static final Duration USUAL = Duration.ofDays(1);

    /// Those among some changes. What tables hold is dated by its visit, not by a clock.
    ///
    /// @param now as the clock of this computer has it
    public static OddDates in(List<Change> changes, Instant now) {
        List<LocalDate> days =
                changes.stream()
                        .map(Change::origin)
                        .filter(origin -> !origin.isOfTable() && isOdd(origin.at(), now))
                        .map(origin -> LocalDate.ofInstant(origin.at(), ZoneOffset.UTC))
                        .sorted()
                        .toList();
        return days.isEmpty() ? NONE : new OddDates(days.size(), days.getFirst(), days.getLast());
    }

    private static boolean isOdd(Instant at, Instant now) {
        return at.isBefore(BEGINNING) || at.isAfter(now.plus(USUAL));
    }

    /// These and others.
    public OddDates plus(OddDates more) {
        if (changes == 0 || more.changes == 0) {
            return changes == 0 ? more : this;
        }
        return new OddDates(
                changes + more.changes,
                Stream.of(first, more.first).min(LocalDate::compareTo).orElseThrow(),
                Stream.of(last, more.last).max(LocalDate::compareTo).orElseThrow());
    }
}
