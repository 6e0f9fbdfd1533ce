package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// How the kinds of visits are written on the command line.
class VisitKindsTest {

    @TempDir Path folder;

    private Laptop office;

    @BeforeEach
    void prepare() {
        office = Laptop.withNewProgramme(folder, "Aziza");
        office.visited("Silk", "UZ", "2024-05-14").answered("Silk", "fl-resign", "compliant");
    }

    private CommandRun rates(String kinds) {
        return office.run("rates", office.file(), "--kind", kinds);
    }

    @Test
    void theyAreReadAsPeopleWriteThem() {
        CommandRun both = rates("full,follow_up");

        assertEquals(0, both.code(), both.err());
        assertEquals(both, rates("FULL, Follow-up"));
    }

    @Test
    void anotherWordIsNamedWithThoseThereAre() {
        CommandRun run = rates("full,long");

        assertEquals(2, run.code());
        assertTrue(
                run.err()
                        .contains(
                                "\"long\" is not understood; expected one of full, follow_up,"
                                        + " short, virtual"),
                run.err());
    }
}
