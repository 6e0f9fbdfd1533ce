package org.tarozi.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.tarozi.store.file.StoreException;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// How far a long piece of work is, and the wish to stop it.
public final class Progress {

    /// Thrown by work that noticed the wish to stop, after it left everything as it was.
    public static final class CancelledException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        CancelledException() {
            super("cancelled");
        }
    }

    private final Executor window;
    private final Consumer<Progress> stopped;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final ReadOnlyDoubleWrapper part = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private boolean done;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(true);

    /// That of work which ends itself once it sees the wish to stop.
    Progress(Executor window) {
        this(window, progress -> {});
    }

    /// @param stopped does on the window's thread what follows from the wish to stop
    Progress(Executor window, Consumer<Progress> stopped) {
        this.window = window;
        this.stopped = stopped;
    }

    /// Says from the work how far it is, and ends the work if it was cancelled.
    ///
    /// @param done from 0 to 1; below 0 where nobody can tell
    /// @param what is being done, in words
    public void at(double done, String what) {
        check();
        window.execute(
                () -> {
                    part.set(done);
                    words.set(what);
                });
    }

    /// Whether the work shall end.
    public boolean isCancelled() {
        return cancelled.get();
    }

    /// Ends the work if it was cancelled.
    public void check() {
        if (isCancelled()) {
            throw new CancelledException();
        }
    }

    /// Does work on a file that fails where this is cancelled, and ends with it then.
    public <T> T stoppable(Supplier<T> work) {
        try {
            return work.get();
        } catch (StoreException e) {
            check();
            throw e;
        }
    }

    /// Asks the work to stop at the next place where nothing is half done.
    public void cancel() {
        cancelled.set(true);
        window.execute(() -> stopped.accept(this));
    }

    void end() {
        running.set(false);
    }

    /// It did what it was to do.
    void arrive() {
        done = true;
        end();
    }

    /// Whether it did what it was to do: neither goes on, nor was cancelled, nor failed. On the
    /// window's thread.
    public boolean isDone() {
        return done;
    }

    /// Does something on the window's thread once the work has ended, however it did.
    public void whenEnded(Runnable then) {
        running.subscribe(
                goesOn -> {
                    if (!goesOn) {
                        then.run();
                    }
                });
    }

    /// From 0 to 1; below 0 where nobody can tell.
    public ReadOnlyDoubleProperty part() {
        return part.getReadOnlyProperty();
    }

    /// What is being done.
    public ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }

    /// Whether it goes on.
    public ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }
}
