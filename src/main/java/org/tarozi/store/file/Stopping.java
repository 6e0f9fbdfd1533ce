package org.tarozi.store.file;

import org.sqlite.ProgressHandler;

import java.util.function.BooleanSupplier;

/// Asked by SQLite in the middle of its work.
final class Stopping extends ProgressHandler {

    private final BooleanSupplier stopped;

    Stopping(BooleanSupplier stopped) {
        this.stopped = stopped;
    }

    @Override
    protected int progress() {
        return stopped.getAsBoolean() ? 1 : 0;
    }
}
