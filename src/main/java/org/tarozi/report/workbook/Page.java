package org.tarozi.report.workbook;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumns;
import org.tarozi.checklist.sheet.EscapedCell;
import org.tarozi.report.Cell;
import org.tarozi.report.CellText;
import org.tarozi.report.Figure;
import org.tarozi.text.Text;
import org.tarozi.text.Texts;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/// One sheet while it is filled: typed cells, a real table, and its print set-up.
final class Page {

    /// Excel's own limit of a cell.
    private static final int LONGEST_TEXT = 32_767;

    /// Excel takes 255 characters of a header, in which an ampersand counts twice.
    private static final int LONGEST_HEADER = 120;

    /// The button of a filter stands beside the name of a column, which is bold.
    private static final int HEAD_ROOM = 4;

    /// How many characters fit on the width of a landscape page before it is made smaller to fit.
    private static final double PAGE = 190;

    private final XSSFSheet sheet;
    private final Styles styles;
    private final Texts texts;
    private final Runnable step;

    /// @param step done with every cell
    Page(XSSFSheet sheet, Styles styles, Texts texts, Runnable step) {
        this.step = step;
        this.sheet = sheet;
        this.styles = styles;
        this.texts = texts;
    }

    XSSFSheet sheet() {
        return sheet;
    }

    Texts texts() {
        return texts;
    }

    Styles styles() {
        return styles;
    }

    private XSSFCell cell(int row, int column) {
        step.run();
        XSSFRow line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return line.createCell(column);
    }

    void text(int row, int column, String value) {
        styled(row, column, value, styles.text(value));
        fit(row, value, sheet.getColumnWidth(column) / 256.0);
    }

    /// Text over several columns, wrapped.
    void wide(int row, int lastColumn, String value) {
        styled(row, 0, value, styles.text(value));
        double width = 0;
        for (int column = 0; column <= lastColumn; column++) {
            width += sheet.getColumnWidth(column) / 256.0;
        }
        sheet.addMergedRegion(new CellRangeAddress(row, row, 0, lastColumn));
        fit(row, value, width);
    }

    /// Makes a row as high as its wrapped texts.
    private void fit(int row, String value, double width) {
        XSSFRow line = sheet.getRow(row);
        line.setHeightInPoints(Math.max(line.getHeightInPoints(), Lines.height(value, width)));
    }

    void styled(int row, int column, String value, CellStyle style) {
        XSSFCell cell = cell(row, column);
        cell.setCellValue(escaped(Lines.clipped(value, LONGEST_TEXT)));
        cell.setCellStyle(style);
    }

    /// A string would be written as it is and counted with its escapes.
    private static XSSFRichTextString escaped(String value) {
        return new XSSFRichTextString(EscapedCell.of(value));
    }

    void whole(int row, int column, long value) {
        number(row, column, value, styles.whole());
    }

    void number(int row, int column, long value, CellStyle style) {
        XSSFCell cell = cell(row, column);
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }

    /// A figure as a number of its own, where there is nothing to calculate it from.
    void percent(int row, int column, Figure figure) {
        XSSFCell cell = cell(row, column);
        OptionalInt percent = figure.percent();
        if (percent.isPresent()) {
            cell.setCellValue(percent.getAsInt() / 100.0);
        }
        cell.setCellStyle(styles.percent());
    }

    void formula(int row, int column, String formula, CellStyle style) {
        XSSFCell cell = cell(row, column);
        cell.setCellFormula(formula);
        cell.setCellStyle(style);
    }

    /// A cell of a report's table.
    void typed(int row, int column, Cell value) {
        switch (value) {
            case Cell.Whole(long number) -> whole(row, column, number);
            case Cell.Percent(Figure figure, _) -> percent(row, column, figure);
            case Cell.Day(var day) -> {
                XSSFCell cell = cell(row, column);
                cell.setCellValue(day);
                cell.setCellStyle(styles.date());
            }
            case Cell.Titled(String title, String mark, List<String> details) ->
                    text(row, column, titled(title, mark, details));
            case Cell.Words _, Cell.Parts _, Cell.Rate _ ->
                    text(row, column, CellText.of(value, texts));
            case Cell.Nothing _ -> text(row, column, "");
        }
    }

    private static String titled(String title, String mark, List<String> details) {
        StringBuilder text = new StringBuilder(title);
        if (!mark.isEmpty()) {
            text.append('\n').append(mark);
        }
        details.forEach(detail -> text.append("\n– ").append(detail));
        return text.toString();
    }

    /// The names of columns, of which the first so many are of words and the others of numbers.
    void heads(int row, int words, List<String> heads) {
        for (int column = 0; column < heads.size(); column++) {
            String head = heads.get(column);
            styled(row, column, head, column < words ? styles.head() : styles.headEnd());
            fit(row, head, sheet.getColumnWidth(column) / 256.0 - HEAD_ROOM);
        }
    }

    /// Makes a range a table with filters; its first row are the names of its columns.
    void table(String name, Area area) {
        AreaReference reference =
                new AreaReference(
                        new CellReference(area.firstRow(), area.firstColumn()),
                        new CellReference(area.lastRow(), area.lastColumn()),
                        SpreadsheetVersion.EXCEL2007);
        XSSFTable table = sheet.createTable(null);
        addColumns(table.getCTTable(), area);
        table.getCTTable().setRef(reference.formatAsString());
        table.setName(name);
        table.setDisplayName(name);
        table.setStyleName("TableStyleLight1");
        table.getCTTable().getTableStyleInfo().setShowRowStripes(false);
        table.getCTTable().addNewAutoFilter().setRef(reference.formatAsString());
    }

    /// The library's own way looks through all columns again for each of them.
    private void addColumns(CTTable table, Area area) {
        CTTableColumns columns = table.addNewTableColumns();
        Set<String> taken = new HashSet<>();
        for (int column = area.firstColumn(); column <= area.lastColumn(); column++) {
            CTTableColumn added = columns.addNewTableColumn();
            added.setId(1L + column - area.firstColumn());
            XSSFCell head = sheet.getRow(area.firstRow()).getCell(column);
            String title = distinct(head.getStringCellValue(), taken);
            head.setCellValue(escaped(title));
            added.setName(EscapedCell.of(title));
        }
        columns.setCount(1L + area.lastColumn() - area.firstColumn());
    }

    /// Two columns of one name, in capitals or not, are a damaged file to Excel.
    private static String distinct(String name, Set<String> taken) {
        String distinct = name;
        for (int copy = 2; !taken.add(distinct.toLowerCase(Locale.ROOT)); copy++) {
            distinct = name + " (" + copy + ")";
        }
        return distinct;
    }

    /// Makes the code of non-compliance stand out, in print as well.
    void markNonCompliant(CellRangeAddress cells) {
        SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule =
                formatting.createConditionalFormattingRule(ComparisonOperator.EQUAL, "2");
        PatternFormatting fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(Styles.mark());
        fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        rule.createFontFormatting().setFontStyle(false, true);
        formatting.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
    }

    void widths(int... characters) {
        for (int column = 0; column < characters.length; column++) {
            sheet.setColumnWidth(column, characters[column] * 256);
        }
    }

    /// Rows and columns that stay in sight, on the screen and on every printed page.
    void freeze(int rows, int columns) {
        sheet.createFreezePane(columns, rows);
        sheet.setRepeatingRows(CellRangeAddress.valueOf(rows + ":" + rows));
        if (columns > 0) {
            String last = CellReference.convertNumToColString(columns - 1);
            sheet.setRepeatingColumns(CellRangeAddress.valueOf("A:" + last));
        }
    }

    /// Landscape A4 with page x of y; as wide as one page, or as several where one would be too
    /// small to read.
    void print(String title) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getHeader().setLeft(Lines.clipped(title, LONGEST_HEADER).replace("&", "&&"));
        sheet.getHeader().setRight("&A");
        sheet.getFooter().setRight(texts.say(Text.PAGE_OF, "&P", "&N"));
    }

    /// Prints columns of this width over as many pages as keep them readable.
    void printOver(int columns, int characters) {
        double pages = Math.ceil(columns * characters / PAGE);
        sheet.getPrintSetup().setFitWidth((short) Math.max(1, pages));
    }

    /// Portrait, with what stands to the right of a column on pages of its own.
    void printPortrait(int columns) {
        sheet.setFitToPage(false);
        sheet.getPrintSetup().setLandscape(false);
        sheet.getPrintSetup().setScale((short) 58);
        sheet.setColumnBreak(columns - 1);
    }
}
