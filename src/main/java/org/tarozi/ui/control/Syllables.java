package org.tarozi.ui.control;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/// Breaks words that are wider than a line between two syllables, with a hyphen and a new line, as
/// schoolbooks of Russian and Uzbek do; never within a sound that is written with two letters.
public final class Syllables {

    private static final String VOWELS = "аеёиоуыэюяўaeiouyʻ";

    /// What never begins a line.
    private static final String CLINGING = "ьъйʻʼ";

    /// With an h they are one sound.
    private static final String BEFORE_H = "sctpgw";

    private static final int LEAST = 3;

    private Syllables() {}

    /// A text in which no word is wider than a line, where that can be.
    ///
    /// @param width how wide some letters are
    public static String fit(String text, double line, ToDoubleFunction<String> width) {
        return Arrays.stream(text.split(" ", -1))
                .map(word -> fitWord(word, line, width))
                .collect(Collectors.joining(" "));
    }

    private static String fitWord(String word, double line, ToDoubleFunction<String> width) {
        String left = word;
        StringBuilder fitted = new StringBuilder();
        while (left.indexOf('-') < 0 && width.applyAsDouble(left) > line) {
            int at = lastBreak(left, line, width);
            if (at == 0) {
                break;
            }
            fitted.append(left, 0, at).append("-\n");
            left = left.substring(at);
        }
        return fitted.append(left).toString();
    }

    /// The last place before which a word may be broken so that its beginning fits; 0 for none.
    private static int lastBreak(String word, double line, ToDoubleFunction<String> width) {
        for (int at = word.length() - LEAST; at >= LEAST; at--) {
            if (isBreak(word, at) && width.applyAsDouble(word.substring(0, at) + "-") <= line) {
                return at;
            }
        }
        return 0;
    }

    /// Whether a syllable begins there: with the consonant before a vowel, or a vowel after one.
    private static boolean isBreak(String word, int at) {
        char before = Character.toLowerCase(word.charAt(at - 1));
        char first = Character.toLowerCase(word.charAt(at));
        char next = Character.toLowerCase(word.charAt(at + 1));
        if (isOneSound(first, next)) {
            next = Character.toLowerCase(word.charAt(at + 2));
        }
        if (CLINGING.indexOf(first) >= 0
                || !Character.isLetter(before)
                || !Character.isLetter(first)
                || !Character.isLetter(next)
                || !hasVowel(word.substring(0, at))
                || !hasVowel(word.substring(at))) {
            return false;
        }
        return !isOneSound(before, first)
                && !(before == 'n' && first == 'g')
                && (isVowel(first) ? isVowel(before) : isVowel(next));
    }

    private static boolean isOneSound(char letter, char next) {
        return next == 'h' && BEFORE_H.indexOf(letter) >= 0;
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }

    private static boolean hasVowel(String part) {
        return part.toLowerCase(java.util.Locale.ROOT)
                .chars()
                .anyMatch(letter -> isVowel((char) letter));
    }
}
