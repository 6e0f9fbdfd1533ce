package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class ReportCommandTest {

    @TempDir Path folder;

    @Test
    void aReportThatCountsNothingSaysSoAndWhereToLook() {
        Laptop office = Laptop.withNewProgramme(folder, "Aziza");
        office.visited("Silk", "UZ", "2024-05-14").answered("Silk", "fl-resign", "compliant");
        String pdf = folder.resolve("r.pdf").toString();

        assertEquals(
                new CommandRun(0, "Wrote " + pdf + "\n", ""),
                office.run("report", office.file(), "--pdf", pdf, "--cycle", "1"));
        assertEquals(
                new CommandRun(
                        0,
                        "Wrote "
                                + pdf
                                + "\nIt counts no visit: tarozi rates "
                                + office.file()
                                + " --explain with the same choice says why.\n",
                        ""),
                office.run("report", office.file(), "--pdf", pdf, "--cycle", "7"));
    }
}
