package org.tarozi.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.store.file.StoreException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A sample that cannot be brought to where it was asked for.
class FailedDemoTest {

    private static final int LONGEST_PATH = 4095;

    @TempDir Path folder;

    @Test
    void nothingOfItIsLeftAndNothingOfOthersIsLost() throws IOException {
        Path last = Files.createDirectories(folder.resolve("files").resolve(lastFile()));
        Files.writeString(last.resolve("of-others.txt"), "kept");

        assertThrows(StoreException.class, () -> Demo.write(folder));

        assertEquals(List.of(last.getFileName().toString()), names(folder.resolve("files")));
        assertEquals(List.of("files"), names(folder));
    }

    /// A path so long that the folder for the files can be made, and no file in it.
    @Test
    @EnabledOnOs(OS.LINUX)
    void whereNotEvenTheFirstFileCanBeWrittenNoFolderIsLeft() throws IOException {
        Path deep = folder;
        while (deep.toString().length() < LONGEST_PATH - 400) {
            deep = deep.resolve("d".repeat(100));
        }
        Files.createDirectories(deep);
        String rest = "n".repeat(LONGEST_PATH - deep.toString().length() - "/n/files".length());
        Path made = deep.resolve("n").resolve(rest.substring(202)).resolve("n".repeat(200));

        assertThrows(StoreException.class, () -> Demo.write(made));

        assertEquals(List.of(), names(deep));
    }

    private String lastFile() throws IOException {
        Path other = folder.resolveSibling(folder.getFileName() + "-whole");
        Demo.write(other);
        String last = names(other.resolve("files")).getLast();
        try (Stream<Path> all = Files.walk(other)) {
            for (Path one : all.toList().reversed()) {
                Files.delete(one);
            }
        }
        return last;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(one -> one.getFileName().toString()).sorted().toList();
        }
    }
}
