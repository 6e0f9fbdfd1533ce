package org.tarozi.assessment;

import java.util.function.IntConsumer;

/// What people write in different ways and mean the same: case, the marks of Uzbek letters, ё, and
/// the width of gaps.
public final class Spelling {

    private static final String MARKS = "\u02bb\u02bc\u2018\u2019'`";

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
            char letter = Character.toLowerCase(text.charAt(at));
            boolean plain = letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9';
            if (!plain && Character.isWhitespace(letter)) {
                gap = begun;
            } else if (plain || MARKS.indexOf(letter) < 0) {
                if (gap) {
                    letters.accept(' ');
                }
                begun = true;
                gap = false;
                letters.accept(letter == '\u0451' ? '\u0435' : letter);
            }
        }
    }
}
