package org.tarozi.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/// A background that does its work when a test says so, to see what happens in between.
public final class HeldBackground extends AbstractExecutorService {

    private final Deque<Runnable> held = new ArrayDeque<>();
    private boolean ended;

    /// What models work with.
    public Background background() {
        return background(Runnable::run);
    }

    /// The same with results that come when a test says so.
    public Background background(Executor window) {
        return new Background(
                this,
                this,
                this,
                window,
                failure -> {
                    throw new AssertionError(failure);
                });
    }

    /// Whether nothing was given that is not done.
    public boolean isIdle() {
        return held.isEmpty();
    }

    /// Does everything that was given, and what comes of it.
    public void doAll() {
        while (!held.isEmpty()) {
            doNext();
        }
    }

    /// Does what was given first, and what comes of it.
    public void doNext() {
        held.remove().run();
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
