package org.tarozi.ui.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Files that were dropped or named at the start.
///
/// @param programmes of which one can be open at a time, each once
/// @param others to merge into one
record ArrivedFiles(List<Path> programmes, List<Path> others) {

    ArrivedFiles {
        programmes = List.copyOf(programmes);
        others = List.copyOf(others);
    }

    static ArrivedFiles of(List<Path> files) {
        return new ArrivedFiles(
                files.stream()
                        .filter(OpeningFile::isProgramme)
                        .map(file -> file.toAbsolutePath().normalize())
                        .distinct()
                        .toList(),
                files.stream().filter(Predicate.not(OpeningFile::isProgramme)).toList());
    }

    /// The programme that is meant, where there is no doubt.
    Optional<Path> programme() {
        return programmes.size() == 1 ? programmes.stream().findFirst() : Optional.empty();
    }
}
