package org.tarozi.report.pdf;

import org.openpdf.text.pdf.BaseFont;

import java.text.Normalizer;
import java.util.Map;
import java.util.Objects;

/// What a font can print of a text. PDF/A forbids characters without a glyph.
final class Glyphs {

    /// Stands for a character that the font lacks, so that the loss is seen; both fonts have it.
    static final String MISSING = "\ufffd";

    /// How signs that the fonts lack are written by hand, so that none turns a finding round.
    private static final Map<String, String> WRITTEN =
            Map.ofEntries(
                    Map.entry("≥", ">="),
                    Map.entry("⩾", ">="),
                    Map.entry("≤", "<="),
                    Map.entry("⩽", "<="),
                    Map.entry("≠", "=/="),
                    Map.entry("≈", "~"),
                    Map.entry("→", "->"),
                    Map.entry("←", "<-"),
                    Map.entry("↔", "<->"),
                    Map.entry("⇒", "=>"),
                    Map.entry("✓", "[+]"),
                    Map.entry("✔", "[+]"),
                    Map.entry("☑", "[+]"),
                    Map.entry("✗", "[-]"),
                    Map.entry("✘", "[-]"),
                    Map.entry("☒", "[-]"),
                    Map.entry("☐", "[ ]"),
                    Map.entry("●", "•"),
                    Map.entry("■", "•"),
                    Map.entry("⋅", "·"));

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
            String sign = Character.toString(point);
            printable.append(
                    font.charExists(point)
                            ? sign
                            : Objects.requireNonNull(WRITTEN.getOrDefault(sign, MISSING)));
        }
    }
}
