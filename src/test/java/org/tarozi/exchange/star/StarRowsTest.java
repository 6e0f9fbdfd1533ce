package org.tarozi.exchange.star;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.exchange.table.Laptop;
import org.tarozi.exchange.table.TableReading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Rows on their way from the file into the programme.
class StarRowsTest {

    @TempDir private Path folder;

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there the files go when they are closed")
    void noFindingLiesInAFileWhileATableIsRead() throws IOException {
        Path before = Path.of(System.getProperty("java.io.tmpdir"));
        Path file = new StarTable().row().in(folder);
        try (Stream<Path> left = Files.list(before)) {
            Set<Path> known = left.collect(Collectors.toSet());
            if (StarReader.open(file) instanceof TableReading.Ok<StarFile>(StarFile star)) {
                try (star;
                        Stream<Path> now = Files.list(before)) {
                    assertEquals(
                            List.of(),
                            now.filter(path -> !known.contains(path))
                                    .filter(
                                            path ->
                                                    path.getFileName()
                                                            .toString()
                                                            .matches("tarozi-[0-9]+"))
                                    .flatMap(StarRowsTest::spools)
                                    .toList());
                }
            }
        }
    }

    private static Stream<Path> spools(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theReceiptSaysHowManyRowsThereWereAndHowManyTwice() {
        try (Laptop laptop = new Laptop(folder.resolve("p.tarozi"))) {
            assertEquals(
                    "3 rows read, of them 1 exact duplicate",
                    laptop.takes(
                                    new StarTable()
                                            .row()
                                            .row()
                                            .row(StarColumn.QUESTION_ID, 2)
                                            .in(folder))
                            .files()
                            .getFirst()
                            .notes()
                            .text());
        }
    }
}
