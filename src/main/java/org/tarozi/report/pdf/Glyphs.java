package org.tarozi.report.pdf;

import org.openpdf.text.pdf.BaseFont;

import java.text.Normalizer;

/// What a font can print of a text. PDF/A forbids characters without a glyph.
final class Glyphs {

    /// Stands for a character that the font lacks, so that the loss is seen; both fonts have it.
    static final String MISSING = "\ufffd";

    private Glyphs() {}

    static String printable(String text, BaseFont font) {
        StringBuilder printable = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .forEach(point -> append(printable, point, font));
        return printable.toString();
    }

    private static void append(StringBuilder printable, int point, BaseFont font) {
        if (point == '\n') {
            printable.append('\n');
        } else if (Character.isWhitespace(point)) {
            printable.append(' ');
        } else if (Character.getType(point) == Character.CONTROL
                || Character.getType(point) == Character.FORMAT) {
            return;
        } else {
            printable.append(font.charExists(point) ? Character.toString(point) : MISSING);
        }
    }
}
