package org.tarozi.report.workbook;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;
import org.tarozi.report.Figure;
import org.tarozi.report.Mean;
import org.tarozi.report.Report;
import org.tarozi.report.Share;
import org.tarozi.report.Workings;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Reads a written workbook back.
public record Reading(XSSFWorkbook book) implements AutoCloseable {

    /// A report as the bytes of its workbook.
    public static byte[] write(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookWriter.write(report, out);
        return out.toByteArray();
    }

    /// Opens the bytes of a workbook.
    public static Reading of(byte[] bytes) throws IOException {
        return new Reading(new XSSFWorkbook(new ByteArrayInputStream(bytes)));
    }

    /// The numbers of the sheets of rates, cluster, point and question lines in turn, as
    /// `part/whole=percent`.
    public List<String> rates(Workings workings) {
        List<String> lines = new ArrayList<>();
        lines(book.getSheetAt(0), workings.clusters().size(), 1, lines);
        lines(book.getSheetAt(0), workings.clusters().size(), 3, lines);
        lines(book.getSheetAt(1), workings.points().size(), 2, lines);
        lines(book.getSheetAt(2), workings.questions().size(), 5, lines);
        return lines;
    }

    private static void lines(XSSFSheet sheet, int rows, int column, List<String> lines) {
        for (int at = 0; at < rows; at++) {
            Row row = sheet.getRow(Plan.FIRST + at);
            String title = row.getCell(0).getStringCellValue();
            boolean mean = column == 3;
            String counts =
                    mean
                            ? Math.round(row.getCell(4).getNumericCellValue()) + " points"
                            : Math.round(row.getCell(column).getNumericCellValue())
                                    + "/"
                                    + Math.round(row.getCell(column + 1).getNumericCellValue());
            lines.add(title + " " + counts + "=" + percent(row.getCell(mean ? 5 : column + 2)));
        }
    }

    private static String percent(Cell cell) {
        boolean number =
                cell.getCellType() == CellType.NUMERIC
                        || cell.getCellType() == CellType.FORMULA
                                && cell.getCachedFormulaResultType() == CellType.NUMERIC;
        return number ? Long.toString(Math.round(cell.getNumericCellValue() * 100)) : "none";
    }

    /// What the report states, in the same form and order.
    public static List<String> stated(Workings workings) {
        List<String> lines = new ArrayList<>();
        workings.clusters()
                .forEach(cluster -> lines.add(line(cluster.title(), cluster.anyPoint())));
        workings.clusters()
                .forEach(cluster -> lines.add(line(cluster.title(), cluster.meanOfPoints())));
        workings.points()
                .forEach(point -> lines.add(line(title(workings, point.cluster()), point.rate())));
        for (Workings.Standing standing : Workings.Standing.values()) {
            workings.questions().stream()
                    .filter(question -> question.standing() == standing)
                    .map(question -> line(question.place().cluster(), question.rate()))
                    .forEach(lines::add);
        }
        return lines;
    }

    private static String title(Workings workings, String cluster) {
        return workings.clusters().stream()
                .filter(line -> line.id().equals(cluster))
                .findFirst()
                .orElseThrow()
                .title();
    }

    private static String line(String title, Figure figure) {
        String counts =
                switch (figure) {
                    case Share share -> share.part() + "/" + share.whole();
                    case Mean mean -> mean.count() + " points";
                };
        OptionalInt percent = figure.percent();
        return title + " " + counts + "=" + (percent.isEmpty() ? "none" : percent.getAsInt());
    }

    /// Takes away every remembered result, so that whoever opens the workbook must calculate.
    public void forgetResults() {
        book.forEach(
                sheet ->
                        sheet.forEach(
                                row ->
                                        row.forEach(
                                                cell -> {
                                                    if (cell instanceof XSSFCell formula
                                                            && formula.getCTCell().isSetF()) {
                                                        formula.getCTCell().unsetV();
                                                        formula.getCTCell().setT(STCellType.N);
                                                    }
                                                })));
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
