package org.tarozi.exchange;

import org.tarozi.checklist.Checklist;
import org.tarozi.checklist.Fingerprint;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Files in their order, the next few of which are read and proven side by side already. Who closes
/// it before its end ends the reading too.
final class ReadAhead implements AutoCloseable {

    private static final int FILES = 8;
    private static final long PATIENCE_MILLIS = 100;

    private final Iterator<Path> files;
    private final ConcurrentMap<Fingerprint, Checklist> checklists;
    private final Deque<Future<Incoming>> readings = new ArrayDeque<>();
    private final ExecutorService readers =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    private volatile boolean ended;

    ReadAhead(List<Path> files, ConcurrentMap<Fingerprint, Checklist> checklists) {
        this.files = files.iterator();
        this.checklists = checklists;
    }

    /// The next file.
    ///
    /// @param step done now and then while it is not there yet; what it throws ends the waiting
    Incoming next(Runnable step) {
        while (files.hasNext() && readings.size() < FILES) {
            Path file = files.next();
            readings.add(readers.submit(() -> Incoming.read(file, checklists, this::check)));
        }
        while (true) {
            try {
                Incoming next = readings.getFirst().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
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

    private static void close(Future<Incoming> reading) {
        if (reading.state() == Future.State.SUCCESS) {
            reading.resultNow().close();
        }
    }
}
