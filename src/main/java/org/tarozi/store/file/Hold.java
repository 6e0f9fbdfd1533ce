package org.tarozi.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Keeps a programme file for one who works on it, besides the lock that SQLite has.
///
/// On Unix a process gives up SQLite's lock as soon as it closes any channel of the file, and what
/// does so is not only our own code: the file dialog of GTK reads the beginning of every file in
/// the folder that it shows, to draw a fitting icon. A second program could then work on the file
/// at the same time, and what the first one writes would be lost.
final class Hold implements AutoCloseable {

    /// The files that somebody in this process works on. Their locks would be given up by the
    /// attempt to take a second one.
    private static final Set<Object> HELD = ConcurrentHashMap.newKeySet();

    private static final Hold NONE = new Hold(Optional.empty(), Optional.empty());

    private final Optional<Object> key;
    private final Optional<ChannelLock> lock;

    private Hold(Optional<Object> key, Optional<ChannelLock> lock) {
        this.key = key;
        this.lock = lock;
    }

    /// Of a file that nobody else can know of, or that is not worked on.
    static Hold none() {
        return NONE;
    }

    /// Takes a file that can be written; fails where somebody else has it.
    static Hold of(Path file) {
        Optional<Object> key = key(file);
        if (key.isPresent() && !HELD.add(key.get())) {
            throw inUse(file);
        }
        return switch (ChannelLock.take(file)) {
            case ChannelLock.Taken(ChannelLock lock) -> new Hold(key, Optional.of(lock));
            case ChannelLock.Impossible _ -> new Hold(key, Optional.empty());
            case ChannelLock.HasOther _ -> {
                key.ifPresent(HELD::remove);
                throw inUse(file);
            }
        };
    }

    private static StoreException inUse(Path file) {
        return new StoreException(Failures.inUse(file));
    }

    /// What tells a file from others, under whatever name; nothing where the system has no such
    /// thing.
    private static Optional<Object> key(Path file) {
        try {
            return Optional.ofNullable(
                    Files.readAttributes(file, BasicFileAttributes.class).fileKey());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// Gives the file up; only when SQLite has closed it.
    @Override
    public void close() {
        lock.ifPresent(ChannelLock::close);
        key.ifPresent(HELD::remove);
    }
}
