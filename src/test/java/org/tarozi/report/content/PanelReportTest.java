package org.tarozi.report.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarozi.analysis.Period;
import org.tarozi.analysis.Scope;
import org.tarozi.assessment.Assessment.Visit;
import org.tarozi.report.ReportText;
import org.tarozi.report.workbook.Reading;
import org.tarozi.text.Language;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Which factories a report on a panel says it is about.
class PanelReportTest {

    private static final Scope PANEL = Scope.of(new Period.Panel(2));

    @Test
    void aPanelIsAboutTheFactoriesOfItsLastCycle() {
        Material panel =
                NineFactories.with(
                        NineFactories.panel(),
                        visit -> visit.number().orElseThrow() == 51 ? inCycle(visit, 3) : visit,
                        PANEL);
        List<String> lines = lines(panel);
        assertEquals(
                List.of(
                        "  Assessments: 8 factories in cycle 2",
                        "= 8 factories assessed",
                        "BODY The 8 factories of this report, each counted once.",
                        "  Assessments counted: 16 (8 factories in cycle 1, 8 factories in cycle"
                                + " 2)"),
                lines.stream()
                        .filter(
                                line ->
                                        line.contains("Assessments")
                                                || line.endsWith("assessed")
                                                || line.contains("of this report, each"))
                        .filter(line -> !line.startsWith("|") && !line.startsWith("CHART"))
                        .toList());
    }

    @Test
    void aPanelWithGapsDoesNotSayThatItsCyclesAreOfTheSameFactories() {
        assertEquals(
                List.of(
                        "BODY Only factories that have come as far as cycle 2 are followed. Not"
                                + " all of them were counted in every cycle, so that different"
                                + " factories stand behind the cycles and a difference between two"
                                + " of them may come from that. Counted are 8 factories in cycle"
                                + " 1, 9 factories in cycle 2; in all of these cycles 8"
                                + " factories."),
                leads(NineFactories.panel()));
        assertEquals(3, before(NineFactories.panel(), "in which not the same factories"));
        assertEquals(0, before(NineFactories.panel(), "In cycle 1 it was"));
    }

    @Test
    void aPanelWithoutGapsSaysThatItsCyclesAreOfTheSameFactories() {
        Material whole =
                NineFactories.with(
                        NineFactories.panel(),
                        visit -> visit.number().orElseThrow() == 59 ? inCycle(visit, 1) : visit,
                        PANEL);
        assertEquals(
                List.of(
                        "BODY Only factories that have come as far as cycle 2 are followed, so"
                                + " that the same factories stand behind each cycle. Counted are 8"
                                + " factories in cycle 1, 8 factories in cycle 2."),
                leads(whole));
        assertEquals(0, before(whole, "in which not the same factories"));
        assertEquals(3, before(whole, "In cycle 1 it was"));
    }

    @ParameterizedTest
    @CsvSource({
        "EN, The values on the sheet Trend do not follow.",
        "RU, Значения на листе «По циклам» не пересчитываются.",
        "UZ, “Sikllar” varagʻidagi qiymatlar qayta hisoblanmaydi."
    })
    void theWorkbookSaysThatItsTrendDoesNotFollowTheAnswers(Language language, String said)
            throws IOException {
        assertEquals(List.of(said), besideTheLiveNote(NineFactories.panel(), language));
        assertEquals(List.of(), besideTheLiveNote(NineFactories.of(9), language));
    }

    private static List<String> besideTheLiveNote(Material material, Language language)
            throws IOException {
        Edition edition = NineFactories.edition(language, Audience.COMMITTEE);
        byte[] bytes = Reading.write(CommitteeReport.of(material, edition));
        try (Reading reading = Reading.of(bytes)) {
            Sheet summary = reading.book().getSheetAt(0);
            return Stream.ofNullable(summary.getRow(3))
                    .map(row -> row.getCell(0).getStringCellValue())
                    .toList();
        }
    }

    private static List<String> leads(Material panel) {
        return lines(panel).stream()
                .filter(line -> line.startsWith("BODY Only factories"))
                .toList();
    }

    private static long before(Material panel, String words) {
        return lines(panel).stream().filter(line -> line.contains(words)).count();
    }

    private static Visit inCycle(Visit visit, int cycle) {
        return new Visit(
                visit.start(),
                OptionalInt.of(cycle),
                visit.number(),
                visit.kind(),
                visit.state(),
                visit.live());
    }

    private static List<String> lines(Material panel) {
        Edition edition = NineFactories.edition(Language.EN, Audience.COMMITTEE);
        return ReportText.of(CommitteeReport.of(panel, edition)).lines().toList();
    }
}
