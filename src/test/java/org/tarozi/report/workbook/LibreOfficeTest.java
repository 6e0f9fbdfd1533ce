package org.tarozi.report.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tarozi.report.Report;
import org.tarozi.report.SampleReport;
import org.tarozi.report.Workings;
import org.tarozi.text.Language;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Has LibreOffice open a workbook that remembers no result, calculate it and save it.
@Tag("external")
class LibreOfficeTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void calculatesTheRatesTheReportStates(Language language) throws Exception {
        Report report = SampleReport.in(language);
        Workings workings = report.workings().orElseThrow();
        Path forgetful = folder.resolve("forgetful.xlsx");
        try (Reading reading = Reading.of(Reading.write(report));
                OutputStream out = Files.newOutputStream(forgetful)) {
            reading.forgetResults();
            reading.book().write(out);
        }
        try (Reading reading = LibreOffice.recalculated(forgetful, folder)) {
            assertEquals(Reading.stated(workings), reading.rates(workings));
        }
    }
}
