package org.tarozi.exchange;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tarozi.checklist.sheet.ChecklistSheet;
import org.tarozi.checklist.sheet.ChecklistSheets;
import org.tarozi.checklist.sheet.EscapedCell;
import org.tarozi.exchange.table.MalformedTableException;
import org.tarozi.exchange.table.Workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A checklist as a workbook (xlsx), one sheet for each kind of part: for authors and translators.
public final class ChecklistBook {

    /// The day that every book is of, because the clock would make each differ. A month after the
    /// first date of a zip: on the first, Java adds the time with the time zone.
    public static final LocalDate DAY = LocalDate.of(1980, 2, 1);

    private static final int CHARACTER = 256;
    private static final int NARROW = 14;
    private static final int MIDDLE = 24;
    private static final int WIDE = 60;

    private ChecklistBook() {}

    /// Writes the sheets; every cell is a text, so that nothing turns into a date or a formula.
    public static void write(List<ChecklistSheet> sheets, OutputStream out) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            describe(book.getProperties().getCoreProperties());
            CellStyle text = style(book, false);
            CellStyle head = style(book, true);
            for (ChecklistSheet sheet : sheets) {
                write(sheet, book.createSheet(sheet.name()), text, head);
            }
            book.write(out);
        }
    }

    private static void describe(POIXMLProperties.CoreProperties core) {
        String day = DAY + "T00:00:00Z";
        core.setCreator("Tarozi");
        try {
            core.setCreated(day);
            core.setModified(day);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("the workbook refuses an ISO date: " + day, e);
        }
    }

    private static CellStyle style(XSSFWorkbook book, boolean bold) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat("@"));
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        Font font = book.createFont();
        font.setBold(bold);
        style.setFont(font);
        return style;
    }

    private static void write(
            ChecklistSheet sheet, XSSFSheet written, CellStyle text, CellStyle head) {
        int columns = sheet.rows().getFirst().size();
        for (int column = 0; column < columns; column++) {
            String name = sheet.rows().getFirst().get(column);
            written.setDefaultColumnStyle(column, text);
            written.setColumnWidth(column, width(name) * CHARACTER);
        }
        int number = 0;
        for (List<String> cells : sheet.rows()) {
            Row row = written.createRow(number);
            for (int column = 0; column < cells.size(); column++) {
                if (!cells.get(column).isEmpty()) {
                    Cell cell = row.createCell(column);
                    cell.setCellStyle(number == 0 ? head : text);
                    cell.setCellValue(EscapedCell.of(cells.get(column)));
                }
            }
            number++;
        }
        written.createFreezePane(0, 1);
        written.setAutoFilter(new CellRangeAddress(0, number - 1, 0, columns - 1));
    }

    private static int width(String column) {
        if (column.contains(".") || column.equals("value")) {
            return WIDE;
        }
        return column.equals("in") || column.equals("id") || column.equals("law") ? MIDDLE : NARROW;
    }

    /// Whether a workbook holds a checklist, by the names of its sheets.
    public static boolean recognises(Path file) {
        List<String> names = new ArrayList<>();
        try {
            Workbook.read(
                    file,
                    tab -> {
                        names.add(tab.name());
                        return row -> false;
                    });
        } catch (MalformedTableException e) {
            return false;
        }
        return names.stream().anyMatch(ChecklistSheets::isHead);
    }

    /// The sheets of a workbook, whatever program wrote it.
    ///
    /// @throws MalformedTableException if it is no sound workbook
    public static List<ChecklistSheet> read(Path file) {
        List<String> names = new ArrayList<>();
        List<List<List<String>>> tables = new ArrayList<>();
        Workbook.read(
                file,
                tab -> {
                    names.add(tab.name());
                    List<List<String>> rows = new ArrayList<>();
                    tables.add(rows);
                    return row -> {
                        while (rows.size() < row.number() - 1) {
                            rows.add(List.of()); // blank ones are not handed over
                        }
                        rows.add(row.cells());
                        return true;
                    };
                });
        List<ChecklistSheet> sheets = new ArrayList<>();
        for (int at = 0; at < names.size(); at++) {
            sheets.add(new ChecklistSheet(names.get(at), tables.get(at)));
        }
        return sheets;
    }
}
