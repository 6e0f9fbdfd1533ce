package org.tarozi.report.pdf;

import org.openpdf.text.Chunk;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPRow;
import org.openpdf.text.pdf.PdfPTable;
import org.tarozi.report.BarChart;
import org.tarozi.report.Block;
import org.tarozi.report.CellText;
import org.tarozi.report.Table;
import org.tarozi.text.Text;
import org.tarozi.text.Texts;

import java.util.List;
import java.util.Map;

/// Sets blocks as slabs of page.
final class BlockSetter {

    private final Fonts fonts;
    private final Texts texts;
    private final Marks marks;
    private int headings;
    private String section = "";

    BlockSetter(Fonts fonts, Texts texts, Marks marks) {
        this.fonts = fonts;
        this.texts = texts;
        this.marks = marks;
    }

    List<Slab> set(Block block) {
        return switch (block) {
            case Table table -> List.of(new TableSetter(fonts, texts).set(table));
            case BarChart chart -> new ChartSetter(fonts, texts).set(chart);
            case Block.Heading heading -> List.of(heading(heading));
            case Block.Prose prose -> List.of(prose(prose));
            case Block.Bullets bullets -> List.of(bullets(bullets));
            case Block.Callout callout -> List.of(callout(callout));
            case Block.KeyFigures figures -> List.of(keyFigures(figures));
            case Block.Facts facts -> List.of(facts(facts));
            case Block.Photos photos -> List.of(new PhotoSetter(fonts, texts).set(photos));
            case Block.PageBreak _ -> List.of();
        };
    }

    private Slab heading(Block.Heading heading) {
        if (heading.level() <= 2) {
            section = heading.level() == 2 ? heading.text() : "";
        }
        Style style =
                switch (heading.level()) {
                    case 1 -> Style.CHAPTER;
                    case 2 -> Style.SECTION;
                    default -> Style.PART;
                };
        Chunk chunk =
                fonts.chunk(heading.text(), style).setLocalDestination(Marks.name(headings++));
        Phrase phrase = new Phrase(style.leading());
        phrase.add(chunk);
        PdfPCell cell = Cells.cell(phrase);
        cell.setPaddingTop(heading.level() == 1 ? 14 : 0);
        cell.setCellEvent(
                (set, place, canvases) -> {
                    marks.reached(heading, place);
                    if (heading.level() == 1) {
                        drawChapterRule(place, canvases[PdfPTable.LINECANVAS]);
                    }
                });
        return heading.level() == 1
                ? new Slab(Cells.single(cell), 32, Slab.Hold.CHAPTER)
                : new Slab(Cells.single(cell), 22, Slab.Hold.NEXT);
    }

    private static void drawChapterRule(Rectangle place, PdfContentByte canvas) {
        canvas.saveState();
        canvas.setColorFill(Palette.OCHRE);
        canvas.rectangle(place.getLeft(), place.getTop() - 3, 40, 3);
        canvas.fill();
        canvas.restoreState();
    }

    private Slab prose(Block.Prose prose) {
        Style style =
                switch (prose.tone()) {
                    case LEAD -> Style.LEAD;
                    case BODY -> Style.BODY;
                    case NOTE -> Style.NOTE;
                };
        PdfPCell cell = Cells.cell(fonts.phrase(prose.text(), style));
        return new Slab(
                Cells.single(cell), prose.tone() == Block.Tone.NOTE ? 6 : 9, Slab.Hold.WHOLE);
    }

    private Slab bullets(Block.Bullets bullets) {
        PdfPTable table = Cells.table(12, Sheet.WIDTH - 12);
        for (String item : bullets.items()) {
            PdfPCell sign = Cells.cell(fonts.phrase("•", Style.STRONG));
            PdfPCell text = Cells.cell(fonts.phrase(item, Style.BODY));
            sign.setPaddingBottom(5);
            text.setPaddingBottom(5);
            table.addCell(sign);
            table.addCell(text);
        }
        return new Slab(table, 9, Slab.Hold.LOOSE);
    }

    private Slab callout(Block.Callout callout) {
        Phrase phrase = fonts.phrase(callout.title() + "\n", Style.STRONG);
        phrase.add(fonts.chunk(callout.text(), Style.BODY));
        PdfPCell cell = Cells.cell(phrase);
        cell.setBackgroundColor(Palette.TINT);
        cell.setBorder(Rectangle.LEFT);
        cell.setBorderWidthLeft(3);
        cell.setBorderColorLeft(Palette.OCHRE);
        cell.setPadding(10);
        cell.setPaddingLeft(14);
        return new Slab(Cells.single(cell), 14, Slab.Hold.WHOLE);
    }

    private Slab keyFigures(Block.KeyFigures figures) {
        int count = figures.figures().size();
        float[] widths = new float[count];
        java.util.Arrays.fill(widths, 1);
        PdfPTable table = Cells.table(widths);
        for (Block.KeyFigure figure : figures.figures()) {
            PdfPCell cell = Cells.cell(new Phrase());
            cell.addElement(
                    new org.openpdf.text.Paragraph(
                            Style.NUMBER.leading(),
                            fonts.chunk(CellText.of(figure.value(), texts), Style.NUMBER)));
            cell.addElement(
                    new org.openpdf.text.Paragraph(
                            Style.DETAIL.leading(), fonts.chunk(figure.label(), Style.DETAIL)));
            cell.setPaddingTop(10);
            cell.setPaddingRight(12);
            cell.setPaddingBottom(4);
            cell.setCellEvent(
                    (set, place, canvases) -> drawTileRule(place, canvases[PdfPTable.LINECANVAS]));
            table.addCell(cell);
        }
        return new Slab(table, 16, Slab.Hold.WHOLE);
    }

    private static void drawTileRule(Rectangle place, PdfContentByte canvas) {
        canvas.saveState();
        canvas.setColorStroke(Palette.NAVY);
        canvas.setLineWidth(1.2f);
        canvas.moveTo(place.getLeft(), place.getTop());
        canvas.lineTo(place.getRight() - 12, place.getTop());
        canvas.stroke();
        canvas.restoreState();
    }

    private Slab facts(Block.Facts facts) {
        PdfPTable table = Cells.table(25, 75);
        for (Block.Fact fact : facts.facts()) {
            table.addCell(factCell(fact.term(), Style.TABLE_HEAD));
            table.addCell(factCell(fact.value(), Style.TABLE));
        }
        Slab slab = new Slab(table, 12, Slab.Hold.WHOLE);
        return section.isEmpty() ? slab : slab.continuing(Map.of(0, sectionRow()));
    }

    /// What the facts belong to, where they begin a page.
    private PdfPRow sectionRow() {
        PdfPTable grid = Cells.table(25, 75);
        PdfPCell cell = factCell(texts.say(Text.CONTINUED, section), Style.PART);
        cell.setColspan(2);
        grid.addCell(cell);
        return grid.getRow(0);
    }

    private PdfPCell factCell(String text, Style style) {
        PdfPCell cell = Cells.cell(fonts.phrase(text, style));
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(Palette.RULE);
        cell.setBorderWidth(0.5f);
        cell.setPaddingTop(5);
        cell.setPaddingBottom(5);
        cell.setPaddingRight(8);
        return cell;
    }
}
