package org.tarozi.report.pdf;

import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.tarozi.report.Block;
import org.tarozi.report.Cover;

/// Draws the cover: a dark field with the title, the facts below it.
final class CoverSetter {

    private static final float FIELD = Sheet.SIZE.getHeight() * 0.42f;
    private static final float[] BARS = {1, 0.78f, 0.56f, 0.44f, 0.22f, 0.11f};
    private static final float TITLE_FOOT = FIELD + 40;

    private final Fonts fonts;
    private final PdfContentByte canvas;

    CoverSetter(Fonts fonts, PdfContentByte canvas) {
        this.fonts = fonts;
        this.canvas = canvas;
    }

    void draw(Cover cover) {
        drawField();
        drawTitle(cover);
        drawFacts(cover);
    }

    private void drawField() {
        canvas.saveState();
        canvas.setColorFill(Palette.NAVY);
        canvas.rectangle(0, FIELD, Sheet.SIZE.getWidth(), Sheet.SIZE.getHeight() - FIELD);
        canvas.fill();
        drawBars();
        canvas.setColorFill(Palette.OCHRE);
        canvas.rectangle(0, FIELD - 6, Sheet.SIZE.getWidth(), 6);
        canvas.fill();
        canvas.restoreState();
    }

    /// A quiet sign of what is inside: bars, in the dark field's own colour.
    private void drawBars() {
        float top = Sheet.SIZE.getHeight() - 64;
        canvas.setColorFill(Palette.NAVY_LIGHT);
        for (int bar = 0; bar < BARS.length; bar++) {
            canvas.rectangle(Sheet.LEFT, top - bar * 20, Sheet.WIDTH * BARS[bar], 8);
        }
        canvas.fill();
    }

    private void drawTitle(Cover cover) {
        PdfPTable table = Cells.table(1);
        table.addCell(spaced(fonts.phrase(cover.kind(), Style.COVER_KIND), 14));
        table.addCell(spaced(fonts.phrase(cover.title(), titleStyle(cover.title())), 14));
        table.addCell(Cells.cell(fonts.phrase(cover.subtitle(), Style.COVER_SUBTITLE)));
        table.writeSelectedRows(0, -1, Sheet.LEFT, TITLE_FOOT + table.getTotalHeight(), canvas);
    }

    /// A long title is set smaller, so that it stays in the field.
    private Style titleStyle(String title) {
        return fonts.width(title, Style.COVER_TITLE) > 4 * Sheet.WIDTH
                ? Style.COVER_SUBTITLE
                : Style.COVER_TITLE;
    }

    private static PdfPCell spaced(Phrase phrase, float below) {
        PdfPCell cell = Cells.cell(phrase);
        cell.setPaddingBottom(below);
        return cell;
    }

    private void drawFacts(Cover cover) {
        PdfPTable table = Cells.table(34, 66);
        for (Block.Fact fact : cover.facts()) {
            table.addCell(fact(fact.term(), Style.DETAIL));
            table.addCell(fact(fact.value(), Style.STRONG));
        }
        ColumnText column = new ColumnText(canvas);
        column.setSimpleColumn(Sheet.LEFT, 40, Sheet.RIGHT, FIELD - 40);
        column.addElement(table);
        column.go();
    }

    private PdfPCell fact(String text, Style style) {
        PdfPCell cell = Cells.cell(fonts.phrase(text, style));
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(Palette.RULE);
        cell.setBorderWidth(0.5f);
        cell.setPaddingTop(7);
        cell.setPaddingBottom(7);
        return cell;
    }
}
