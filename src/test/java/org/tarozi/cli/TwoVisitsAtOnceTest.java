package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.change.Value;
import org.tarozi.checklist.ReleaseId;
import org.tarozi.checklist.file.ShippedChecklists;

import java.nio.file.Path;

/// Two visits of a factory that may be one, and what can be done about it.
class TwoVisitsAtOnceTest {

    @TempDir Path folder;

    private Laptop office;

    @BeforeEach
    void prepare() {
        office =
                Laptop.withNewProgramme(folder, "Aziza")
                        .visited("Silk", "UZ", "2024-05-14")
                        .answered("Silk", "fl-resign", "compliant")
                        .assessed("Silk", "Again", "2024-05-16")
                        .answered("Again", "fl-resign", "compliant");
    }

    private String advice() {
        String said = office.run("rates", office.file()).out();
        String begin = "Silk has two visits 2 days apart, ";
        String line =
                said.lines().filter(one -> one.contains(begin)).findFirst().orElseThrow().strip();
        return line.substring(line.indexOf(". ") + 2);
    }

    @Test
    void visitsOnOneChecklistCanBeLinked() {
        assertEquals("Link them if they are one.", advice());
    }

    @Test
    void visitsOnDifferentChecklistsCannot() {
        ReleaseId other = new ReleaseId("forced-labour-2026");
        office.set(
                Laptop.assessment("Again"),
                OfAssessment.CHECKLIST.key(),
                Value.of(
                        ShippedChecklists.find(other).orElseThrow().release().fingerprint().hex()));

        assertEquals(
                "They were made on different checklists: if they are one, move one of them to the"
                        + " trash, in the window.",
                advice());
    }
}
