package org.tarozi.exchange;

import org.tarozi.exchange.tza.SeenChecklists;
import org.tarozi.exchange.tza.TzaReader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Files in their order, the next few of which are read and proven side by side already, as far as
/// there is memory for what they hold. Who closes it before its end ends the reading too.
final class ReadAhead implements AutoCloseable {

    private static final int FILES = 8;

    /// The bytes of text that may be read ahead; a file that holds more is read alone.
    static final long MOST_TEXT = 32L << 20;

    /// A file so small is not looked into: it unpacks to a thousand times as much at the worst.
    private static final long SMALL = 32_000;

    private static final long PATIENCE_MILLIS = 100;

    private final Deque<Path> files;
    private final SeenChecklists checklists;
    private final Deque<Reading> readings = new ArrayDeque<>();
    private final ExecutorService readers =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    private final long mostText;
    private volatile boolean ended;

    /// @param text how many bytes of text the file unpacks to, where that matters
    private record Reading(Future<Incoming> future, long text) {}

    ReadAhead(List<Path> files, SeenChecklists checklists, long mostText) {
        this.files = new ArrayDeque<>(files);
        this.checklists = checklists;
        this.mostText = mostText;
    }

    /// How many files are read or being read that nobody asked for yet.
    int waiting() {
        return readings.size();
    }

    /// The next file.
    ///
    /// @param step done now and then while it is not there yet; what it throws ends the waiting
    Incoming next(Runnable step) {
        while (!files.isEmpty() && readings.size() < FILES && readsNext()) {
            // the next one was begun
        }
        while (true) {
            try {
                Incoming next =
                        readings.getFirst().future().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
                readings.removeFirst();
                return next;
            } catch (TimeoutException e) {
                step.run();
            } catch (ExecutionException e) {
                throw new IllegalStateException("a file could not be read", e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while reading files", e);
            }
        }
    }

    private boolean readsNext() {
        Path file = files.getFirst();
        long text = text(file);
        long ahead = readings.stream().mapToLong(Reading::text).sum();
        if (!readings.isEmpty() && ahead + text > mostText) {
            return false;
        }
        files.removeFirst();
        readings.add(
                new Reading(
                        readers.submit(() -> Incoming.read(file, checklists, this::check)), text));
        return true;
    }

    private static long text(Path file) {
        try {
            return Files.size(file) <= SMALL ? 0 : TzaReader.textIn(file);
        } catch (IOException e) {
            return 0;
        }
    }

    private void check() {
        if (ended) {
            throw new CancellationException("nobody waits for the file any more");
        }
    }

    @Override
    public void close() {
        ended = true;
        readers.close();
        readings.forEach(ReadAhead::close);
    }

    private static void close(Reading reading) {
        if (reading.future().state() == Future.State.SUCCESS) {
            reading.future().resultNow().close();
        }
    }
}
