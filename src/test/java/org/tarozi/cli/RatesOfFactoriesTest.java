package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class RatesOfFactoriesTest {

    private static final String COUNTS_POINTS =
            "n/N: how many of the points that were assessed are non-compliant.";

    @TempDir Path folder;

    @Test
    void theySayThatTheyCountPoints() {
        Laptop office = Laptop.withNewProgramme(folder, "Aziza");
        office.visited("Silk", "UZ", "2024-05-14").answered("Silk", "fl-resign", "compliant");

        CommandRun factories = office.run("rates", office.file(), "--by", "factory");
        CommandRun points = office.run("rates", office.file(), "--by", "point");

        assertEquals(
                "1 visit counted, 0 left out.\n" + COUNTS_POINTS + "\n",
                factories
                        .out()
                        .lines()
                        .limit(2)
                        .map(line -> line + "\n")
                        .reduce("", String::concat));
        assertEquals(false, points.out().contains(COUNTS_POINTS));
    }
}
