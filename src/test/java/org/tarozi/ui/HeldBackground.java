package org.tarozi.ui;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;

/// A background that does its work when a test says so, to see what is there in the meantime.
public final class HeldBackground extends AbstractExecutorService {

    private final Queue<Runnable> held = new ArrayDeque<>();
    private boolean ended;

    /// What a window would use.
    public Background background() {
        return new Background(
                this,
                Runnable::run,
                failure -> {
                    throw new AssertionError(failure);
                });
    }

    /// Does everything that was given until now, and what that gives.
    public void release() {
        for (Runnable next = held.poll(); next != null; next = held.poll()) {
            next.run();
        }
    }

    @Override
    public void execute(Runnable command) {
        held.add(command);
    }

    @Override
    public void shutdown() {
        ended = true;
    }

    @Override
    public List<Runnable> shutdownNow() {
        ended = true;
        return List.copyOf(held);
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
