package org.tarozi.report.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrVal;
import org.tarozi.report.Report;
import org.tarozi.report.SampleReport;
import org.tarozi.report.Workings;
import org.tarozi.report.Workings.PointLine;
import org.tarozi.text.Language;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The names of the bars in the chart of the points.
class PointChartTest {

    private static final String LONG =
            "Emergency preparedness and evacuation of all floors of the buildings of the factory";

    private static final Report SAMPLE = SampleReport.in(Language.EN);

    private static CTPlotArea area(Reading reading) {
        return sheet(reading)
                .getDrawingPatriarch()
                .getCharts()
                .getFirst()
                .getCTChart()
                .getPlotArea();
    }

    private static XSSFSheet sheet(Reading reading) {
        return reading.book().getSheetAt(1);
    }

    private static List<String> names(Reading reading) {
        return Arrays.stream(
                        area(reading)
                                .getBarChartArray(0)
                                .getSerArray(0)
                                .getCat()
                                .getStrRef()
                                .getStrCache()
                                .getPtArray())
                .map(CTStrVal::getV)
                .toList();
    }

    /// The sample, in which the second point has another title.
    private static Report with(String title) {
        Workings workings = SAMPLE.workings().orElseThrow();
        String second = workings.points().get(1).id();
        Workings other =
                new Workings(
                        workings.scope(),
                        workings.clusters(),
                        workings.points().stream()
                                .map(
                                        point ->
                                                point.id().equals(second)
                                                        ? named(point, title)
                                                        : point)
                                .toList(),
                        workings.questions(),
                        workings.answers(),
                        workings.definitions(),
                        workings.sheets());
        return new Report(SAMPLE.cover(), SAMPLE.blocks(), Optional.of(other));
    }

    private static PointLine named(PointLine point, String title) {
        return new PointLine(point.id(), point.cluster(), title, point.rate());
    }

    @Test
    void noProgramLeavesOutANameForWantOfRoom() throws Exception {
        try (Reading reading = Reading.of(Reading.write(SAMPLE))) {
            String axis = area(reading).getCatAxArray(0).toString();
            assertTrue(axis.contains("tickLblSkip val=\"1\""), axis);
            assertEquals(0, area(reading).getCatAxArray(0).getTxPr().getBodyPr().getRot(), axis);
        }
    }

    @Test
    void aLongTitleIsShortenedInTheChartAlone() throws Exception {
        try (Reading reading = Reading.of(Reading.write(with(LONG)))) {
            assertEquals("Emergency preparedness and evacuation of all fl…", names(reading).get(1));
            assertEquals(
                    LONG, sheet(reading).getRow(Plan.FIRST + 1).getCell(1).getStringCellValue());
            assertTrue(sheet(reading).isColumnHidden(7));
        }
    }

    @Test
    void aTitleThatHasRoomIsNotShortened() throws Exception {
        String title = LONG.substring(0, 48);
        try (Reading reading = Reading.of(Reading.write(with(title)))) {
            assertEquals(title, names(reading).get(1));
        }
    }

    @Test
    void theNamesFollowTheTable() throws Exception {
        try (Reading reading = Reading.of(Reading.write(SAMPLE))) {
            sheet(reading).getRow(Plan.FIRST).getCell(1).setCellValue("Renamed");
            reading.book().getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertEquals(
                    "Renamed", sheet(reading).getRow(Plan.FIRST).getCell(7).getStringCellValue());
        }
    }
}
