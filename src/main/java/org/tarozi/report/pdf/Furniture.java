package org.tarozi.report.pdf;

import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.tarozi.report.Cover;
import org.tarozi.text.Text;
import org.tarozi.text.Texts;

import java.util.ArrayList;
import java.util.List;

/// What stands on every page but the cover: the running head, and page x of y at the foot; and on a
/// page that is not printed whole, a note that says so.
final class Furniture extends PdfPageEventHelper {

    private static final float HEAD = Sheet.SIZE.getHeight() - 52;
    private static final float FOOT = 44;
    private static final float NOTE = 32;
    private static final float NUMBER = 160;
    private static final int MOST_PAGES = 999;

    private final Fonts fonts;
    private final Texts texts;
    private final Cover cover;
    private final List<PdfTemplate> numbers = new ArrayList<>();
    private boolean unprintable;

    Furniture(Fonts fonts, Texts texts, Cover cover) {
        this.fonts = fonts;
        this.texts = texts;
        this.cover = cover;
    }

    @Override
    public void onEndPage(org.openpdf.text.pdf.PdfWriter pdf, Document document) {
        PdfContentByte canvas = pdf.getDirectContent();
        PdfTemplate number = canvas.createTemplate(NUMBER, Style.NOTE.leading());
        numbers.add(number);
        if (pdf.getPageNumber() > 1) {
            head(canvas);
            canvas.addTemplate(number, Sheet.RIGHT - NUMBER, FOOT - 3);
        }
        if (unprintable) {
            String note = texts.say(Text.UNPRINTABLE, Glyphs.MISSING);
            text(canvas, Element.ALIGN_LEFT, note, Sheet.LEFT, NOTE);
        }
        unprintable = false;
    }

    @Override
    public void onGenericTag(
            org.openpdf.text.pdf.PdfWriter pdf, Document document, Rectangle place, String tag) {
        unprintable |= tag.equals(Glyphs.MISSING);
    }

    private void head(PdfContentByte canvas) {
        String subtitle = clipped(cover.subtitle(), Sheet.WIDTH / 2);
        float room = Sheet.WIDTH - fonts.width(subtitle, Style.NOTE) - 12;
        text(canvas, Element.ALIGN_LEFT, clipped(cover.title(), room), Sheet.LEFT, HEAD);
        text(canvas, Element.ALIGN_RIGHT, subtitle, Sheet.RIGHT, HEAD);
        rule(canvas, HEAD - 7);
        String longest = texts.say(Text.PAGE_OF, MOST_PAGES, MOST_PAGES);
        String foot = clipped(kind(), Sheet.WIDTH - fonts.width(longest, Style.NOTE) - 12);
        text(canvas, Element.ALIGN_LEFT, foot, Sheet.LEFT, FOOT);
        rule(canvas, FOOT + 14);
    }

    private String kind() {
        return cover.narrowed().isEmpty() ? cover.kind() : cover.kind() + ", " + cover.narrowed();
    }

    private void text(PdfContentByte canvas, int side, String text, float x, float y) {
        canvas.setColorFill(Style.NOTE.colour());
        canvas.beginText();
        canvas.setFontAndSize(fonts.base(Style.NOTE), Style.NOTE.size());
        String printable = Glyphs.printable(text, fonts.base(Style.NOTE));
        unprintable |= printable.contains(Glyphs.MISSING);
        canvas.showTextAligned(side, printable, x, y, 0);
        canvas.endText();
    }

    private static void rule(PdfContentByte canvas, float y) {
        canvas.setLineWidth(0.5f);
        canvas.setColorStroke(Palette.RULE);
        canvas.moveTo(Sheet.LEFT, y);
        canvas.lineTo(Sheet.RIGHT, y);
        canvas.stroke();
    }

    private String clipped(String text, float width) {
        String clipped = text;
        while (fonts.width(clipped, Style.NOTE) > width) {
            clipped = clipped.substring(0, clipped.length() - 2).stripTrailing() + "…";
        }
        return clipped;
    }

    @Override
    public void onCloseDocument(org.openpdf.text.pdf.PdfWriter pdf, Document document) {
        for (int page = 1; page <= numbers.size(); page++) {
            text(
                    numbers.get(page - 1),
                    Element.ALIGN_RIGHT,
                    texts.say(Text.PAGE_OF, page, numbers.size()),
                    NUMBER,
                    3);
        }
    }
}
