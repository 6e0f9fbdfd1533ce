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
        try {
            return new RecentFile(file, Optional.of(Files.getLastModifiedTime(file).toInstant()));
        } catch (IOException e) {
            return new RecentFile(file, Optional.empty());
        }
    }

    String name() {
        return Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
    }

    String folder() {
        return Optional.ofNullable(file.getParent()).map(Path::toString).orElse("");
    }
}
