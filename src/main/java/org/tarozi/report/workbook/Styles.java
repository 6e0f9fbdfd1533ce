package org.tarozi.report.workbook;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The cell styles of one workbook.
final class Styles {

    /// Height of a row of the title in points; one that has none is as high as other text to some
    /// programs.
    static final float TITLE_HEIGHT = 24;

    private static final byte[] NAVY = {0x12, 0x3C, 0x64};
    private static final byte[] TINT = {(byte) 0xE2, (byte) 0xE8, (byte) 0xEE};
    private static final byte[] RULE = {(byte) 0xC4, (byte) 0xCD, (byte) 0xD6};
    private static final byte[] SOFT = {0x59, 0x65, 0x73};

    private final XSSFWorkbook book;
    private final CellStyle title;
    private final CellStyle plain;
    private final CellStyle strong;
    private final CellStyle head;
    private final CellStyle headEnd;
    private final CellStyle turned;
    private final CellStyle turnedNote;
    private final CellStyle text;
    private final CellStyle guarded;
    private final CellStyle whole;
    private final CellStyle code;
    private final CellStyle percent;
    private final CellStyle fraction;
    private final CellStyle date;

    Styles(XSSFWorkbook book) {
        this.book = book;
        this.title = style("General", font(16, true, NAVY));
        this.plain = style("General", font(10, false, SOFT));
        this.strong = style("General", font(11, true, NAVY));
        this.head = head(HorizontalAlignment.LEFT);
        this.headEnd = head(HorizontalAlignment.RIGHT);
        this.turned = head(HorizontalAlignment.CENTER);
        turned.setRotation((short) 90);
        turned.setFont(font(8, true, NAVY));
        this.turnedNote = style("General", font(8, false, SOFT));
        turnedNote.setRotation((short) 90);
        turnedNote.setWrapText(true);
        turnedNote.setAlignment(HorizontalAlignment.CENTER);
        turnedNote.setVerticalAlignment(VerticalAlignment.BOTTOM);
        this.text = ruled("General");
        text.setWrapText(true);
        this.guarded = ruled("General");
        guarded.setWrapText(true);
        guarded.setQuotePrefixed(true);
        this.whole = ruled("#,##0");
        this.code = ruled("0");
        code.setAlignment(HorizontalAlignment.CENTER);
        this.percent = ruled("0%");
        this.fraction = ruled("0.0000");
        this.date = ruled("yyyy\\-mm\\-dd");
        date.setAlignment(HorizontalAlignment.LEFT);
    }

    private XSSFCellStyle style(String format) {
        XSSFCellStyle style = book.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    /// A cell of a table, over a hairline.
    private XSSFCellStyle ruled(String format) {
        XSSFCellStyle style = style(format);
        style.setBorderBottom(BorderStyle.HAIR);
        style.setBottomBorderColor(colour(RULE));
        return style;
    }

    private XSSFCellStyle style(String format, Font font) {
        XSSFCellStyle style = style(format);
        style.setFont(font);
        return style;
    }

    private XSSFCellStyle head(HorizontalAlignment side) {
        XSSFCellStyle style = style("General", font(11, true, NAVY));
        style.setWrapText(true);
        style.setAlignment(side);
        style.setVerticalAlignment(VerticalAlignment.BOTTOM);
        style.setFillForegroundColor(colour(TINT));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.MEDIUM);
        style.setBottomBorderColor(colour(NAVY));
        return style;
    }

    private Font font(int size, boolean bold, byte[] colour) {
        XSSFFont font = book.createFont();
        font.setBold(bold);
        font.setFontHeightInPoints((short) size);
        font.setColor(colour(colour));
        return font;
    }

    private static XSSFColor colour(byte[] rgb) {
        return new XSSFColor(rgb, null);
    }

    /// What a code of non-compliance stands on; seen in print as well.
    static XSSFColor mark() {
        return colour(RULE);
    }

    CellStyle title() {
        return title;
    }

    /// Text that runs on over the cells to its right.
    CellStyle plain() {
        return plain;
    }

    CellStyle strong() {
        return strong;
    }

    CellStyle head() {
        return head;
    }

    /// The name of a column of numbers.
    CellStyle headEnd() {
        return headEnd;
    }

    /// The name of a narrow column, turned by a quarter.
    CellStyle turned() {
        return turned;
    }

    /// What stands above such a name.
    CellStyle turnedNote() {
        return turnedNote;
    }

    /// The style of a text; one that begins like a formula is marked as text, so that it stays text
    /// when edited.
    CellStyle text(String value) {
        return !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? guarded : text;
    }

    CellStyle whole() {
        return whole;
    }

    /// The code of an answer.
    CellStyle code() {
        return code;
    }

    CellStyle percent() {
        return percent;
    }

    CellStyle fraction() {
        return fraction;
    }

    CellStyle date() {
        return date;
    }
}
