package org.tarozi.report.workbook;

/// How long a text may be, and how high a row must be for wrapped text. A file that does not say it
/// is read differently by each program, and one of them prints the lines over each other.
final class Lines {

    /// Height of one line in points.
    private static final float LINE = 15;

    /// The highest row there is.
    private static final float HIGHEST = 409;

    /// Letters of other alphabets, and capitals, are wider than the digits that widths are counted
    /// in; words do not fill their lines.
    private static final double WIDE = 1.12;

    private static final double USED = 0.92;

    private Lines() {}

    /// The height in points of a text in so many characters of width.
    static float height(String text, double characters) {
        double room = Math.max(1, characters * USED);
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            lines += Math.max(1, (int) Math.ceil(width(line) / room));
        }
        return Math.min(HIGHEST, lines * LINE);
    }

    /// The beginning of a text that is too long, with a sign that there is more of it.
    static String clipped(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - 1;
        return text.substring(0, Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end) + "…";
    }

    private static double width(String line) {
        double width = 0;
        for (int at = 0; at < line.length(); at++) {
            char letter = line.charAt(at);
            width += letter > 0x2ff || Character.isUpperCase(letter) ? WIDE : 1;
        }
        return width;
    }
}
