package org.tarozi.ui;

import org.tarozi.store.Programme;
import org.tarozi.store.file.FilePlace;
import org.tarozi.store.file.StoreException;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Looks after the file of an open programme, on the background thread: that it is found again
/// where it was, that who copies it gets all of it, and when something was changed in it.
final class FileCare {

    private final Programme programme;
    private final InstantSource clock;
    private volatile boolean outOfPlace;
    private Optional<Instant> changed = Optional.empty();
    private boolean closed;

    FileCare(Programme programme, InstantSource clock) {
        this.programme = programme;
        this.clock = clock;
    }

    /// When something was changed in it last since it was opened, if anything was.
    Optional<Instant> changed() {
        return changed;
    }

    /// Whether somebody moved, deleted or replaced the file, as far as was looked; on any thread.
    boolean isOutOfPlace() {
        return outOfPlace;
    }

    /// Does long work, which changes something only where it imports, takes an import back or
    /// destroys something.
    <T> T during(Supplier<T> work) {
        List<?> before = changedByLongWork();
        try {
            return work.get();
        } finally {
            if (!changedByLongWork().equals(before)) {
                changed = Optional.of(clock.instant());
            }
        }
    }

    private List<?> changedByLongWork() {
        return List.of(programme.batches(), programme.purged());
    }

    /// Something was changed: looks whether the file is in its place. What lies under another name
    /// gets everything at once, since nobody would look for it beside the old name.
    void look() {
        changed = Optional.of(clock.instant());
        outOfPlace = !place().isKept();
        if (outOfPlace) {
            gather();
        }
    }

    /// Brings everything into the file itself while there is nothing else to do.
    void rest() {
        if (!closed && !programme.isReadOnly()) {
            gather();
        }
    }

    private void gather() {
        try {
            place().gather();
        } catch (StoreException e) {
            return; // it stays beside the file, where it is as safe
        }
    }

    /// Whether it was closed.
    boolean isClosed() {
        return closed;
    }

    /// Copies a file that is not in its place, so that it can be closed.
    void secure() {
        place().secure();
    }

    /// Closes the file. Where it lies now, if it had to be put back.
    Optional<Path> close() {
        closed = true;
        programme.close();
        return place().putBack();
    }

    private FilePlace place() {
        return programme.place();
    }
}
