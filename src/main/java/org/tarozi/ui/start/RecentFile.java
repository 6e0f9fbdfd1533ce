package org.tarozi.ui.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// A programme file that was open before.
///
/// @param changed when it was changed last; empty where it is not there any more
record RecentFile(Path file, Optional<Instant> changed) {

    /// The file as it is on the disk now.
    static RecentFile of(Path file) {
        return new RecentFile(file, changed(file).map(own -> latest(own, file)));
    }

    /// After a kill the last changes lie beside the file.
    private static Instant latest(Instant own, Path file) {
        return changed(file.resolveSibling(file.getFileName() + "-wal"))
                .filter(own::isBefore)
                .orElse(own);
    }

    private static Optional<Instant> changed(Path file) {
        try {
            return Optional.of(Files.getLastModifiedTime(file).toInstant());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    String name() {
        return Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
    }

    String folder() {
        return Optional.ofNullable(file.getParent()).map(Path::toString).orElse("");
    }
}
