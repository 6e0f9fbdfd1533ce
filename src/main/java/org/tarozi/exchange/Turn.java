package org.tarozi.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// When a file of an import is merged. Assessment files come before tables, since a table may
/// answer for a visit, a factory or a checklist that one of them brings; among their kind files
/// keep the order in which they were given.
///
/// @param place which of the given files it is
record Turn(int place, Path file) {

    /// The turns of files, the first one first.
    static List<Turn> of(List<Path> files) {
        List<Boolean> packed = files.stream().map(Turn::isPacked).toList();
        return Stream.of(true, false)
                .flatMap(
                        kind ->
                                IntStream.range(0, files.size())
                                        .filter(place -> packed.get(place).equals(kind))
                                        .mapToObj(place -> new Turn(place, files.get(place))))
                .toList();
    }

    /// What cannot be looked into is refused when its turn comes.
    private static boolean isPacked(Path file) {
        try {
            return Files.isRegularFile(file) && FileKind.of(file) == FileKind.TZA;
        } catch (IOException e) {
            return false;
        }
    }
}
