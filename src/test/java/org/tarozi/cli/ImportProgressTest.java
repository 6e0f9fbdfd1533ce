package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.tarozi.change.Replacements;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

class ImportProgressTest {

    private static final Path FILE = Path.of("a.tza");
    private static final Path LARGE = Path.of("large.csv");

    private final AtomicLong nanos = new AtomicLong();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ImportProgress progress =
            new ImportProgress(
                    new Console(System.out, new PrintStream(said, true, StandardCharsets.UTF_8)),
                    2,
                    new Replacements(),
                    nanos::get);

    @Test
    void aShortImportSaysNothing() {
        progress.at(0, FILE);
        pass(4);
        progress.within(FILE, 0.5);
        progress.at(1, LARGE);

        assertEquals("", said.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aLongOneSaysEveryFiveSecondsWhichFileItIsAtAndHowFar() {
        progress.at(0, FILE);
        pass(6);
        progress.at(1, LARGE);
        pass(2);
        progress.within(LARGE, 0.2);
        pass(4);
        progress.within(LARGE, 0.426);
        pass(6);
        progress.at(2, LARGE);

        assertEquals(
                """
                tarozi: 1 of 2 files done; now large.csv
                tarozi: 1 of 2 files done; now large.csv (42 % of it read and merged)
                """,
                said.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }

    private void pass(int seconds) {
        nanos.addAndGet(Duration.ofSeconds(seconds).toNanos());
    }
}
