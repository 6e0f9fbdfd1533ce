package org.tarozi.ui;

import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// The one thread that touches the database, and the only way back from it to the window. Work is
/// done in the order in which it was given.
public final class Background implements AutoCloseable {

    private final ExecutorService worker;
    private final ExecutorService reckoner;
    private final ExecutorService writer;
    private final Executor window;
    private final Consumer<Throwable> failed;

    /// @param worker touches the database and the files that go with it
    /// @param reckoner does long reckoning that touches neither, so that saving never waits for it
    /// @param writer writes files of what was read before, so that saving never waits for them
    /// @param window brings a step back to the window's thread
    /// @param failed told on the window's thread what ended a piece of work
    Background(
            ExecutorService worker,
            ExecutorService reckoner,
            ExecutorService writer,
            Executor window,
            Consumer<Throwable> failed) {
        this.worker = worker;
        this.reckoner = reckoner;
        this.writer = writer;
        this.window = window;
        this.failed = failed;
    }

    /// The one of a real window.
    public static Background ofWindow(Consumer<Throwable> failed) {
        return new Background(
                thread("tarozi-work"),
                thread("tarozi-reckoning"),
                thread("tarozi-writing"),
                Platform::runLater,
                failed);
    }

    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(Thread.ofPlatform().name(name).daemon().factory());
    }

    /// Another thread beside this one, for long work that touches neither files nor the database.
    /// What fails there is told at the same place.
    public Background beside(String name) {
        return new Background(thread(name), reckoner, writer, window, failed);
    }

    /// Does some work and hands its result to the window.
    public <T> void run(Supplier<T> work, Consumer<T> then) {
        run(worker, work, then, failed);
    }

    /// The same for who has to know that it failed, before the user does.
    public <T> void run(Supplier<T> work, Consumer<T> then, Runnable otherwise) {
        run(worker, work, then, failure -> fail(failure, otherwise));
    }

    private void fail(Throwable failure, Runnable otherwise) {
        otherwise.run();
        failed.accept(failure);
    }

    /// Reckons something that needs neither files nor the database, such as making a picture
    /// smaller, beside the other work.
    public <T> void reckon(Supplier<T> work, Consumer<T> then) {
        reckon(work, then, () -> {});
    }

    /// The same for who has to know that it failed, before the user does.
    public <T> void reckon(Supplier<T> work, Consumer<T> then, Runnable otherwise) {
        run(reckoner, work, then, failure -> fail(failure, otherwise));
    }

    private <T> void run(
            ExecutorService thread,
            Supplier<T> work,
            Consumer<T> then,
            Consumer<Throwable> otherwise) {
        thread.execute(
                () -> {
                    try {
                        T result = work.get();
                        window.execute(() -> then.accept(result));
                    } catch (RuntimeException | Error e) {
                        window.execute(() -> otherwise.accept(e));
                    }
                });
    }

    /// Does some work that takes long enough to be watched.
    ///
    /// @param then is not called where the work was cancelled or failed
    public <T> Progress watch(Function<Progress, T> work, Consumer<T> then) {
        return watch(worker, work, then);
    }

    /// Writes a file of what was read before, beside the other work.
    ///
    /// @param then is not called where the work was cancelled or failed
    public <T> Progress write(Function<Progress, T> work, Consumer<T> then) {
        return watch(writer, work, then);
    }

    /// Waits for what comes about on the window's thread. Who cancels it waits no more.
    public Progress until(ObservableValue<Boolean> there) {
        Progress progress = new Progress(window, Progress::end);
        Subscription following =
                there.subscribe(
                        now -> {
                            if (now) {
                                progress.arrive();
                            }
                        });
        progress.whenEnded(following::unsubscribe);
        return progress;
    }

    private <T> Progress watch(
            ExecutorService thread, Function<Progress, T> work, Consumer<T> then) {
        Progress progress = new Progress(window);
        thread.execute(
                () -> {
                    try {
                        T result = work.apply(progress);
                        window.execute(
                                () -> {
                                    progress.arrive();
                                    then.accept(result);
                                });
                    } catch (Progress.CancelledException e) {
                        window.execute(() -> end(progress, () -> {}));
                    } catch (RuntimeException | Error e) {
                        window.execute(() -> end(progress, () -> failed.accept(e)));
                    }
                });
        return progress;
    }

    private static void end(Progress progress, Runnable then) {
        progress.end();
        then.run();
    }

    /// Does something later on the window's thread, after what it is doing now.
    public void later(Runnable step) {
        window.execute(step);
    }

    /// Takes no more work; what was given is done without anybody waiting for it.
    public void retire() {
        worker.shutdown();
    }

    /// Goes on when all work on files given so far is done, and ends.
    public void end(Runnable then) {
        run(
                () -> then,
                last ->
                        run(
                                writer,
                                () -> last,
                                written -> {
                                    written.run();
                                    later(this::close);
                                },
                                failed));
    }

    /// Ends when all work given so far is done.
    @Override
    public void close() {
        reckoner.close();
        writer.close();
        worker.close();
    }
}
