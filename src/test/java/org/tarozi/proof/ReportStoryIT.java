package org.tarozi.proof;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarozi.report.pdf.Conformance;
import org.tarozi.report.pdf.Pages;
import org.tarozi.report.workbook.Reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The committee gets a PDF and a workbook, in which it finds the numbers of the programme again.
class ReportStoryIT {

    private static final String FACTORY = "(invented)";

    @TempDir static Path folder;

    private static BuiltProgram office;

    @BeforeAll
    static void begin() {
        office = Sample.in(folder);
    }

    @Test
    void everyRateInThePdfIsOneOfTheProgramme() throws IOException {
        ReportChecks.printed(office, new PrintedReport(Pages.of(bytes(Sample.PDF)).all()));
    }

    @Test
    void everyFormulaOfTheWorkbookGivesTheRateOfTheProgramme() throws IOException {
        try (Reading reading = Reading.of(bytes(Sample.WORKBOOK))) {
            reading.forgetResults();
            reading.book().getCreationHelper().createFormulaEvaluator().evaluateAll();

            ReportChecks.calculated(office, new CalculatedWorkbook(reading.book()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "uz"})
    void eachLanguageStatesTheSameNumbersInAFileForArchives(String language) throws Exception {
        String pdf = language + ".pdf";
        String workbook = language + ".xlsx";
        office.does(report("--pdf", pdf, "--xlsx", workbook, "--language", language));

        assertEquals(List.of(), Conformance.failures(bytes(pdf)));
        assertEquals(percentages(Sample.PDF), percentages(pdf));
        try (Reading reading = Reading.of(bytes(workbook))) {
            assertEquals(
                    StatedRates.of(office, Sample.PROGRAMME, "--language", language).after("label"),
                    new CalculatedWorkbook(reading.book()).points());
        }
    }

    private static List<Integer> percentages(String pdf) throws IOException {
        return new PrintedReport(Pages.of(bytes(pdf)).all()).percentages();
    }

    @Test
    void theSameProgrammeMakesTheSameBytes() throws IOException {
        office.does(report("--pdf", "again.pdf", "--xlsx", "again.xlsx"));

        assertArrayEquals(bytes(Sample.PDF), bytes("again.pdf"));
        assertArrayEquals(bytes(Sample.WORKBOOK), bytes("again.xlsx"));
    }

    @Test
    void onlyTheInternalEditionNamesFactories() throws IOException {
        office.does(report("--pdf", "internal.pdf", "--xlsx", "internal.xlsx", "--internal"));

        assertFalse(Pages.of(bytes(Sample.PDF)).all().contains("Knitwear"));
        assertFalse(texts(Sample.WORKBOOK).contains("Knitwear"));
        assertTrue(texts("internal.xlsx").contains("Sample Knitwear 3 " + FACTORY));
    }

    private static String texts(String workbook) throws IOException {
        try (Reading reading = Reading.of(bytes(workbook))) {
            return new CalculatedWorkbook(reading.book()).texts();
        }
    }

    @Test
    void aFactoryGetsAReportOfItsOwn() throws Exception {
        String id =
                office.does("rates", Sample.PROGRAMME, "--explain", "--json")
                        .json()
                        .at("/included/0")
                        .asString();

        office.does(report("--pdf", "one.pdf", "--assessment", id));
        office.ends(1, report("--pdf", "none.pdf", "--assessment", id.replace('0', '1')));
        office.ends(1, report("--pdf", Sample.PROGRAMME));

        assertEquals(List.of(), Conformance.failures(bytes("one.pdf")));
        assertTrue(Pages.of(bytes("one.pdf")).all().contains("Sample Textile 1 " + FACTORY));
        assertFalse(Files.exists(office.file("none.pdf")));
    }

    private static String[] report(String... options) {
        return Stream.concat(Stream.of("report", Sample.PROGRAMME), Stream.of(options))
                .toArray(String[]::new);
    }

    private static byte[] bytes(String file) throws IOException {
        return Files.readAllBytes(office.file(file));
    }
}
