package org.tarozi.ui.app;

import org.tarozi.text.Texts;
import org.tarozi.ui.Moments;
import org.tarozi.ui.Notice;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Says that the clock of the computer is behind, which dates all that is written: one whose
/// battery is flat begins far in the past at every start.
final class ClockDoubt {

    /// Nobody had this program before.
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

    /// A clock may be set by so much.
    private static final Duration USUAL = Duration.ofHours(1);

    private ClockDoubt() {}

    /// @param now as the clock has it
    /// @param written when something was written last, by the same clock
    static Optional<Notice> of(Instant now, Optional<Instant> written, Texts texts) {
        String says = Moments.text(texts, now);
        if (now.isBefore(FIRST)) {
            return Optional.of(Notice.taken(texts.say(AppText.CLOCK_FAR_BACK, says)));
        }
        return written.filter(at -> now.isBefore(at.minus(USUAL)))
                .map(at -> texts.say(AppText.CLOCK_WENT_BACK, says, Moments.text(texts, at)))
                .map(Notice::taken);
    }
}
