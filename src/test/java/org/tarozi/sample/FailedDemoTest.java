package org.tarozi.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.store.file.StoreException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A sample that cannot be brought to where it was asked for.
class FailedDemoTest {

    @TempDir Path folder;

    @Test
    void nothingOfItIsLeftAndNothingOfOthersIsLost() throws IOException {
        Path last = Files.createDirectories(folder.resolve("files").resolve(lastFile()));
        Files.writeString(last.resolve("of-others.txt"), "kept");

        assertThrows(StoreException.class, () -> Demo.write(folder));

        assertEquals(List.of(last.getFileName().toString()), names(folder.resolve("files")));
        assertEquals(List.of("files"), names(folder));
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
