package org.tarozi.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What lies behind the files and folders that somebody dropped.
///
/// @param files the files in the order they were dropped, each once
/// @param again those that were dropped more than once
/// @param empty the folders that hold none
public record DroppedFiles(List<Path> files, List<Path> again, List<Path> empty) {

    private static final Set<String> ENDINGS = Set.of(".tza", ".csv", ".xlsx");

    /// Sheets that are not read may hold answers all the same: they are refused, not passed over.
    private static final Set<String> ENDINGS_OF_OTHER_SHEETS = Set.of(".xls", ".ods");

    public DroppedFiles {
        files = List.copyOf(files);
        again = List.copyOf(again);
        empty = List.copyOf(empty);
    }

    /// Looks for files. A folder stands for everything in it whose name ends as those of files with
    /// answers; a file stands for itself whatever its name.
    public static DroppedFiles of(List<Path> dropped) {
        Map<Path, Path> files = new LinkedHashMap<>();
        Set<Path> again = new LinkedHashSet<>();
        Set<Path> empty = new LinkedHashSet<>();
        for (Path path : dropped) {
            Set<Path> meant = Files.isDirectory(path) ? within(path) : Set.of(path);
            if (meant.isEmpty()) {
                empty.add(path);
            }
            for (Path file : meant) {
                Path before = files.putIfAbsent(file.toAbsolutePath().normalize(), file);
                if (before != null) {
                    again.add(before);
                }
            }
        }
        return new DroppedFiles(
                List.copyOf(files.values()), List.copyOf(again), List.copyOf(empty));
    }

    private static Set<Path> within(Path folder) {
        Set<Path> found = new TreeSet<>();
        try {
            Files.walkFileTree(
                    folder,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes kind) {
                            if (kind.isRegularFile() && isMeant(file)) {
                                found.add(file);
                            }
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException e) {
                            return FileVisitResult.CONTINUE; // closed to us, like the rest of it
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
        return found;
    }

    private static boolean isMeant(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return !name.startsWith(".")
                && !name.startsWith("~$")
                && Stream.concat(ENDINGS.stream(), ENDINGS_OF_OTHER_SHEETS.stream())
                        .anyMatch(name::endsWith);
    }
}
