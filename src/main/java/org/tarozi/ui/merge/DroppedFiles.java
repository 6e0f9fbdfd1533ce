package org.tarozi.ui.merge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// What lies behind the files and folders that somebody dropped.
final class DroppedFiles {

    private static final Set<String> ENDINGS = Set.of(".tza", ".csv", ".xlsx");

    private DroppedFiles() {}

    /// The files in the order they were dropped, each once. A folder stands for everything in it
    /// whose name ends as those of files that Tarozi reads; a file stands for itself whatever its
    /// name.
    static List<Path> of(List<Path> dropped) {
        Set<Path> files = new LinkedHashSet<>();
        for (Path path : dropped) {
            if (Files.isDirectory(path)) {
                files.addAll(within(path));
            } else {
                files.add(path);
            }
        }
        return List.copyOf(files);
    }

    private static Set<Path> within(Path folder) {
        Set<Path> found = new TreeSet<>();
        try {
            Files.walkFileTree(
                    folder,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes kind) {
                            if (kind.isRegularFile() && isReadable(file)) {
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

    private static boolean isReadable(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return !name.startsWith(".")
                && !name.startsWith("~$")
                && ENDINGS.stream().anyMatch(name::endsWith);
    }
}
