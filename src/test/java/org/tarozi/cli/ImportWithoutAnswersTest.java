package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.checklist.file.ShippedChecklists;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files of ours that hold no answers are called what they are, with what to do instead.
class ImportWithoutAnswersTest {

    private static final String REPORT =
            "it is a report that Tarozi wrote, from which nothing is read; import the files with"
                    + " the answers, such as assessment files.";
    private static final String CHECKLIST =
            "it is a checklist, which holds no answers; bring it in with tarozi checklist add.";

    @TempDir Path folder;

    private Laptop office;

    @BeforeEach
    void prepare() {
        office = Laptop.withNewProgramme(folder, "Aziza");
        office.visited("Silk", "UZ", "2024-05-14").answered("Silk", "fl-resign", "compliant");
    }

    private void assertRefused(String sentence, Path... files) {
        for (Path file : files) {
            CommandRun run = office.run("import", office.file(), file.toString());

            assertEquals(1, run.code(), run.err());
            assertTrue(run.out().contains("Refused " + file + ": " + sentence), run.out());
        }
    }

    @Test
    void reportsInEveryForm() {
        Path pdf = folder.resolve("r.bin");
        Path book = folder.resolve("b.bin");
        Path staff = folder.resolve("s.bin");
        assertEquals(
                0,
                office.run(
                                "report",
                                office.file(),
                                "--pdf",
                                pdf.toString(),
                                "--xlsx",
                                book.toString())
                        .code());
        assertEquals(
                0,
                office.run("report", office.file(), "--internal", "--xlsx", staff.toString())
                        .code());

        assertRefused(REPORT, pdf, book, staff);
    }

    @Test
    void checklistsAsTextAndAsWorkbook() throws IOException {
        Path text =
                Files.write(
                        folder.resolve("c.txt"),
                        ShippedChecklists.all().getFirst().files().getFirst().bytes());
        Path book = folder.resolve("c.bin");
        assertEquals(
                0, office.run("checklist", "export", "core-2026", "-o", book.toString()).code());

        assertRefused(CHECKLIST, text, book);
    }

    @Test
    void aPdfOfSomebodyElseIsNoReportOfOurs() throws IOException {
        Path pdf = Files.writeString(folder.resolve("x.pdf"), "%PDF-1.7\nand more\n");

        assertRefused("it is neither an assessment file (.tza) nor a table", pdf);
    }

    @Test
    void anEmptyNameIsNoFolder() {
        CommandRun run = office.run("import", office.file(), "");

        assertEquals(2, run.code());
        assertTrue(run.err().contains("no file is named; expected the name of one"), run.err());
        assertTrue(
                office.run("checklist", "check", "").err().contains("no file is named"), "check");
        assertTrue(
                office.run("checklist", "print", "", "-o", "x.pdf")
                        .err()
                        .contains("\"\": found an empty name"),
                "print");
        assertTrue(office.run("").err().contains("there is no command \"\""), "command");
    }
}
