package org.tarozi.exchange.star;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.exchange.table.Laptop;
import org.tarozi.exchange.table.TableReading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A table larger than what is looked at at once. `-Dstar.visits=4000` makes it a million rows.
class LargeStarTest {

    private static final int VISITS = Integer.getInteger("star.visits", 70);

    @TempDir private Path folder;

    @Test
    void everyVisitOfALargeTableArrivesAndIsWrittenAgain() throws IOException {
        Path file = new LargeStarTable(VISITS).write(folder.resolve("large.csv"));
        long start = System.nanoTime();
        try (Laptop laptop = new Laptop(folder.resolve("a.tarozi"))) {
            switch (StarReader.open(file)) {
                case TableReading.Ok<StarFile>(StarFile star) -> {
                    try (star) {
                        assertEquals(VISITS, star.assessments());
                        report("read", start);
                        laptop.merges(star::into);
                    }
                }
                case TableReading.Refused<StarFile> refused ->
                        throw new AssertionError(refused.text());
            }
            report("merged", start);
            long written = System.nanoTime();
            StarWriter.Summary summary =
                    StarWriter.write(laptop.programme(), folder.resolve("out.csv"));
            report("written", written);

            assertEquals(VISITS, laptop.programme().assessments().assessments().size());
            assertEquals((long) VISITS * LargeStarTable.QUESTIONS, summary.rows());
            assertEquals(Files.size(file), Files.size(folder.resolve("out.csv")), "the same cells");
        }
    }

    private static void report(String what, long since) throws IOException {
        String seconds = what + " " + (System.nanoTime() - since) / 1_000_000 + " ms\n";
        Files.writeString(
                Path.of("target", "large-star.txt"),
                seconds,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }
}
