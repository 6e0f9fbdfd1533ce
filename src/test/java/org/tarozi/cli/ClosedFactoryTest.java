package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.change.Value;

import java.nio.file.Path;

/// What is counted of a factory that closed.
class ClosedFactoryTest {

    @TempDir Path folder;

    @Test
    void oneThatClosedAfterTheLastVisitCountsAndTheHelpSaysSo() {
        Laptop office = Laptop.withNewProgramme(folder, "Aziza");
        office.visited("Silk", "UZ", "2024-05-14").answered("Silk", "fl-resign", "compliant");
        office.visited("Wool", "UZ", "2024-06-14").answered("Wool", "fl-resign", "compliant");
        office.set(Laptop.factory("Silk"), OfFactory.STATUS.key(), Value.of("closed"));
        office.set(Laptop.factory("Silk"), OfFactory.STATUS_SINCE.key(), Value.of("2024-06-15"));

        CommandRun rates = office.run("rates", office.file());
        assertTrue(rates.out().startsWith("2 visits counted, 0 left out."), rates.out());
        assertEquals(
                "Counted is the latest finished full visit of every factory that was active on the"
                        + " last day counted, unless options say otherwise.",
                counted(office.run("help", "rates").out()));
    }

    private static String counted(String help) {
        String words = help.replaceAll("\\s+", " ");
        int start = Math.max(0, words.indexOf("Counted is"));
        return words.substring(start, words.indexOf('.', start) + 1);
    }
}
