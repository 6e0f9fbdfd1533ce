package org.tarozi.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How a programme file looks from outside, with what lies beside it while it is open or after a
/// kill.
///
/// @param modified when one of both was written last
/// @param size how many bytes both are together
record FileLook(Instant modified, long size) {

    /// Sticks keep moments so exactly.
    private static final Duration EXACT = Duration.ofSeconds(2);

    /// That of a file now; empty where it is not there.
    static Optional<FileLook> of(Path file) {
        return alone(file)
                .map(
                        own ->
                                alone(file.resolveSibling(file.getFileName() + "-wal"))
                                        .map(own::with)
                                        .orElse(own));
    }

    private static Optional<FileLook> alone(Path file) {
        try {
            return Optional.of(
                    new FileLook(Files.getLastModifiedTime(file).toInstant(), Files.size(file)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private FileLook with(FileLook other) {
        Instant later = modified.isAfter(other.modified) ? modified : other.modified;
        return new FileLook(later, size + other.size);
    }

    /// Whether nobody wrote anything between both.
    boolean isLike(FileLook other) {
        return size == other.size
                && Duration.between(modified, other.modified).abs().compareTo(EXACT) <= 0;
    }
}
