package org.tarozi.store;

import org.tarozi.change.Origin;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Who is at work and by which clock.
record Hand(Author author, InstantSource clock) {

    /// The origin of a change made now, to the millisecond.
    Origin origin(Optional<String> why) {
        return new Origin(
                author.device().id(),
                author.person(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                why);
    }
}
