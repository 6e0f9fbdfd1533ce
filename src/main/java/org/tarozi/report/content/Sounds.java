package org.tarozi.report.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a word sounds like, so that a name written in Latin letters is known in Cyrillic ones and
/// the other way round: the usual transliterations of Russian, Uzbek and English come to the same.
enum Sounds {
    /// With its vowels, for a name that is but one word.
    EXACT(2),
    /// Also where one script writes ё, е and й and the other yo, ye and y, or leaves them out: for
    /// a name of one word that a text writes with a capital, since it is close to ordinary words.
    SOFT(2),
    /// With every vowel the same, as Тошкент is also Ташкент: for a name of several words, which
    /// must all fit.
    LOOSE(1);

    private static final String VOWEL = "a";
    private static final Pattern SIGNS = Pattern.compile("[ьъ]");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern DOUBLE = Pattern.compile("(.)\\1+");
    private static final Pattern LAST_VOWEL = Pattern.compile("a$");

    private static final List<Map.Entry<String, String>> CYRILLIC =
            pairs(
                    "дж j, кс X, а a, б b, в v, г g, ғ g, д d, е e, э e, ж j, з z, и i, ы i, і i, к"
                        + " k, қ k, л l, м m, н n, о o, п p, р r, с s, т t, у u, ф f, х h, ҳ h, ц"
                        + " s, ч C, ш S, щ S, ю yu, я ya");

    private static final List<Map.Entry<String, String>> LATIN =
            pairs(
                    "shch S, sch S, sh S, ch C, kh h, zh j, dj j, ts s, ph f, th t, ck k, gh g,"
                            + " ks X, ce se, ci si, c k, q k, w v");

    private final int fewestConsonants;

    Sounds(int fewestConsonants) {
        this.fewestConsonants = fewestConsonants;
    }

    private static List<Map.Entry<String, String>> pairs(String text) {
        return Stream.of(text.split(", *"))
                .map(pair -> pair.split(" "))
                .map(pair -> Map.entry(pair[0], pair[1]))
                .toList();
    }

    /// The script of a word; other letters have no sounds here.
    private enum Script {
        LATIN,
        CYRILLIC;

        Script other() {
            return this == LATIN ? CYRILLIC : LATIN;
        }

        static Set<Script> of(String word) {
            return word.chars()
                    .filter(Character::isLetter)
                    .mapToObj(Character.UnicodeScript::of)
                    .distinct()
                    .flatMap(
                            script ->
                                    switch (script) {
                                        case LATIN -> Stream.of(LATIN);
                                        case CYRILLIC -> Stream.of(CYRILLIC);
                                        default -> Stream.<Script>empty();
                                    })
                    .collect(Collectors.toSet());
        }
    }

    /// The keys under which words of a text are looked for.
    Stream<String> heard(String plain) {
        return Script.of(plain).stream()
                .flatMap(script -> sounds(plain).map(sound -> key(script, sound)));
    }

    /// The keys of a word of a name, for texts in the other script.
    Stream<String> named(String plain) {
        return Script.of(plain).stream()
                .flatMap(script -> sounds(plain).map(sound -> key(script.other(), sound)));
    }

    private String key(Script script, String sound) {
        return this + " " + script + " " + sound;
    }

    /// The letter x is one sound in Uzbek, and two in English.
    private Stream<String> sounds(String plain) {
        String sound = replaced(replaced(plain.toLowerCase(Locale.ROOT), CYRILLIC), LATIN);
        return Stream.of(sound.replace("x", "h"), sound.replace("x", "X"))
                .flatMap(this::softened)
                .map(this::joined)
                .distinct()
                .filter(one -> consonants(one) >= fewestConsonants);
    }

    /// Without accents ё is е.
    private Stream<String> softened(String sound) {
        return this == SOFT
                ? Stream.of(sound, sound.replace("yo", "e").replace("ye", "e"))
                        .map(soft -> soft.replace('y', 'i'))
                : Stream.of(sound);
    }

    private static String replaced(String word, List<Map.Entry<String, String>> pairs) {
        String text = word;
        for (Map.Entry<String, String> pair : pairs) {
            text = text.replace(pair.getKey(), pair.getValue());
        }
        return text;
    }

    /// Without signs, double letters and the ends that one script writes and the other does not.
    private String joined(String sound) {
        String plain = SIGNS.matcher(sound).replaceAll("");
        String vowels = this == LOOSE ? VOWELS.matcher(plain).replaceAll(VOWEL) : plain;
        String single = DOUBLE.matcher(vowels).replaceAll("$1");
        return this == LOOSE ? LAST_VOWEL.matcher(single).replaceAll("") : single;
    }

    private static long consonants(String sound) {
        return sound.chars().filter(letter -> "aeiouy".indexOf(letter) < 0).count();
    }
}
