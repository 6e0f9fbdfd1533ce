package org.tarozi.report.content;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A word of a text. Accents, apostrophes and what is not seen are no part of it, so that it is the
/// same in every spelling.
///
/// @param start where it begins in the text
/// @param end where it ends
/// @param written the letters, large and small as they were written
record SpelledWord(int start, int end, String written) {

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

    /// Endings of cases in Russian. Without accents й is и, and ё is е.
    private static final Pattern RUSSIAN =
            Pattern.compile(
                    "(?<=\\p{IsCyrillic}{3})(?:иями|ями|ами|ыми|ими|ого|его|ому|ему|ием|иеи|иях|иям"
                            + "|ах|ях|ам|ям|ом|ем|ои|еи|ою|ею|ов|ев|ым|им|ых|их|ыи|ии|ая|яя|ое|ее"
                            + "|ую|юю|ые|ие|ию|ия|ью|[аеиоуыьюя])$");

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
                .map(word -> new SpelledWord(word.start(), word.end(), letters(word.group())))
                .filter(word -> !word.written.isEmpty())
                .toList();
    }

    /// Words written without anything between them.
    static SpelledWord joined(List<SpelledWord> words) {
        return new SpelledWord(
                words.getFirst().start,
                words.getLast().end,
                words.stream().map(SpelledWord::written).collect(Collectors.joining()));
    }

    private static String letters(String word) {
        String seen = UNSEEN.matcher(word).replaceAll("");
        String apart = Normalizer.normalize(seen, Normalizer.Form.NFKD);
        return ACCENT.matcher(apart).replaceAll("");
    }

    String plain() {
        return written.toLowerCase(Locale.ROOT);
    }

    /// The word, and its stem where it is Russian.
    Set<String> stems() {
        return Set.copyOf(List.of(plain(), without(RUSSIAN, plain())));
    }

    /// What it may be a form of, in either script.
    Set<String> forms() {
        Set<String> forms = new HashSet<>(stems());
        for (Pattern ending : UZBEK) {
            Set.copyOf(forms).forEach(form -> forms.add(without(ending, form)));
        }
        for (Sounds sounds : Sounds.values()) {
            Set.copyOf(forms).stream().flatMap(sounds::heard).forEach(forms::add);
        }
        return forms;
    }

    private static String without(Pattern ending, String word) {
        Matcher found = ending.matcher(word);
        return found.find() ? word.substring(0, found.start()) : word;
    }
}
