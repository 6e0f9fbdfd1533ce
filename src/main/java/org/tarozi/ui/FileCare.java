package org.tarozi.ui;

import org.tarozi.store.Programme;
import org.tarozi.store.file.FilePlace;
import org.tarozi.store.file.StoreException;

import java.nio.file.Path;
import java.util.Optional;

/// Looks after the file of an open programme, on the background thread: that it is found again
/// where it was, and that who copies it gets all of it.
final class FileCare {

    private final Programme programme;
    private volatile boolean outOfPlace;
    private boolean closed;

    FileCare(Programme programme) {
        this.programme = programme;
    }

    /// Whether somebody moved, deleted or replaced the file, as far as was looked; on any thread.
    boolean isOutOfPlace() {
        return outOfPlace;
    }

    /// Looks whether the file is in its place. What lies under another name gets everything at
    /// once, since nobody would look for it beside the old name.
    void look() {
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
