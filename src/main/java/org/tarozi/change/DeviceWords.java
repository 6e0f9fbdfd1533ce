package org.tarozi.change;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The id of a device as words that can be read out over the telephone and heard right in any
/// language: eight words of five letters, such as `lusab babad`. They are the whole id, so that it
/// can be had back from them (the proquints of D. S. Wilkerson, arXiv:0901.4016).
public final class DeviceWords {

    private static final String CONSONANTS = "bdfghjklmnprstvz";
    private static final String VOWELS = "aiou";
    private static final int WORDS = 8;
    private static final int ID_DIGITS = 32;

    private DeviceWords() {}

    /// Whether this is an id of [DeviceKey#id()], and not the name of a table format.
    public static boolean isId(String device) {
        return device.matches("[0-9a-f]{" + ID_DIGITS + "}");
    }

    /// The words of an id of [DeviceKey#id()].
    public static String of(String device) {
        List<String> words = new ArrayList<>();
        for (int at = 0; at < device.length(); at += 4) {
            words.add(word(Integer.parseInt(device.substring(at, at + 4), 16)));
        }
        return String.join(" ", words);
    }

    /// The first of the words, to tell devices apart where there is little room.
    public static String inShort(String device) {
        return of(device.substring(0, 8)) + " …";
    }

    private static String word(int bits) {
        return ""
                + CONSONANTS.charAt(bits >> 12 & 15)
                + VOWELS.charAt(bits >> 10 & 3)
                + CONSONANTS.charAt(bits >> 6 & 15)
                + VOWELS.charAt(bits >> 4 & 3)
                + CONSONANTS.charAt(bits & 15);
    }

    /// The id that was written down, as words (with blanks or hyphens between) or in its digits;
    /// empty where it is none.
    public static Optional<String> read(String written) {
        String plain = written.strip().toLowerCase(Locale.ROOT);
        if (isId(plain)) {
            return Optional.of(plain);
        }
        List<String> words = List.of(plain.split("[\\s-]+"));
        BigInteger id = BigInteger.ZERO;
        for (String word : words) {
            int bits = bits(word);
            if (bits < 0) {
                return Optional.empty();
            }
            id = id.shiftLeft(16).or(BigInteger.valueOf(bits));
        }
        return words.size() == WORDS
                ? Optional.of(String.format(Locale.ROOT, "%0" + ID_DIGITS + "x", id))
                : Optional.empty();
    }

    /// What a word stands for; less than nothing where it is none.
    private static int bits(String word) {
        if (word.length() != 5) {
            return -1;
        }
        int bits = 0;
        for (int at = 0; at < word.length(); at++) {
            String letters = at % 2 == 0 ? CONSONANTS : VOWELS;
            int letter = letters.indexOf(word.charAt(at));
            if (letter < 0) {
                return -1;
            }
            bits = bits << (at % 2 == 0 ? 4 : 2) | letter;
        }
        return bits;
    }
}
