package org.tarozi.job;

import org.tarozi.exchange.tza.Manifest;
import org.tarozi.store.Export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// An assessment file that was written and read back.
///
/// @param trashed assessments among them that are in the trash
/// @param missing photos that never reached this programme
/// @param confidential parts that stayed behind
/// @param removed photos and files that stayed behind, since they were removed
/// @param withdrawn parts taken back here that go along without counting
public record HandedFile(
        Path path,
        int assessments,
        int trashed,
        int factories,
        int changes,
        int photos,
        int missing,
        int confidential,
        int removed,
        int withdrawn) {

    static HandedFile of(Path path, Export.Contents contents, Manifest written) {
        int photos = written.attachments().size();
        return new HandedFile(
                path,
                contents.assessments(),
                contents.trashed(),
                Math.toIntExact(contents.factories()),
                contents.changes(),
                photos,
                contents.attachments().size() - photos,
                contents.confidentialLeftOut(),
                contents.removed().size(),
                contents.withdrawn().size());
    }

    /// Where one more file goes: beside the first, with a number after its name. What lies there
    /// and is not of this kind, leads elsewhere, or holds something that is nowhere else, is left
    /// alone.
    static Path next(Path first, List<HandedFile> files, Predicate<Path> losesNothing) {
        return IntStream.iterate(2, number -> number + 1)
                .mapToObj(number -> numbered(first, number))
                .filter(path -> files.stream().noneMatch(file -> file.path().equals(path)))
                .filter(path -> !Files.isSymbolicLink(path))
                .filter(path -> OutputFile.ASSESSMENT_FILE.inTheWay(path).isEmpty())
                .filter(losesNothing)
                .findFirst()
                .orElseThrow();
    }

    private static Path numbered(Path first, int number) {
        String name = String.valueOf(first.getFileName());
        int end = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
        return first.resolveSibling(name.substring(0, end) + "-" + number + name.substring(end));
    }
}
