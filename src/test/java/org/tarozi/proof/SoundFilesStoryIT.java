package org.tarozi.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarozi.store.Programme;
import org.tarozi.store.file.Opening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// What is sound is called sound, and nothing else is.
class SoundFilesStoryIT {

    @TempDir static Path folder;

    private static BuiltProgram office;

    @BeforeAll
    static void begin() throws IOException {
        office = Sample.in(folder);
        Files.copy(Path.of("checklists/core-2026.yaml"), office.file("core.yaml"));
        Files.write(
                office.file("sheet.csv"),
                List.of("factory,visit_date,question,result", "Example,2024-05-14,q1,compliant"));
        Files.write(office.file("header.csv"), List.of("question,result"));
        Files.createFile(office.file("empty"));
        Files.write(office.file("noise"), new byte[] {1, 2, 3, 0, (byte) 0xff});
        byte[] programme = Files.readAllBytes(office.file(Sample.PROGRAMME));
        Files.write(office.file("cut.tarozi"), Arrays.copyOf(programme, 20_000));
    }

    @ParameterizedTest
    @CsvSource({
        "0, programme,       true,  sample/sample.tarozi",
        "0, assessment_file, true,  sample/files/sample-1-auditor-a1.tza",
        "0, report_workbook, true,  sample/committee-report.xlsx",
        "0, checklist,       true,  core.yaml",
        "0, answer_sheet,    true,  sheet.csv",
        "1, answer_sheet,    false, header.csv",
        "1, empty,           false, empty",
        "1, unknown,         false, noise",
        "0, report_pdf,      true,  sample/committee-report.pdf",
        "1, programme,       false, cut.tarozi"
    })
    void everyKindOfFileIsKnownByWhatIsInIt(int code, String kind, boolean sound, String file) {
        var found = office.ends(code, "inspect", file, "--json").json();

        assertEquals(kind, found.get("kind").asString());
        assertEquals(sound, found.get("sound").asBoolean());
    }

    @Test
    void theDoctorMakesTheComputedTablesAgainAndTheyAreTheSame() {
        StatedRates before = StatedRates.of(office, Sample.PROGRAMME, "--by", "question");

        assertTrue(office.does("doctor", Sample.PROGRAMME).out().contains("is sound"));
        office.does("doctor", Sample.PROGRAMME, "--rebuild");

        assertEquals(before, StatedRates.of(office, Sample.PROGRAMME, "--by", "question"));
        office.ends(1, "doctor", "cut.tarozi");
    }

    @Test
    void aProgrammeThatIsOpenElsewhereWaits() throws IOException {
        Path file = Files.copy(office.file(Sample.PROGRAMME), office.file("open.tarozi"));
        if (!(Programme.open(file) instanceof Opening.Opened<Programme>(Programme programme))) {
            throw new AssertionError("not opened");
        }
        try (programme) {
            ProcessRun run = office.ends(4, "rates", "open.tarozi");

            assertTrue(run.err().contains("open.tarozi is open in another program"), run.err());
        }
        office.does("rates", "open.tarozi");
    }

    @Test
    void everyCommandThatIsMistypedNamesTheNearest() {
        assertTrue(office.ends(2, "imprt").err().contains("Did you mean: import"));
        assertTrue(office.ends(2, "rates", "--expain").err().contains("Did you mean: --explain"));
    }
}
