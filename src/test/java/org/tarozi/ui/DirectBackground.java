package org.tarozi.ui;

import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;

/// A background that does everything at once, for tests of models without a toolkit.
public final class DirectBackground extends AbstractExecutorService {

    private boolean ended;

    private DirectBackground() {}

    /// One that throws what fails.
    public static Background create() {
        return new Background(
                new DirectBackground(),
                new DirectBackground(),
                Runnable::run,
                failure -> {
                    throw new AssertionError(failure);
                });
    }

    @Override
    public void execute(Runnable command) {
        command.run();
    }

    @Override
    public void shutdown() {
        ended = true;
    }

    @Override
    public List<Runnable> shutdownNow() {
        ended = true;
        return List.of();
    }

    @Override
    public boolean isShutdown() {
        return ended;
    }

    @Override
    public boolean isTerminated() {
        return ended;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
        return true;
    }
}
