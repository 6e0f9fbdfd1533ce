package org.tarozi.report.pdf;

import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPRow;
import org.openpdf.text.pdf.PdfPTable;
import org.tarozi.report.Cell;
import org.tarozi.report.CellText;
import org.tarozi.report.Column;
import org.tarozi.report.Share;
import org.tarozi.report.Table;
import org.tarozi.text.Text;
import org.tarozi.text.Texts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Sets tables: a heading row over hairlines, numbers to the right.
final class TableSetter {

    static final float GAP = 4;
    private static final String DASH = "– ";
    private static final int TOGETHER = 2;

    private final Fonts fonts;
    private final Texts texts;

    TableSetter(Fonts fonts, Texts texts) {
        this.fonts = fonts;
        this.texts = texts;
    }

    Slab set(Table table) {
        float[] widths = new Widths(fonts, texts).of(table);
        PdfPTable grid = Cells.table(widths);
        Map<Integer, PdfPRow> continued = new TreeMap<>();
        table.caption().ifPresent(caption -> grid.addCell(caption(caption, table)));
        if (table.rows().isEmpty()) {
            grid.addCell(empty(table));
        } else {
            table.columns().forEach(column -> grid.addCell(head(column)));
            grid.setHeaderRows(table.caption().isPresent() ? 2 : 1);
            for (List<Cell> row : table.rows()) {
                int first = grid.size();
                addRow(grid, table.columns(), row);
                if (grid.size() > first + 1) {
                    PdfPRow again = again(widths, table.columns(), row);
                    for (int part = first + 1; part < grid.size(); part++) {
                        continued.put(part, again);
                    }
                }
            }
        }
        return new Slab(grid, table.caption().isPresent() ? 14 : 6, Slab.Hold.LOOSE)
                .continuing(continued);
    }

    /// The title of a row, for a page that begins with more of its details.
    private PdfPRow again(float[] widths, List<Column> columns, List<Cell> row) {
        PdfPTable grid = Cells.table(widths);
        String title = texts.say(Text.CONTINUED, CellText.of(row.getFirst(), texts));
        addPart(grid, columns, continued(columns.size(), title, List.of()), true, false);
        return grid.getRow(0);
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

    /// A long list of details becomes several rows, so that it can be parted between two of them;
    /// the first and the last row have two at least, so that none stands alone.
    private void addRow(PdfPTable grid, List<Column> columns, List<Cell> row) {
        List<List<Cell>> parts = parted(row);
        for (int part = 0; part < parts.size(); part++) {
            addPart(grid, columns, parts.get(part), part == 0, part == parts.size() - 1);
        }
    }

    private void addPart(
            PdfPTable grid, List<Column> columns, List<Cell> part, boolean first, boolean last) {
        for (int at = 0; at < part.size(); at++) {
            PdfPCell cell = padded(body(part.get(at)), columns.get(at));
            cell.setPaddingTop(first ? 5 : 3);
            cell.setPaddingBottom(last ? 5 : 0);
            cell.setBorder(last ? Rectangle.BOTTOM : Rectangle.NO_BORDER);
            cell.setBorderColor(Palette.RULE);
            cell.setBorderWidth(0.5f);
            grid.addCell(cell);
        }
    }

    private static List<List<Cell>> parted(List<Cell> row) {
        if (!(row.getFirst() instanceof Cell.Titled(String text, String mark, var details))
                || details.size() <= 2 * TOGETHER) {
            return List.of(row);
        }
        List<List<Cell>> rows = new ArrayList<>();
        List<Cell> opening = new ArrayList<>(row);
        opening.set(0, new Cell.Titled(text, mark, details.subList(0, TOGETHER)));
        rows.add(opening);
        int tail = details.size() - TOGETHER;
        for (int at = TOGETHER; at < tail; at++) {
            rows.add(continued(row.size(), "", details.subList(at, at + 1)));
        }
        rows.add(continued(row.size(), "", details.subList(tail, details.size())));
        return rows;
    }

    private static List<Cell> continued(int columns, String title, List<String> details) {
        List<Cell> row = new ArrayList<>(Collections.nCopies(columns, new Cell.Words("")));
        row.set(0, new Cell.Titled(title, details));
        return row;
    }

    private static PdfPCell padded(PdfPCell cell, Column column) {
        cell.setPaddingTop(5);
        cell.setPaddingBottom(5);
        cell.setPaddingLeft(GAP);
        cell.setPaddingRight(GAP);
        return column.side() == Column.Side.END ? Cells.end(cell) : cell;
    }

    private PdfPCell body(Cell cell) {
        return switch (cell) {
            case Cell.Titled titled when titled.hasMore() -> titled(titled);
            case Cell.Rate(Share share, boolean marked) when share.whole() > 0 ->
                    rate(share, marked);
            case Cell.Percent _ -> text(cell, Style.TABLE_STRONG);
            case Cell.Titled _,
                    Cell.Rate _,
                    Cell.Words _,
                    Cell.Whole _,
                    Cell.Day _,
                    Cell.Parts _,
                    Cell.Nothing _ ->
                    text(cell, Style.TABLE);
        };
    }

    private PdfPCell text(Cell cell, Style style) {
        return Cells.cell(fonts.phrase(CellText.of(cell, texts), style));
    }

    private PdfPCell rate(Share share, boolean marked) {
        String percent = CellText.of(new Cell.Percent(share, marked), texts);
        Phrase phrase = fonts.phrase(percent + "\n", Style.TABLE_STRONG);
        phrase.add(fonts.chunk(CellText.parts(share, texts), Style.DETAIL));
        return Cells.cell(phrase);
    }

    private PdfPCell titled(Cell.Titled titled) {
        PdfPCell cell = Cells.cell(new Phrase(Style.TABLE.leading()));
        if (!titled.text().isEmpty()) {
            cell.addElement(paragraph(titled.text(), Style.TABLE));
        }
        if (!titled.mark().isEmpty()) {
            Paragraph mark = paragraph(titled.mark(), Style.MARK);
            mark.setSpacingBefore(2);
            cell.addElement(mark);
        }
        titled.details().forEach(detail -> addDetail(cell, detail));
        return cell;
    }

    /// A line of a detail is a paragraph, because a break within one begins left of its indent.
    private void addDetail(PdfPCell cell, String detail) {
        float indent = fonts.width(DASH, Style.DETAIL);
        List<String> lines = detail.lines().filter(line -> !line.isBlank()).toList();
        for (int at = 0; at < lines.size(); at++) {
            Paragraph paragraph = paragraph((at == 0 ? DASH : "") + lines.get(at), Style.DETAIL);
            paragraph.setIndentationLeft(indent);
            paragraph.setFirstLineIndent(at == 0 ? -indent : 0);
            paragraph.setSpacingBefore(at == 0 ? 3 : 0);
            cell.addElement(paragraph);
        }
    }

    private Paragraph paragraph(String text, Style style) {
        return new Paragraph(style.leading(), fonts.chunk(text, style));
    }

    private PdfPCell empty(Table table) {
        PdfPCell cell = Cells.cell(fonts.phrase(table.whenEmpty(), Style.BODY));
        cell.setColspan(table.columns().size());
        return cell;
    }
}
