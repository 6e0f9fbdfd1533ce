package org.tarozi.report.pdf;

import org.openpdf.text.Chunk;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfTemplate;
import org.tarozi.report.Block;
import org.tarozi.text.Text;
import org.tarozi.text.Texts;

import java.util.ArrayList;
import java.util.List;

/// Sets the contents before the pages are known: the numbers are filled in at the end.
final class ContentsSetter {

    private static final float NUMBER = 40;

    private final Fonts fonts;
    private final Texts texts;
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(int number, Style style, PdfTemplate page) {}

    ContentsSetter(Fonts fonts, Texts texts) {
        this.fonts = fonts;
        this.texts = texts;
    }

    List<Slab> set(List<Block.Heading> headings) {
        PdfPCell title = Cells.cell(fonts.phrase(texts.say(Text.CONTENTS), Style.CHAPTER));
        title.setPaddingTop(14);
        PdfPTable lines = Cells.table(Sheet.WIDTH - NUMBER, NUMBER);
        for (int number = 0; number < headings.size(); number++) {
            if (headings.get(number).level() <= 2) {
                addLine(lines, headings.get(number), number);
            }
        }
        return List.of(
                new Slab(Cells.single(title), 0, Slab.Hold.NEXT),
                new Slab(lines, 16, Slab.Hold.LOOSE));
    }

    private void addLine(PdfPTable lines, Block.Heading heading, int number) {
        boolean chapter = heading.level() == 1;
        Style style = chapter ? Style.STRONG : Style.BODY;
        Chunk chunk = fonts.chunk(heading.text(), style).setLocalGoto(Marks.name(number));
        Phrase phrase = new Phrase(style.leading());
        phrase.add(chunk);
        PdfPCell title = lined(Cells.cell(phrase), chapter);
        title.setPaddingLeft(chapter ? 0 : 14);
        PdfPCell page = lined(Cells.cell(new Phrase()), chapter);
        page.setCellEvent(
                (cell, place, canvases) ->
                        reserve(number, style, place, canvases[PdfPTable.TEXTCANVAS]));
        lines.addCell(title);
        lines.addCell(page);
    }

    private static PdfPCell lined(PdfPCell cell, boolean chapter) {
        cell.setPaddingTop(chapter ? 9 : 3.5f);
        cell.setPaddingBottom(3.5f);
        cell.setBorder(chapter ? Rectangle.BOTTOM : Rectangle.NO_BORDER);
        cell.setBorderColor(Palette.RULE);
        cell.setBorderWidth(0.5f);
        return cell;
    }

    private void reserve(int number, Style style, Rectangle place, PdfContentByte canvas) {
        PdfTemplate page = canvas.createTemplate(NUMBER, style.leading());
        canvas.addTemplate(page, place.getRight() - NUMBER, place.getBottom() + 3.5f);
        entries.add(new Entry(number, style, page));
    }

    void fill(Marks marks) {
        for (Entry entry : entries) {
            PdfTemplate page = entry.page();
            page.setColorFill(entry.style().colour());
            page.beginText();
            page.setFontAndSize(fonts.base(entry.style()), entry.style().size());
            String number = texts.language().number(marks.page(entry.number()));
            page.showTextAligned(Element.ALIGN_RIGHT, number, NUMBER, 2.2f, 0);
            page.endText();
        }
    }
}
