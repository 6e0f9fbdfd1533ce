package org.tarozi.ui.app;

import org.tarozi.text.Texts;
import org.tarozi.ui.FirstFew;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Files that were dropped or named at the start.
///
/// @param programme the one to open, if one is among them
/// @param others to merge into it
record ArrivedFiles(Optional<Path> programme, List<Path> others) {

    ArrivedFiles {
        others = List.copyOf(others);
    }

    static ArrivedFiles of(List<Path> files) {
        return new ArrivedFiles(
                files.stream().filter(OpeningFile::isProgramme).findFirst(),
                files.stream().filter(Predicate.not(OpeningFile::isProgramme)).toList());
    }

    /// The names of files in a sentence: the first ones, and how many more there are.
    static String names(List<Path> files, Texts texts) {
        return FirstFew.of(
                files.stream().map(file -> String.valueOf(file.getFileName())).toList(),
                ", ",
                texts);
    }
}
