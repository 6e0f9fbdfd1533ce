package org.tarozi.report.pdf;

import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.tarozi.report.Cell;
import org.tarozi.report.CellText;
import org.tarozi.report.Column;
import org.tarozi.report.Table;
import org.tarozi.text.Texts;

import java.util.List;

/// Sets tables: a heading row over hairlines, numbers to the right.
final class TableSetter {

    static final float GAP = 4;
    private static final float DASH = 8.25f;

    private final Fonts fonts;
    private final Texts texts;

    TableSetter(Fonts fonts, Texts texts) {
        this.fonts = fonts;
        this.texts = texts;
    }

    Slab set(Table table) {
        PdfPTable grid = Cells.table(new Widths(fonts, texts).of(table));
        table.caption().ifPresent(caption -> grid.addCell(caption(caption, table)));
        table.columns().forEach(column -> grid.addCell(head(column)));
        grid.setHeaderRows(table.caption().isPresent() ? 2 : 1);
        table.rows().forEach(row -> addRow(grid, table.columns(), row));
        if (table.rows().isEmpty()) {
            grid.addCell(empty(table));
        }
        return new Slab(grid, table.caption().isPresent() ? 14 : 6, Slab.Hold.LOOSE);
    }

    private PdfPCell caption(String caption, Table table) {
        PdfPCell cell = Cells.cell(fonts.phrase(caption, Style.STRONG));
        cell.setColspan(table.columns().size());
        cell.setPaddingBottom(4);
        return cell;
    }

    private PdfPCell head(Column column) {
        PdfPCell cell = padded(Cells.cell(fonts.phrase(column.title(), Style.TABLE_HEAD)), column);
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(Palette.NAVY);
        cell.setBorderWidth(1);
        cell.setVerticalAlignment(PdfPCell.ALIGN_BOTTOM);
        return cell;
    }

    private void addRow(PdfPTable grid, List<Column> columns, List<Cell> row) {
        for (int at = 0; at < row.size(); at++) {
            PdfPCell cell = padded(body(row.get(at)), columns.get(at));
            cell.setBorder(Rectangle.BOTTOM);
            cell.setBorderColor(Palette.RULE);
            cell.setBorderWidth(0.5f);
            grid.addCell(cell);
        }
    }

    private static PdfPCell padded(PdfPCell cell, Column column) {
        cell.setPaddingTop(5);
        cell.setPaddingBottom(5);
        cell.setPaddingLeft(GAP);
        cell.setPaddingRight(GAP);
        return column.side() == Column.Side.END ? Cells.end(cell) : cell;
    }

    private PdfPCell body(Cell cell) {
        return cell instanceof Cell.Titled(String text, List<String> details) && !details.isEmpty()
                ? titled(text, details)
                : Cells.cell(fonts.phrase(CellText.of(cell, texts), style(cell)));
    }

    private static Style style(Cell cell) {
        return switch (cell) {
            case Cell.Percent _ -> Style.TABLE_STRONG;
            case Cell.Titled _,
                    Cell.Words _,
                    Cell.Whole _,
                    Cell.Day _,
                    Cell.Parts _,
                    Cell.Nothing _ ->
                    Style.TABLE;
        };
    }

    private PdfPCell titled(String text, List<String> details) {
        PdfPCell cell = Cells.cell(new Phrase(Style.TABLE.leading()));
        cell.addElement(paragraph(text, Style.TABLE));
        for (String detail : details) {
            Paragraph paragraph = paragraph("–\u2002" + detail, Style.DETAIL);
            paragraph.setIndentationLeft(DASH);
            paragraph.setFirstLineIndent(-DASH);
            paragraph.setSpacingBefore(3);
            cell.addElement(paragraph);
        }
        return cell;
    }

    private Paragraph paragraph(String text, Style style) {
        return new Paragraph(style.leading(), fonts.chunk(text, style));
    }

    private PdfPCell empty(Table table) {
        PdfPCell cell = Cells.cell(fonts.phrase(table.whenEmpty(), Style.DETAIL));
        cell.setColspan(table.columns().size());
        cell.setPaddingTop(6);
        cell.setPaddingLeft(GAP);
        return cell;
    }
}
