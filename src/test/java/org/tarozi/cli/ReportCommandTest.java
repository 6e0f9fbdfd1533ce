package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarozi.change.Digest;
import org.tarozi.change.Value;
import org.tarozi.report.pdf.WrittenPdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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

    @Test
    void itsHelpSaysInWhichZoneDaysAreDays() {
        String help = CommandRun.of(folder, "report", "--help").out().replaceAll("\\s+", " ");
        assertTrue(help.contains("Days of changes are days in UTC"), help);
    }

    @Test
    void whereTheFileLiesAndWhatItIsCalledChangesNoByte() throws IOException {
        Laptop office = Laptop.withNewProgramme(folder, "Aziza");
        office.visited("Silk", "UZ", "2024-05-14").answered("Silk", "fl-resign", "compliant");
        Path renamed =
                Files.copy(
                        Path.of(office.file()),
                        Files.createDirectory(folder.resolve("Папка")).resolve("other 2.tarozi"));

        assertEquals(
                List.of(written(office, office.file(), "1"), "Programme without a name"),
                List.of(
                        written(office, renamed.toString(), "2"),
                        WrittenPdf.read(folder.resolve("r2.pdf"))
                                .title()
                                .replaceFirst(" – .*", "")));
    }

    @Test
    void photosAreForTheReportOnOneAssessmentOnly() {
        Laptop office = Laptop.withNewProgramme(folder, "Aziza");
        String pdf = folder.resolve("r.pdf").toString();

        CommandRun run = office.run("report", office.file(), "--pdf", pdf, "--photos");

        assertEquals(2, run.code());
        assertEquals(
                "tarozi report: photos are shown in the report on one assessment only: add"
                        + " --assessment ID, or leave --photos out",
                run.err().lines().findFirst().orElseThrow());
        assertFalse(Files.exists(Path.of(pdf)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--from=2024-01-01",
                "--to=2024-12-31",
                "--cycle=1",
                "--as-of=2024-12-31",
                "--panel=2",
                "--kind=short",
                "--where=country=UZ"
            })
    void whichVisitsAreCountedIsNoMatterOfTheReportOnOne(String option) {
        Laptop office = Laptop.withNewProgramme(folder, "Aziza");
        String pdf = folder.resolve("r.pdf").toString();
        String visit = "0198c0de-0000-7000-8000-000000000001";

        CommandRun run =
                office.run("report", office.file(), "--pdf", pdf, "--assessment", visit, option);

        assertEquals(2, run.code());
        assertEquals(
                "tarozi report: the report on one assessment is on that one only; leave "
                        + option.substring(0, option.indexOf('='))
                        + " out",
                run.err().lines().findFirst().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void anEditionHasAName(String edition) {
        Laptop office = Laptop.withNewProgramme(folder, "Aziza");
        String pdf = folder.resolve("r.pdf").toString();

        CommandRun run = office.run("report", office.file(), "--pdf", pdf, "--edition", edition);

        assertEquals(2, run.code());
        assertEquals(
                "tarozi report: name the edition, such as --edition 2, or leave it out",
                run.err().lines().findFirst().orElseThrow());
    }

    @Test
    void aFactoryWhoseNameIsOnlyASpaceIsOneWithoutAName() {
        Laptop office = Laptop.withNewProgramme(folder, "Aziza");
        office.visited("Silk", "UZ", "2024-05-14");
        office.set(Laptop.factory("Silk"), "name", Value.of(" "));
        Path pdf = folder.resolve("r.pdf");

        CommandRun run =
                office.run(
                        "report",
                        office.file(),
                        "--pdf",
                        pdf.toString(),
                        "--assessment",
                        Laptop.assessment("Silk").id());

        assertEquals(0, run.code(), run.err());
        assertTrue(Files.exists(pdf));
    }

    private String written(Laptop office, String programme, String number) throws IOException {
        Path pdf = folder.resolve("r" + number + ".pdf");
        Path book = folder.resolve("r" + number + ".xlsx");
        CommandRun run =
                office.run("report", programme, "--pdf", pdf.toString(), "--xlsx", book.toString());
        assertEquals(0, run.code(), run.err());
        return Digest.of(Files.readAllBytes(pdf)).hex() + Digest.of(Files.readAllBytes(book)).hex();
    }
}
