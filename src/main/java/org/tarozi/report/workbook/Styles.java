package org.tarozi.report.workbook;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/// The cell styles of one workbook.
final class Styles {

    private final Workbook book;
    private final CellStyle title;
    private final CellStyle plain;
    private final CellStyle strong;
    private final CellStyle head;
    private final CellStyle text;
    private final CellStyle guarded;
    private final CellStyle whole;
    private final CellStyle percent;
    private final CellStyle fraction;
    private final CellStyle date;

    Styles(Workbook book) {
        this.book = book;
        this.title = style("General", font(14));
        this.plain = style("General");
        this.strong = style("General", font(11));
        this.head = style("General", font(11));
        head.setWrapText(true);
        head.setVerticalAlignment(VerticalAlignment.BOTTOM);
        this.text = style("General");
        text.setWrapText(true);
        this.guarded = style("General");
        guarded.setWrapText(true);
        guarded.setQuotePrefixed(true);
        this.whole = style("#,##0");
        this.percent = style("0%");
        this.fraction = style("0.000000");
        this.date = style("yyyy\\-mm\\-dd");
        date.setAlignment(HorizontalAlignment.LEFT);
    }

    private CellStyle style(String format) {
        CellStyle style = book.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private CellStyle style(String format, Font font) {
        CellStyle style = style(format);
        style.setFont(font);
        return style;
    }

    private Font font(int size) {
        Font font = book.createFont();
        font.setBold(true);
        font.setFontHeightInPoints((short) size);
        return font;
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

    /// The style of a text; one that begins like a formula is marked as text, so that it stays text
    /// when edited.
    CellStyle text(String value) {
        return !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? guarded : text;
    }

    CellStyle whole() {
        return whole;
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
