package org.tarozi.report.workbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.STCrossBetween;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDispBlanksAs;
import org.tarozi.report.Answers;
import org.tarozi.report.Cover;
import org.tarozi.report.Report;
import org.tarozi.report.SampleReport;
import org.tarozi.report.Workings;
import org.tarozi.text.Language;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;

class WorkbookWriterTest {

    private final Report report = SampleReport.in(Language.EN);
    private final Workings workings = report.workings().orElseThrow();

    @ParameterizedTest
    @EnumSource(Language.class)
    void calculatesTheRatesTheReportStates(Language language) throws Exception {
        Report said = SampleReport.in(language);
        byte[] bytes = Reading.write(said);
        Files.write(Path.of("target/sample-" + language.tag() + ".xlsx"), bytes);
        Workings expected = said.workings().orElseThrow();
        try (Reading reading = Reading.of(bytes)) {
            assertEquals(Reading.stated(expected), reading.rates(expected));
            reading.forgetResults();
            assertNotEquals(Reading.stated(expected), reading.rates(expected));
            reading.book().getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertEquals(Reading.stated(expected), reading.rates(expected));
        }
    }

    @Test
    void whoLosesPatienceIsHeardAtEveryCell() throws IOException {
        AtomicInteger steps = new AtomicInteger();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        WorkbookWriter.write(report, whole, steps::incrementAndGet);
        assertArrayEquals(Reading.write(report), whole.toByteArray());

        for (int patience : new int[] {1, steps.get() / 2, steps.get()}) {
            AtomicInteger left = new AtomicInteger(patience);
            ByteArrayOutputStream none = new ByteArrayOutputStream();
            assertThrows(
                    IllegalStateException.class,
                    () ->
                            WorkbookWriter.write(
                                    report,
                                    none,
                                    () -> {
                                        if (left.decrementAndGet() == 0) {
                                            throw new IllegalStateException("stopped");
                                        }
                                    }));
            assertEquals(0, none.size());
        }
    }

    @Test
    void aChangedAnswerChangesItsRates() throws Exception {
        try (Reading reading = Reading.of(Reading.write(report))) {
            XSSFSheet answers = reading.book().getSheet("Answers");
            for (int row = Plan.FIRST; row < Plan.FIRST + 9; row++) {
                answers.getRow(row).getCell(1).setCellValue(row % 2 + 1);
            }
            reading.book().getCreationHelper().createFormulaEvaluator().evaluateAll();
            List<String> rates = reading.rates(workings);
            assertEquals(
                    "Occupational safety and health 5/9=56",
                    rates.get(12),
                    "first point, all of it unasked before");
            assertEquals(
                    "Occupational safety and health 5/9=56", rates.get(12 + 30), "first question");
        }
    }

    @Test
    void withheldAnswersLeaveNumbersAndTheReason() throws Exception {
        Workings withheld =
                new Workings(
                        workings.scope(),
                        workings.clusters(),
                        workings.points(),
                        workings.questions(),
                        new Answers.Withheld("Fewer than five factories."),
                        workings.definitions(),
                        List.of());
        Report closed = new Report(report.cover(), report.blocks(), Optional.of(withheld));
        try (Reading reading = Reading.of(Reading.write(closed))) {
            assertEquals(Reading.stated(workings), reading.rates(workings));
            assertEquals(-1, reading.book().getSheetIndex("Answers"));
            assertTrue(
                    reading.book()
                            .getSheetAt(0)
                            .getRow(2)
                            .getCell(0)
                            .getStringCellValue()
                            .endsWith("Fewer than five factories."));
        }
    }

    @Test
    void aPointThatNobodyAssessedHasNoBarAndNoErrorThatIsSeen() throws Exception {
        try (Reading reading = Reading.of(Reading.write(report))) {
            XSSFSheet sheet = reading.book().getSheet("Point rates");
            CTChart chart = sheet.getDrawingPatriarch().getCharts().getFirst().getCTChart();
            CTNumRef bars =
                    chart.getPlotArea().getBarChartArray(0).getSerArray(0).getVal().getNumRef();
            assertEquals("'Point rates'!$G$6:$G$35", bars.getF());
            assertFalse(chart.getPlotVisOnly().getVal(), "hidden cells are drawn");
            assertEquals(STDispBlanksAs.GAP, chart.getDispBlanksAs().getVal());
            assertTrue(chart.toString().contains("dispNaAsBlank val=\"1\""), "no #N/A in Excel");
            assertTrue(sheet.isColumnHidden(6));
            assertEquals(29, bars.getNumCache().sizeOfPtArray(), "all but the first");
            assertEquals(1, bars.getNumCache().getPtArray(0).getIdx());
            assertEquals(
                    FormulaError.NA.getCode(),
                    sheet.getRow(Plan.FIRST).getCell(6).getErrorCellValue());
            assertEquals("", sheet.getRow(Plan.FIRST).getCell(4).getStringCellValue());
            for (int row = Plan.FIRST + 1; row < Plan.FIRST + 30; row++) {
                assertEquals(
                        sheet.getRow(row).getCell(4).getNumericCellValue(),
                        sheet.getRow(row).getCell(6).getNumericCellValue());
            }
        }
    }

    @Test
    void theRowOfTheTitleIsAsHighAsItsLetters() throws Exception {
        try (Reading reading = Reading.of(Reading.write(report))) {
            reading.book().forEach(sheet -> assertEquals(24, sheet.getRow(0).getHeightInPoints()));
        }
    }

    @Test
    void everySheetOfNumbersIsATableWithFiltersFrozenHeadAndPrintSetUp() throws Exception {
        try (Reading reading = Reading.of(Reading.write(report))) {
            List<String> tables =
                    List.of("Clusters", "Points", "Questions", "PointsByFactory", "Answers");
            for (int at = 0; at < tables.size(); at++) {
                XSSFSheet sheet = reading.book().getSheetAt(at);
                assertEquals(tables.get(at), sheet.getTables().getFirst().getName());
                assertTrue(sheet.getTables().getFirst().getCTTable().isSetAutoFilter());
                assertEquals(Plan.FIRST, sheet.getPaneInformation().getHorizontalSplitTopRow());
                boolean points = tables.get(at).equals("Points");
                assertEquals(!points, sheet.getPrintSetup().getLandscape());
                assertEquals(
                        tables.get(at).equals("Answers") ? 5 : 1,
                        sheet.getPrintSetup().getFitWidth(),
                        "so many pages wide, to be readable");
                assertEquals(points ? 1 : 0, sheet.getColumnBreaks().length, "chart on its own");
                assertEquals(0, sheet.getPrintSetup().getFitHeight());
                assertEquals("Page &P of &N", sheet.getFooter().getRight());
                assertEquals(Plan.HEAD, sheet.getRepeatingRows().getLastRow());
            }
        }
    }

    @Test
    void namesOfColumnsAreTheCellsOfTheHead() throws Exception {
        try (Reading reading = Reading.of(Reading.write(report))) {
            reading.book()
                    .forEach(
                            sheet ->
                                    ((XSSFSheet) sheet)
                                            .getTables()
                                            .forEach(
                                                    table -> {
                                                        for (int column = 0;
                                                                column < table.getColumnCount();
                                                                column++) {
                                                            assertEquals(
                                                                    sheet.getRow(
                                                                                    table
                                                                                            .getStartRowIndex())
                                                                            .getCell(column)
                                                                            .getStringCellValue(),
                                                                    table.getColumns()
                                                                            .get(column)
                                                                            .getName());
                                                        }
                                                    }));
        }
    }

    @Test
    void pointsHaveANativeChartOverTheirCells() throws Exception {
        try (Reading reading = Reading.of(Reading.write(report))) {
            String chart =
                    reading.book()
                            .getSheetAt(1)
                            .getDrawingPatriarch()
                            .getCharts()
                            .getFirst()
                            .getCTChart()
                            .toString();
            assertTrue(chart.contains("'Point rates'!$G$6:$G$35"), chart);
            assertTrue(chart.contains("'Point rates'!$H$6:$H$35"), chart);
        }
    }

    /// The first and the last bar are as wide as the others.
    @Test
    void barsStandBetweenTheMarksOfTheirAxis() throws Exception {
        try (Reading reading = Reading.of(Reading.write(report))) {
            assertEquals(
                    STCrossBetween.BETWEEN,
                    reading.book()
                            .getSheetAt(1)
                            .getDrawingPatriarch()
                            .getCharts()
                            .getFirst()
                            .getCTChart()
                            .getPlotArea()
                            .getValAxArray(0)
                            .getCrossBetween()
                            .getVal());
        }
    }

    @Test
    void theLongestTitleFitsTheHeaderOfAPage() throws Exception {
        Cover cover = report.cover();
        Report longest =
                new Report(
                        new Cover(
                                cover.language(),
                                cover.kind(),
                                "&".repeat(400),
                                cover.subtitle(),
                                cover.narrowed(),
                                cover.date(),
                                cover.facts()),
                        report.blocks(),
                        report.workings());
        try (Reading reading = Reading.of(Reading.write(longest))) {
            assertEquals(
                    "&L" + "&&".repeat(119) + "…&R&A",
                    reading.book().getSheetAt(0).getCTWorksheet().getHeaderFooter().getOddHeader());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG-u-nu-arab", "tr-TR", "de-DE"})
    void theSameReportGivesTheSameBytesWhateverTheMachinesLocaleAndTimeZone(String tag)
            throws Exception {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] here = Reading.write(report);
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertArrayEquals(here, Reading.write(report));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void answersStandUnderNumbersOnly() throws Exception {
        try (Reading reading = Reading.of(Reading.write(report))) {
            XSSFSheet answers = reading.book().getSheet("Answers");
            for (int row = Plan.FIRST; row < Plan.FIRST + 9; row++) {
                for (Cell cell : answers.getRow(row)) {
                    assertEquals(CellType.NUMERIC, cell.getCellType());
                }
            }
            assertFalse(answers.rowIterator().next().getCell(0).getStringCellValue().isEmpty());
        }
    }
}
