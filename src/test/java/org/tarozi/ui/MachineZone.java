package org.tarozi.ui;

import java.util.TimeZone;

/// A machine whose clock is set to another place; closing sets it back.
public record MachineZone(TimeZone before) implements AutoCloseable {

    /// Sets it to a place such as `Asia/Tashkent`.
    public static MachineZone of(String place) {
        MachineZone here = new MachineZone(TimeZone.getDefault());
        TimeZone.setDefault(TimeZone.getTimeZone(place));
        return here;
    }

    @Override
    public void close() {
        TimeZone.setDefault(before);
    }
}
