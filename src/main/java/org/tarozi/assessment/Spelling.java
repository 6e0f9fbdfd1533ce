package org.tarozi.assessment;

import java.util.function.IntConsumer;

/// What people write in different ways and mean the same: case, the marks of Uzbek letters, ё,
/// quotation marks, which dash it is, and the width of gaps.
public final class Spelling {

    /// Stands for what is as if it was not there.
    private static final char NOTHING = 0;

    private static final int PRIME = 31;

    private Spelling() {}

    /// A text without it.
    public static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        fold(text, letter -> folded.append((char) letter));
        return folded.toString();
    }

    /// A number that is the same for texts which are the same without it, and mostly another one
    /// for others.
    public static long hash(String text) {
        Hash hash = new Hash();
        fold(text, hash);
        return hash.sum;
    }

    private static final class Hash implements IntConsumer {

        private long sum;

        @Override
        public void accept(int letter) {
            sum = PRIME * sum + letter;
        }
    }

    private static void fold(String text, IntConsumer letters) {
        boolean begun = false;
        boolean gap = false;
        for (int at = 0; at < text.length(); at++) {
            char letter = folded(text.charAt(at));
            if (letter == ' ') {
                gap = begun;
            } else if (letter != NOTHING) {
                if (gap) {
                    letters.accept(' ');
                }
                begun = true;
                gap = false;
                letters.accept(letter);
            }
        }
    }

    private static char folded(char written) {
        char letter = Character.toLowerCase(written);
        if (letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9') {
            return letter;
        }
        return switch (letter) {
            // What people type for the mark in an Uzbek letter.
            case '\u02bb', '\u02bc', '\u2018', '\u2019', '\'', '`', '\u00b4', '\u2032' -> NOTHING;
            // The other quotation marks.
            case '"', '\u201c', '\u201d', '\u201e', '\u201f', '\u201a', '\u201b' -> NOTHING;
            case '\u00ab', '\u00bb', '\u2039', '\u203a' -> NOTHING;
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            case '\u0451' -> '\u0435';
            default ->
                    Character.isWhitespace(letter) || Character.isSpaceChar(letter) ? ' ' : letter;
        };
    }
}
