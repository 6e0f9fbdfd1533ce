package org.tarozi.report.content;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A word of a text. Accents, apostrophes and what is not seen are no part of it, so that it is the
/// same in every spelling.
///
/// @param start where it begins in the text
/// @param end where it ends
/// @param source all that was written, with apostrophes and accents
/// @param written the letters, large and small as they were written
/// @param capital what its first letter tells
record SpelledWord(int start, int end, String source, String written, Capital capital) {

    private static final String APOSTROPHE = "[ʻʼ’‘'`´ʹ′]";
    private static final String LETTERS = "[\\p{L}\\p{M}\\p{N}]+";
    private static final String POSSESSIVE_S = "s(?!" + LETTERS + ")";

    /// The apostrophe of a possessive s ends a word.
    private static final Pattern WORD =
            Pattern.compile(
                    LETTERS
                            + "(?:(?:"
                            + APOSTROPHE
                            + "|\\p{Cf})+(?!"
                            + POSSESSIVE_S
                            + ")"
                            + LETTERS
                            + ")*");

    private static final Pattern UNSEEN = Pattern.compile(APOSTROPHE + "|\\p{Cf}");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}");

    /// The Uzbek vowel between o and u in Latin letters; in Cyrillic ones it is у without accent.
    private static final Pattern LATIN_O_U = Pattern.compile("[oO]" + APOSTROPHE);

    private static final Pattern CYRILLIC_O_U = Pattern.compile("[ўЎ]");

    /// Endings of cases in Russian. Without accents й is и, and ё is е.
    private static final Pattern RUSSIAN =
            Pattern.compile(
                    "(?<=\\p{IsCyrillic}{3})(?:иями|ями|ами|ыми|ими|ого|его|ому|ему|ием|иеи|иях|иям"
                            + "|ах|ях|ам|ям|ом|ем|ои|еи|ою|ею|ов|ев|ым|им|ых|их|ыи|ии|ая|яя|ое|ее"
                            + "|ую|юю|ые|ие|ию|ия|ью|[аеиоуыьюя])$");

    /// Cases of Russian nouns in а, which end in a in Latin letters.
    private static final Pattern OF_A =
            Pattern.compile("(?<=\\p{IsCyrillic}{3})(?:ы|и|е|у|ои|ою|еи)$");

    /// Endings of Russian adjectives that are made of places and names.
    private static final Pattern ADJECTIVE =
            Pattern.compile("(?<=\\p{IsCyrillic}{4})ск(?:ии|ого|ому|им|ом|ая|ои|ую|ое|ие|их|ими)$");

    private static final String ADJECTIVE_OF = "of ";

    /// Endings of cases, persons and numbers in Uzbek, the last one first.
    private static final List<Pattern> UZBEK =
            List.of(
                    Pattern.compile(
                            "(?<=.{3})(?:ning|ni|ga|ka|qa|dan|da|нинг|ни|га|ка|қа|дан|да)$"),
                    Pattern.compile("(?<=.{3})(?:si|i|си|и)$"),
                    Pattern.compile("(?<=.{3})(?:lar|лар)$"));

    static List<SpelledWord> of(String text) {
        return WORD.matcher(text)
                .results()
                .map(word -> of(text, word.start(), word.end()))
                .filter(word -> !word.written.isEmpty())
                .toList();
    }

    private static SpelledWord of(String text, int start, int end) {
        String source = text.substring(start, end);
        return new SpelledWord(
                start, end, source, letters(source), Capital.of(text, start, source));
    }

    /// Words written without anything between them.
    static SpelledWord joined(List<SpelledWord> words) {
        return new SpelledWord(
                words.getFirst().start,
                words.getLast().end,
                words.stream().map(SpelledWord::source).collect(Collectors.joining()),
                words.stream().map(SpelledWord::written).collect(Collectors.joining()),
                words.getFirst().capital);
    }

    private static String letters(String word) {
        String seen = UNSEEN.matcher(word).replaceAll("");
        String apart = Normalizer.normalize(seen, Normalizer.Form.NFKD);
        return ACCENT.matcher(apart).replaceAll("");
    }

    String plain() {
        return written.toLowerCase(Locale.ROOT);
    }

    boolean isNumber() {
        return Character.isDigit(written.charAt(0)) && written.chars().allMatch(Character::isDigit);
    }

    /// As a text says it where the other script has but u for the vowel between o and u.
    private String spoken() {
        return letters(LATIN_O_U.matcher(composed()).replaceAll("u")).toLowerCase(Locale.ROOT);
    }

    private String composed() {
        return Normalizer.normalize(source, Normalizer.Form.NFC);
    }

    /// The word, and its stem where it is Russian.
    Set<String> stems() {
        return stems(plain());
    }

    private static Set<String> stems(String plain) {
        return Set.copyOf(List.of(plain, without(RUSSIAN, plain)));
    }

    /// What it may be found as where it is a name by itself.
    Set<String> keysAlone() {
        String open = letters(CYRILLIC_O_U.matcher(composed()).replaceAll("о"));
        Set<String> keys = new HashSet<>(keys(Sounds.EXACT));
        Stream.of(plain(), spoken(), open.toLowerCase(Locale.ROOT))
                .distinct()
                .flatMap(plain -> stems(plain).stream())
                .flatMap(Sounds.SOFT::named)
                .forEach(keys::add);
        return keys;
    }

    /// What it may be found as where it is one word of a name.
    Set<String> keysAmong() {
        return keys(Sounds.LOOSE);
    }

    private Set<String> keys(Sounds sounds) {
        Set<String> keys = new HashSet<>(stems());
        stems().stream().flatMap(sounds::named).forEach(keys::add);
        return keys;
    }

    /// The same keys for an adjective made of the word.
    static Stream<String> ofAdjective(Set<String> keys) {
        return keys.stream().map(key -> ADJECTIVE_OF + key);
    }

    /// What it may be a form of, in either script.
    Set<String> forms() {
        Set<String> bent = bent(plain());
        Set<String> forms = new HashSet<>(bent);
        bent.stream().flatMap(Sounds.EXACT::heard).forEach(forms::add);
        bent.stream().flatMap(Sounds.LOOSE::heard).forEach(forms::add);
        if (Character.isUpperCase(source.codePointAt(0))) {
            nominatives().flatMap(Sounds.SOFT::heard).forEach(forms::add);
        }
        if (capital == Capital.OF_A_NAME) {
            ended(ADJECTIVE, plain())
                    .flatMap(stem -> Stream.concat(Stream.of(stem), Sounds.LOOSE.heard(stem)))
                    .map(key -> ADJECTIVE_OF + key)
                    .forEach(forms::add);
        }
        return forms;
    }

    private Stream<String> nominatives() {
        Set<String> bent = new HashSet<>(bent(plain()));
        bent.addAll(bent(spoken()));
        return Stream.concat(bent.stream(), ended(OF_A, plain()).map(stem -> stem + "а"));
    }

    private static Set<String> bent(String plain) {
        Set<String> forms = new HashSet<>(stems(plain));
        for (Pattern ending : UZBEK) {
            Set.copyOf(forms).forEach(form -> forms.add(without(ending, form)));
        }
        return forms;
    }

    /// What stands before an ending, if it is there.
    private static Stream<String> ended(Pattern ending, String word) {
        Matcher found = ending.matcher(word);
        return found.find() ? Stream.of(word.substring(0, found.start())) : Stream.empty();
    }

    private static String without(Pattern ending, String word) {
        return ended(ending, word).findFirst().orElse(word);
    }
}
