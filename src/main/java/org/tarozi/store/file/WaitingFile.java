package org.tarozi.store.file;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A file that is whole and waits for its name. Where it gets none until it is closed, nothing of
/// it stays.
public final class WaitingFile implements AutoCloseable {

    private final Path target;
    private final Path unfinished;
    private final Forcing forcing;
    private boolean waiting = true;

    WaitingFile(Path target, Path unfinished, Forcing forcing) {
        this.target = target;
        this.unfinished = unfinished;
        this.forcing = forcing;
    }

    /// Where it can be read until it has its name.
    public Path path() {
        return unfinished;
    }

    /// The file that it is written for; where its name is a link, the one it leads to.
    public Path target() {
        return target;
    }

    /// Takes the place of the file that it is written for.
    public void take() {
        take(target);
    }

    /// Takes the place of another file in the same folder.
    public void take(Path file) {
        try {
            forcing.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            waiting = false; // its former name may be somebody else's by now
        } catch (IOException e) {
            throw WholeFile.failure(file, e);
        }
    }

    @Override
    public void close() {
        if (waiting) {
            unfinished.toFile().delete();
            waiting = false;
        }
    }
}
