package org.tarozi.report.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarozi.analysis.Filters;
import org.tarozi.analysis.Period;
import org.tarozi.analysis.Scope;
import org.tarozi.analysis.Selection;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.Finding;
import org.tarozi.assessment.VisitKind;
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
import java.util.Set;

class CommitteeReportTest {

    private static final Path APPROVED = Path.of("src/test/resources/org/tarozi/report/content");

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysWhatWasApproved(Language language) throws IOException {
        approve("committee-" + language.tag(), report(9, language, Audience.COMMITTEE));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePanelSaysWhatWasApproved(Language language) throws Exception {
        Report report =
                CommitteeReport.of(NineFactories.panel(), edition(language, Audience.COMMITTEE));
        approve("panel-" + language.tag(), report);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfWriter.write(report, pdf);
        assertEquals(List.of(), Conformance.failures(pdf.toByteArray()));
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        WorkbookWriter.write(report, workbook);
        assertTrue(workbook.size() > 0);
    }

    @Test
    void aRewordedQuestionBreaksItsSeries() {
        String text =
                ReportText.of(
                        CommitteeReport.of(
                                NineFactories.panel(), edition(Language.EN, Audience.COMMITTEE)));
        assertTrue(text.contains("| Is safety-1a in order? | 14% 1 of 7 | –"), text);
        assertTrue(text.contains("| Is safety-1a now in order? | – | 11% 1 of 9"), text);
        assertTrue(text.contains("|   - reworded from cycle 2 on"), text);
        assertTrue(text.lines().anyMatch(line -> line.matches(".*Point safety-1 .*%\\*.*")), text);
        assertTrue(text.lines().noneMatch(line -> line.matches(".*Point safety-2 .*%\\*.*")), text);
    }

    @Test
    void wordsThatFitSeveralFactoriesStandOnce() {
        Material nine = NineFactories.of(9);
        List<Finding> same =
                nine.findings().stream()
                        .map(
                                one ->
                                        new Finding(
                                                one.assessment(),
                                                one.question(),
                                                Optional.of("The exit was locked."),
                                                one.workersAffected(),
                                                one.methods(),
                                                one.conflicts()))
                        .toList();
        Material material =
                new Material(nine.set(), nine.selection(), same, nine.names(), nine.provenance());
        String text =
                ReportText.of(
                        CommitteeReport.of(material, edition(Language.RU, Audience.COMMITTEE)));
        assertTrue(text.contains("|   - The exit was locked. (2 фабрики)"), text);
    }

    @Test
    void aFilterThatTellsAboutFewFactoriesIsNoticed() {
        assertEquals(part(5, 4), telling(Scope.ALL.where(filter("region=Tashkent"))));
        assertEquals(part(4, 5), telling(Scope.ALL.where(filter("region=Andijan"))));
        assertEquals(Optional.empty(), telling(Scope.ALL.where(filter("country=UZ"))));
        assertEquals(Optional.empty(), telling(Scope.ALL.where(filter("region=Osh"))));
    }

    /// The factories of Andijan were visited last, from 18 July on.
    @Test
    void aPeriodBesideAFilterDoesNotHideTheOtherFactories() {
        Filters andijan = filter("region=Andijan");
        assertEquals(part(4, 5), telling(from(LocalDate.of(2024, 7, 18)).where(andijan)));
        assertEquals(part(1, 8), telling(from(LocalDate.of(2024, 9, 16)).where(andijan)));
    }

    @Test
    void aPeriodOrKindOfVisitThatLeavesFewFactoriesIsNoticed() {
        assertEquals(Optional.empty(), telling(from(LocalDate.of(2024, 6, 28))));
        assertEquals(part(4, 5), telling(from(LocalDate.of(2024, 7, 18))));
        assertEquals(part(1, 8), telling(Scope.of(new Period.AsOf(LocalDate.of(2024, 4, 9)))));
        assertEquals(Optional.empty(), telling(Scope.of(new Period.Cycle(1))));
        assertEquals(Optional.empty(), telling(Scope.of(new Period.Cycle(2))));
        assertEquals(Optional.empty(), telling(Scope.of(new Period.Panel(1))));
        assertEquals(Optional.empty(), telling(Scope.ALL.ofKinds(Set.of(VisitKind.SHORT))));
    }

    @Test
    void aProgrammeOfFewFactoriesHasAReportOnAllOfThem() {
        AssessmentSet set = NineFactories.of(3).set();
        assertEquals(Optional.empty(), FilteredPart.telling(set, Selection.of(set, Scope.ALL)));
    }

    private static Scope from(LocalDate day) {
        return Scope.of(new Period.Window(Optional.of(day), Optional.empty()));
    }

    private static Optional<FilteredPart> telling(Scope scope) {
        AssessmentSet set = NineFactories.of(9).set();
        return FilteredPart.telling(set, Selection.of(set, scope));
    }

    private static Optional<FilteredPart> part(int chosen, int others) {
        return Optional.of(new FilteredPart(chosen, others));
    }

    private static Filters filter(String filter) {
        return ((Filters.Understood) Filters.read(List.of(filter))).filters();
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
        List<?> visits = material.selection().included();
        assertFalse(visits.equals(Shuffled.of(material.selection().included())));
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
                Optional.of(LocalDate.of(2024, 10, 31)),
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
