package org.tarozi.report.pdf;

import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.tarozi.report.BarChart;
import org.tarozi.report.CellText;
import org.tarozi.report.Share;
import org.tarozi.text.Text;
import org.tarozi.text.Texts;

import java.util.ArrayList;
import java.util.List;

/// Draws bar charts as vectors inside the cells of a table, so that labels wrap and groups keep to
/// a page.
final class ChartSetter {

    private static final float BAR = 9;
    private static final int[] TICKS = {0, 25, 50, 75, 100};

    private final Fonts fonts;
    private final Texts texts;

    ChartSetter(Fonts fonts, Texts texts) {
        this.fonts = fonts;
        this.texts = texts;
    }

    List<Slab> set(BarChart chart) {
        List<Slab> slabs = new ArrayList<>();
        PdfPCell caption = Cells.cell(fonts.phrase(chart.caption(), Style.STRONG));
        slabs.add(new Slab(Cells.single(caption), 12, Slab.Hold.NEXT));
        for (BarChart.Group group : chart.groups()) {
            slabs.add(new Slab(group(group), 12, Slab.Hold.WHOLE));
        }
        return slabs;
    }

    private PdfPTable group(BarChart.Group group) {
        PdfPTable table = Cells.table(38, 34, 10, 18);
        table.addCell(title(group.title()));
        PdfPCell ticks = bare();
        ticks.setCellEvent(
                (cell, place, canvases) -> drawTicks(place, canvases[PdfPTable.TEXTCANVAS]));
        table.addCell(ticks);
        table.addCell(bare());
        table.addCell(bare());
        table.setHeaderRows(1);
        group.bars().forEach(bar -> addBar(table, bar));
        return table;
    }

    private PdfPCell title(String title) {
        PdfPCell cell = Cells.cell(fonts.phrase(title, Style.TABLE_HEAD));
        cell.setPaddingBottom(4);
        cell.setPaddingRight(10);
        return cell;
    }

    private static PdfPCell bare() {
        return Cells.cell(new Phrase());
    }

    private void addBar(PdfPTable table, BarChart.Bar bar) {
        Share share = bar.share();
        table.addCell(padded(Cells.cell(fonts.phrase(bar.label(), Style.TABLE)), 10));
        PdfPCell drawn = bare();
        drawn.setCellEvent(
                (cell, place, canvases) ->
                        drawBar(place, canvases[PdfPTable.BACKGROUNDCANVAS], share));
        table.addCell(drawn);
        if (share.whole() == 0) {
            addNotAssessed(table);
        } else {
            addNumbers(table, share);
        }
    }

    private void addNotAssessed(PdfPTable table) {
        PdfPCell cell =
                padded(Cells.cell(fonts.phrase(texts.say(Text.NOT_ASSESSED), Style.DETAIL)), 0);
        cell.setColspan(2);
        cell.setPaddingLeft(8);
        table.addCell(cell);
    }

    private void addNumbers(PdfPTable table, Share share) {
        Phrase percent = fonts.phrase(CellText.percent(share, texts), Style.TABLE_STRONG);
        table.addCell(Cells.end(padded(Cells.cell(percent), 0)));
        PdfPCell parts =
                padded(Cells.cell(fonts.phrase(CellText.parts(share, texts), Style.DETAIL)), 0);
        parts.setPaddingLeft(8);
        table.addCell(parts);
    }

    private static PdfPCell padded(PdfPCell cell, float right) {
        cell.setPaddingTop(3.5f);
        cell.setPaddingBottom(3.5f);
        cell.setPaddingRight(right);
        cell.setVerticalAlignment(PdfPCell.ALIGN_MIDDLE);
        return cell;
    }

    private void drawTicks(Rectangle place, PdfContentByte canvas) {
        canvas.setColorFill(Style.TICK.colour());
        canvas.beginText();
        canvas.setFontAndSize(fonts.base(Style.TICK), Style.TICK.size());
        for (int tick : TICKS) {
            float x = place.getLeft() + place.getWidth() * tick / 100;
            String label =
                    tick == 100 ? texts.say(Text.PERCENT, tick) : texts.language().number(tick);
            canvas.showTextAligned(Element.ALIGN_CENTER, label, x, place.getBottom() + 4, 0);
        }
        canvas.endText();
    }

    private static void drawBar(Rectangle place, PdfContentByte canvas, Share share) {
        canvas.saveState();
        float middle = (place.getTop() + place.getBottom()) / 2;
        canvas.setColorFill(share.whole() == 0 ? Palette.WHITE : Palette.TRACK);
        canvas.rectangle(place.getLeft(), middle - BAR / 2, place.getWidth(), BAR);
        canvas.fill();
        drawGrid(place, canvas);
        if (share.part() > 0) {
            canvas.setColorFill(Palette.NAVY);
            canvas.rectangle(
                    place.getLeft(),
                    middle - BAR / 2,
                    place.getWidth() * share.part() / share.whole(),
                    BAR);
            canvas.fill();
        }
        canvas.restoreState();
    }

    private static void drawGrid(Rectangle place, PdfContentByte canvas) {
        canvas.setLineWidth(0.4f);
        for (int tick : TICKS) {
            canvas.setColorStroke(tick == 0 ? Palette.SOFT : Palette.RULE);
            float x = place.getLeft() + place.getWidth() * tick / 100;
            canvas.moveTo(x, place.getBottom());
            canvas.lineTo(x, place.getTop());
            canvas.stroke();
        }
    }
}
