package org.tarozi.report.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tarozi.report.Report;
import org.tarozi.report.SampleReport;
import org.tarozi.report.Workings;
import org.tarozi.text.Language;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

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
        try (Reading reading = Reading.of(Files.readAllBytes(recalculated(forgetful)))) {
            assertEquals(Reading.stated(workings), reading.rates(workings));
        }
    }

    private Path recalculated(Path workbook) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Process process =
                new ProcessBuilder(
                                "soffice",
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                "xlsx:Calc MS Excel 2007 XML",
                                "--outdir",
                                out.toString(),
                                workbook.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log.txt").toFile())
                        .start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES), "LibreOffice did not finish");
        assertEquals(0, process.exitValue(), Files.readString(folder.resolve("log.txt")));
        return out.resolve(workbook.getFileName());
    }
}
