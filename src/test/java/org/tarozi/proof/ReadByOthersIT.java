package org.tarozi.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.report.workbook.LibreOffice;
import org.tarozi.report.workbook.Reading;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The whole job once more, read back by programs that share no code with ours; each of them has to
/// be there.
@Tag("external")
class ReadByOthersIT {

    private static final String BY_QUESTION =
            """
            SELECT printf('%s %d/%d=%d',
                          question,
                          sum(result = 'non_compliant'),
                          count(*),
                          (200 * sum(result = 'non_compliant') + count(*)) / (2 * count(*)))
              FROM answer
             WHERE kind = 'compliance' AND result IN ('compliant', 'non_compliant')
             GROUP BY question
             ORDER BY question
            """;
    private static final String BY_POINT =
            """
            SELECT printf('%s %d/%d=%d',
                          point,
                          sum(failed),
                          count(*),
                          (200 * sum(failed) + count(*)) / (2 * count(*)))
              FROM (SELECT assessment, point, max(result = 'non_compliant') AS failed
                      FROM answer
                     WHERE kind = 'compliance' AND result IN ('compliant', 'non_compliant')
                     GROUP BY assessment, point)
             GROUP BY point
             ORDER BY point
            """;

    @TempDir static Path folder;

    private static BuiltProgram office;

    @BeforeAll
    static void begin() {
        office = Sample.in(folder);
    }

    private static ProcessRun other(String... command) {
        return ProcessRun.of(folder, List.of(command)).ended(0);
    }

    @Test
    void pdftotextFindsTheRatesOfTheProgramme() {
        ReportChecks.printed(
                office, new PrintedReport(other("pdftotext", "-layout", Sample.PDF, "-").out()));
    }

    @Test
    void popplerCountsThePagesThatTheReportCountsAndFindsEveryFontInIt() {
        String pages = line(other("pdfinfo", Sample.PDF), "Pages:").replaceAll("\\D", "");
        String text = other("pdftotext", "-layout", Sample.PDF, "-").out();
        List<String> fonts = other("pdffonts", Sample.PDF).out().lines().skip(2).toList();

        assertTrue(text.contains("Page " + pages + " of " + pages), pages);
        assertEquals("Tarozi", line(other("pdfinfo", Sample.PDF), "Creator:").strip());
        assertTrue(fonts.size() >= 2, fonts::toString);
        fonts.forEach(font -> assertTrue(font.matches(".*NotoSans.* yes +yes +yes .*"), font));
    }

    private static String line(ProcessRun run, String key) {
        return run.out()
                .lines()
                .filter(line -> line.startsWith(key))
                .findFirst()
                .orElseThrow()
                .substring(key.length());
    }

    @Test
    void libreOfficeCalculatesTheRatesOfTheProgramme() throws IOException {
        Path forgetful = folder.resolve("forgetful.xlsx");
        try (Reading reading = Reading.of(Files.readAllBytes(office.file(Sample.WORKBOOK)));
                OutputStream out = Files.newOutputStream(forgetful)) {
            reading.forgetResults();
            reading.book().write(out);
        }
        try (Reading reading = LibreOffice.recalculated(forgetful, folder)) {
            ReportChecks.calculated(office, new CalculatedWorkbook(reading.book()));
        }
    }

    @Test
    void sqliteFindsASoundFileWhoseAnswersGiveTheRates() {
        assertEquals(List.of("ok"), sql("PRAGMA integrity_check"));
        assertEquals(stated("question"), sql(BY_QUESTION));
        assertEquals(stated("point"), sql(BY_POINT));
    }

    private static List<String> sql(String query) {
        return other("sqlite3", "-readonly", Sample.PROGRAMME, query).out().lines().toList();
    }

    @Test
    void aStrangerWithUnzipAndPythonFindsTheRatesInTheAssessmentFiles() throws IOException {
        List<String> command = new ArrayList<>(List.of("python3", script()));
        Files.createDirectory(office.file("unpacked"));
        for (String file : Sample.files()) {
            String unpacked = "unpacked/" + Path.of(file).getFileName();
            other("unzip", "-q", file, "-d", unpacked);
            command.add(unpacked);
        }

        assertEquals(
                stated("question"), other(command.toArray(String[]::new)).out().lines().toList());
    }

    private static String script() {
        return Path.of("src/test/python/read_tza.py").toAbsolutePath().toString();
    }

    /// The rates of what was assessed, in the order of their names.
    private static List<String> stated(String by) {
        return StatedRates.of(office, Sample.PROGRAMME, "--by", by)
                .where(row -> row.get("assessed").asInt() > 0)
                .after("id")
                .stream()
                .sorted()
                .toList();
    }
}
