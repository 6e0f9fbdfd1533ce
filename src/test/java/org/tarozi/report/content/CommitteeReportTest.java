package org.tarozi.report.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarozi.report.Answers;
import org.tarozi.report.Report;
import org.tarozi.report.ReportText;
import org.tarozi.report.pdf.Conformance;
import org.tarozi.report.pdf.PdfWriter;
import org.tarozi.report.workbook.WorkbookWriter;
import org.tarozi.text.Language;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

class CommitteeReportTest {

    private static final Path APPROVED = Path.of("src/test/resources/org/tarozi/report/content");

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysWhatWasApproved(Language language) throws IOException {
        approve("committee-" + language.tag(), report(9, language, Audience.COMMITTEE));
    }

    @Test
    void theInternalReportSaysWhatWasApproved() throws IOException {
        approve("internal-en", report(9, Language.EN, Audience.INTERNAL));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theReportOfOneFactorySaysWhatWasApproved(Language language) throws Exception {
        Material material = NineFactories.of(9);
        Report report =
                FactoryReport.of(
                        material,
                        material.set().assessments().get(1),
                        edition(language, Audience.INTERNAL));
        approve("factory-" + language.tag(), report);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfWriter.write(report, pdf);
        assertEquals(List.of(), Conformance.failures(pdf.toByteArray()));
    }

    @Test
    void theCommitteeNeverReadsTheNameOfAFactory() {
        String text = ReportText.of(report(9, Language.EN, Audience.COMMITTEE));
        assertFalse(text.toLowerCase(Locale.ROOT).contains("pakhta"), text);
        assertTrue(ReportText.of(report(9, Language.EN, Audience.INTERNAL)).contains("Pakhta"));
    }

    @Test
    void answersOfFewerThanFiveFactoriesAreWithheld() {
        assertInstanceOf(Answers.Withheld.class, answers(4, Audience.COMMITTEE));
        assertInstanceOf(Answers.Grid.class, answers(5, Audience.COMMITTEE));
        assertInstanceOf(Answers.Grid.class, answers(4, Audience.INTERNAL));
    }

    @Test
    void rowsOfAnswersAreNotInTheOrderOfTheVisits() {
        Material material = NineFactories.of(9);
        List<?> visits = material.rates().assessments();
        assertFalse(visits.equals(Shuffled.of(material.rates().assessments())));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9})
    void anyNumberOfFactoriesMakesASoundPdfAndWorkbook(int count) throws Exception {
        Report report = report(count, Language.RU, Audience.COMMITTEE);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfWriter.write(report, pdf);
        Files.write(Path.of("target/committee-" + count + ".pdf"), pdf.toByteArray());
        assertEquals(List.of(), Conformance.failures(pdf.toByteArray()));
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        WorkbookWriter.write(report, workbook);
        assertTrue(workbook.size() > 0);
    }

    private static Answers answers(int count, Audience audience) {
        return report(count, Language.EN, audience).workings().orElseThrow().answers();
    }

    private static Report report(int count, Language language, Audience audience) {
        return CommitteeReport.of(NineFactories.of(count), edition(language, audience));
    }

    private static Edition edition(Language language, Audience audience) {
        return new Edition(
                language,
                audience,
                "Test programme",
                LocalDate.of(2024, 10, 31),
                "draft 1",
                Optional.empty());
    }

    private static void approve(String name, Report report) throws IOException {
        Path file = APPROVED.resolve(name + ".txt");
        String text = ReportText.of(report);
        if (Boolean.getBoolean("approve")) {
            Files.createDirectories(APPROVED);
            Files.writeString(file, text);
        }
        assertEquals(
                Files.readString(file),
                text,
                "mvn test -Dtest=CommitteeReportTest -Dapprove=true takes over what changed");
    }
}
