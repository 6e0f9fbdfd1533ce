package org.tarozi.exchange.star;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.exchange.table.Laptop;
import org.tarozi.exchange.table.TableReading;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A table larger than what is looked at at once. `-Dstar.visits=4000` makes it a million rows.
class LargeStarTest {

    private static final int QUESTIONS = 250;
    private static final int VISITS = Integer.getInteger("star.visits", 70);

    @TempDir private Path folder;

    @Test
    void everyVisitOfALargeTableArrivesAndIsWrittenAgain() throws IOException {
        Path file = table();
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
            assertEquals((long) VISITS * QUESTIONS, summary.rows());
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

    private Path table() throws IOException {
        Path file = folder.resolve("large.csv");
        String label = "Does the employer do what the law asks for in such a case number ";
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(
                    "\ufeffCountry,Cycle,Quest.ID,Assesment.Start.Date,Factory.Assessed.ID,"
                            + "Factory.Assessed.Name,Cluster,CP,Q.Label,Question.ID,Question.type,"
                            + "Finding,Tags,TQ.Name,first_original_question_id\r\n");
            for (int question = 0; question < QUESTIONS; question++) {
                for (int visit = 0; visit < VISITS; visit++) {
                    out.write(
                            "Uzbekistan,"
                                    + (1 + visit % 3)
                                    + ","
                                    + (10_000 + visit)
                                    + ",14/05/2024,"
                                    + (500 + visit / 3)
                                    + ",Works "
                                    + visit / 3
                                    + ",Cluster "
                                    + question / 30
                                    + ",Point "
                                    + question / 6
                                    + ","
                                    + label
                                    + question
                                    + ","
                                    + (9_000 + question)
                                    + ",NCQ,"
                                    + (visit * 7 + question) % 5 / 4
                                    + ",,Garment CAT,\r\n");
                }
            }
        }
        return file;
    }
}
