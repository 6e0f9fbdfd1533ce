package org.tarozi.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// The clock of a laptop that works through a visit: it stands still until it is moved on.
final class VisitClock implements InstantSource {

    private Instant now;

    VisitClock(Instant start) {
        this.now = start;
    }

    @Override
    public Instant instant() {
        return now;
    }

    void set(Instant instant) {
        now = instant;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }
}
