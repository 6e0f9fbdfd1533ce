package org.tarozi.ui;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;

/// A background whose work waits until a test lets it be done.
public final class QueuedBackground extends AbstractExecutorService {

    private final Queue<Runnable> waiting = new ArrayDeque<>();

    /// One that throws what fails.
    public Background background() {
        return new Background(
                this,
                Runnable::run,
                failure -> {
                    throw new AssertionError(failure);
                });
    }

    /// Does all work that waits.
    public void doAll() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    @Override
    public void execute(Runnable command) {
        waiting.add(command);
    }

    @Override
    public void shutdown() {
        doAll();
    }

    @Override
    public List<Runnable> shutdownNow() {
        return List.of();
    }

    @Override
    public boolean isShutdown() {
        return waiting.isEmpty();
    }

    @Override
    public boolean isTerminated() {
        return waiting.isEmpty();
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
        return true;
    }
}
