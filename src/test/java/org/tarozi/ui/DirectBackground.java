package org.tarozi.ui;

import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// A background that does everything at once, for tests of models without a toolkit.
public final class DirectBackground extends AbstractExecutorService {

    private boolean ended;

    private DirectBackground() {}

    /// One that throws what fails.
    public static Background create() {
        return telling(
                failure -> {
                    throw new AssertionError(failure);
                });
    }

    /// One that tells what fails.
    public static Background telling(Consumer<Throwable> failed) {
        return new Background(
                new DirectBackground(),
                new DirectBackground(),
                new DirectBackground(),
                Runnable::run,
                failed);
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
