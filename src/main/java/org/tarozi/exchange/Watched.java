package org.tarozi.exchange;

import java.nio.file.Path;
import java.util.function.DoubleConsumer;

/// A file, what it was before, the tables that count before it, and who is told which part of it is
/// merged.
record Watched(Path file, LookedAt before, KnownTables tables, DoubleConsumer watcher) {

    DoubleConsumer reading() {
        return part -> watcher.accept(part / 2);
    }

    DoubleConsumer merging() {
        return part -> watcher.accept((1 + part) / 2);
    }
}
