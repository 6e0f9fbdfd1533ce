package org.tarozi.assessment;

import java.util.Locale;

/// What people write in different ways and mean the same.
public final class Spelling {

    private static final String MARKS = "\u02bb\u02bc\u2018\u2019'`";

    private Spelling() {}

    /// A text without it: case, the marks of Uzbek letters, ё, and the width of gaps.
    public static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (char letter : text.strip().toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isWhitespace(letter)) {
                if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                    folded.append(' ');
                }
            } else if (MARKS.indexOf(letter) < 0) {
                folded.append(letter == '\u0451' ? '\u0435' : letter);
            }
        }
        return folded.toString();
    }
}
