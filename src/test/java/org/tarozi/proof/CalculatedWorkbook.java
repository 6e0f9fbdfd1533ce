package org.tarozi.proof;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// The rates that the formulas of a committee workbook give, to whoever calculated them.
record CalculatedWorkbook(XSSFWorkbook book) {

    private static final int FIRST_ROW = 5;

    /// Two rates for each cluster.
    List<String> clusters() {
        return rows(
                0,
                row ->
                        Stream.of(
                                share(row, 0, 1),
                                text(row, 0)
                                        + " "
                                        + StatedRates.written(
                                                "mean", text(row, 4), percent(row.getCell(5)))));
    }

    List<String> points() {
        return rows(1, row -> Stream.of(share(row, 1, 2)));
    }

    /// The rates of all questions after their ids, those of national level last.
    List<String> questions() {
        return rows(2, row -> Stream.of(share(row, 2, 5)));
    }

    /// Every text anywhere in it.
    String texts() {
        StringBuilder all = new StringBuilder();
        book.forEach(
                sheet -> sheet.forEach(row -> row.forEach(cell -> all.append(cell).append('\n'))));
        return all.toString();
    }

    private List<String> rows(int sheet, Function<Row, Stream<String>> lines) {
        List<String> all = new ArrayList<>();
        Sheet table = book.getSheetAt(sheet);
        for (int at = FIRST_ROW; at <= table.getLastRowNum(); at++) {
            Row row = table.getRow(at);
            if (row != null && !text(row, 0).isEmpty()) {
                lines.apply(row).forEach(all::add);
            }
        }
        return all;
    }

    private static String share(Row row, int name, int part) {
        return text(row, name)
                + " "
                + StatedRates.written(
                        text(row, part), text(row, part + 1), percent(row.getCell(part + 2)));
    }

    private static String text(Row row, int column) {
        Cell cell = row.getCell(column);
        return cell == null
                ? ""
                : isNumber(cell) ? whole(cell, 1) : new DataFormatter().formatCellValue(cell);
    }

    private static String percent(Cell cell) {
        return isNumber(cell) ? whole(cell, 100) : StatedRates.NONE;
    }

    private static String whole(Cell cell, int times) {
        return Long.toString(Math.round(cell.getNumericCellValue() * times));
    }

    private static boolean isNumber(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC
                || cell.getCellType() == CellType.FORMULA
                        && cell.getCachedFormulaResultType() == CellType.NUMERIC;
    }
}
