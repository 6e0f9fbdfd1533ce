package org.tarozi.report.workbook;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.tarozi.text.Text;
import org.tarozi.text.Texts;

/// A native chart of the table of points: it follows the cells.
final class PointChart {

    private static final byte[] NAVY = {0x12, 0x3C, 0x64};

    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    /// Excel's own option since 2019.
    private static final String OPTIONS =
            "http://schemas.microsoft.com/office/drawing/2017/03/chart";

    private PointChart() {}

    static void draw(Page page, int points) {
        XSSFSheet sheet = page.sheet();
        XSSFClientAnchor anchor =
                new XSSFClientAnchor(0, 0, 0, 0, 9, Plan.HEAD, 20, Plan.FIRST + points + 6);
        XSSFChart chart = sheet.createDrawingPatriarch().createChart(anchor);
        title(chart, page.texts());
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        XDDFValueAxis rates = chart.createValueAxis(AxisPosition.BOTTOM);
        names.setOrientation(AxisOrientation.MAX_MIN);
        rates.setCrosses(AxisCrosses.MAX);
        rates.setCrossBetween(AxisCrossBetween.BETWEEN);
        rates.setMinimum(0);
        rates.setMaximum(1);
        rates.setNumberFormat("0%");
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, rates);
        data.setBarDirection(BarDirection.BAR);
        data.setGapWidth(40);
        data.setVaryColors(false);
        XDDFChartData.Series series =
                data.addSeries(
                        XDDFDataSourcesFactory.fromStringCellRange(
                                sheet, rows(points, RatePages.NAMED)),
                        XDDFDataSourcesFactory.fromNumericCellRange(
                                sheet, rows(points, RatePages.CHARTED)));
        series.setTitle(page.texts().say(Text.RATE));
        series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(NAVY)));
        chart.plot(data);
        nameEvery(chart);
        leaveOutMissing(chart);
        label(chart);
    }

    /// A program leaves out names that it finds no room for, unless it is told not to: one by how
    /// many it may skip, another by the names being level.
    private static void nameEvery(XSSFChart chart) {
        CTCatAx names = chart.getCTChart().getPlotArea().getCatAxArray(0);
        CTTextBody text = names.addNewTxPr();
        text.addNewBodyPr().setRot(0);
        text.addNewP().addNewPPr().addNewDefRPr();
        try (XmlCursor cursor = names.newCursor()) {
            cursor.toEndToken();
            cursor.beginElement("tickLblSkip", CHART);
            cursor.insertAttributeWithValue("val", "1");
        }
    }

    /// A rate that is not there is no bar and no label; their column is hidden, and a program that
    /// did not read the option would write the error beside the axis.
    private static void leaveOutMissing(XSSFChart chart) {
        chart.getCTChart().getPlotVisOnly().setVal(false);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        try (XmlCursor cursor = chart.getCTChart().addNewExtLst().newCursor()) {
            cursor.toEndToken();
            cursor.beginElement("ext", CHART);
            cursor.insertAttributeWithValue("uri", "{56B9EC1D-385E-4148-901F-78D8002777C0}");
            cursor.beginElement("dataDisplayOptions16", OPTIONS);
            cursor.beginElement("dispNaAsBlank", OPTIONS);
            cursor.insertAttributeWithValue("val", "1");
        }
    }

    /// The library marks the title with the language of the machine; here it has the language of
    /// the report.
    private static void title(XSSFChart chart, Texts texts) {
        chart.setTitleText(texts.say(Text.RATES_BY_POINT));
        chart.setTitleOverlay(false);
        String language = texts.language().tag();
        for (CTTextParagraph paragraph :
                chart.getCTChart().getTitle().getTx().getRich().getPList()) {
            paragraph.getRList().forEach(run -> run.getRPr().setLang(language));
            if (paragraph.isSetEndParaRPr()) {
                paragraph.getEndParaRPr().setLang(language);
            }
        }
    }

    private static CellRangeAddress rows(int points, int column) {
        return new CellRangeAddress(Plan.FIRST, Plan.FIRST + points - 1, column, column);
    }

    /// Every flag is set, because a missing one means yes to some readers.
    private static void label(XSSFChart chart) {
        CTDLbls labels =
                chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0).addNewDLbls();
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }
}
