package org.tarozi.ui.app;

import org.tarozi.text.Texts;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Files that were dropped or named at the start.
///
/// @param programme the one to open, if one is among them
/// @param others to merge into it
record ArrivedFiles(Optional<Path> programme, List<Path> others) {

    private static final int NAMED = 3;

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
        String first =
                files.stream()
                        .limit(NAMED)
                        .map(file -> String.valueOf(file.getFileName()))
                        .collect(Collectors.joining(", "));
        return files.size() <= NAMED
                ? first
                : texts.say(AppText.AND_MORE, first, files.size() - NAMED);
    }
}
