package org.tarozi.checklist.file;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What is held against every single text. Each rule answers with what is wrong, or with nothing.
final class TextRules {

    static final List<String> LANGUAGES = List.of("en", "ru", "uz");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}ʻʼ]+");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

    /// Latin words that may stand in a Russian text: codes, and names that have no other spelling.
    private static final Pattern LATIN_CODES = Pattern.compile("PICC|STAR|ILO|[CRP]\\d{1,3}|pH");

    /// Marks people type for the letters oʻ and gʻ and for the tutuq belgisi.
    private static final Pattern WRONG_MARK = Pattern.compile("\\S*['’‘`´ʹ′]\\S*");

    /// The mark of oʻ and gʻ behind another letter, or the tutuq belgisi behind o or g.
    private static final Pattern MIXED_UP = Pattern.compile("\\S*([^oOgG]ʻ|[oOgG]ʼ)\\S*");

    /// Beginnings of words that lack their tutuq belgisi.
    private static final Pattern WITHOUT_MARK =
            Pattern.compile(
                    "\\b(malumot|tatil|meyor|masul|sanat|elon|tasir|talim|taqib|etibor|etiroz"
                            + "|tamin|tamir|manaviy|azo(lik|si|lar)|malum)\\p{L}*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// Words that are the same in two languages.
    private static final Set<String> SAME = Set.of("PICC", "STAR");

    private TextRules() {}

    static Stream<String> missing(ContentText text) {
        return LANGUAGES.stream()
                .filter(language -> text.in(language).isBlank())
                .map(language -> "no text in " + language);
    }

    static Stream<String> apostrophes(ContentText text) {
        String uzbek = text.in("uz");
        return Stream.of(WRONG_MARK, MIXED_UP, WITHOUT_MARK)
                .flatMap(pattern -> found(pattern, uzbek))
                .map(word -> "“" + word + "” with a wrong mark or without one");
    }

    static Stream<String> alphabets(ContentText text) {
        Stream<String> russian =
                found(WORD, text.in("ru"))
                        .filter(word -> LATIN.matcher(word).find())
                        .filter(word -> !LATIN_CODES.matcher(word).matches());
        Stream<String> others =
                Stream.of("en", "uz")
                        .flatMap(language -> found(WORD, text.in(language)))
                        .filter(word -> CYRILLIC.matcher(word).find());
        return Stream.concat(russian, others).map(word -> "“" + word + "” in a wrong alphabet");
    }

    static Stream<String> untranslated(ContentText text) {
        String english = text.in("en");
        return Stream.of("ru", "uz")
                .filter(language -> text.in(language).equalsIgnoreCase(english))
                .filter(language -> english.chars().anyMatch(Character::isLetter))
                .filter(language -> !SAME.contains(english))
                .map(language -> "the English text in " + language);
    }

    /// Translations of a text with several paragraphs have as many.
    static Stream<String> paragraphs(ContentText text) {
        long english = text.in("en").lines().count();
        return Stream.of("ru", "uz")
                .filter(language -> !text.in(language).isEmpty())
                .filter(language -> text.in(language).lines().count() != english)
                .map(language -> "not as many paragraphs in " + language + " as in English");
    }

    static Stream<String> spaces(ContentText text) {
        return LANGUAGES.stream()
                .filter(language -> text.in(language).matches("(?s)\\s.*|.*\\s|.*(  | [,.;?]).*"))
                .map(language -> "a space too many in " + language);
    }

    /// Where the English text has a term, the others have the word of the glossary for it; and no
    /// text has a word that the glossary has given up for another.
    static Stream<String> terms(ContentText text, Glossary glossary) {
        Map<String, String> lines = new TreeMap<>();
        LANGUAGES.forEach(each -> lines.put(each, line(text.in(each))));
        return glossary.terms().stream()
                .flatMap(
                        term ->
                                lines.entrySet().stream()
                                        .flatMap(
                                                line ->
                                                        Stream.concat(
                                                                lacking(lines, term, line.getKey()),
                                                                givenUp(line, term))));
    }

    private static Stream<String> lacking(
            Map<String, String> lines, Glossary.Term term, String language) {
        List<String> asked = phrases(term.matches(), "en");
        List<String> wanted = phrases(term.matches(), language);
        String line = Optional.ofNullable(lines.get(language)).orElse("");
        return line.isBlank() || has(line, wanted) || !has(lines.getOrDefault("en", ""), asked)
                ? Stream.empty()
                : Stream.of(
                        "no " + String.join("|", wanted) + " in " + language + " for " + term.id());
    }

    private static Stream<String> givenUp(Map.Entry<String, String> line, Glossary.Term term) {
        return phrases(term.others(), line.getKey()).stream()
                .filter(phrase -> has(line.getValue(), phrase))
                .map(phrase -> phrase + " in " + line.getKey() + ", not the word for " + term.id());
    }

    /// The words of a text with a space before and after each.
    private static String line(String text) {
        return " " + String.join(" ", words(text)) + " ";
    }

    private static boolean has(String line, List<String> phrases) {
        return phrases.stream().anyMatch(phrase -> has(line, phrase));
    }

    private static boolean has(String line, String phrase) {
        String words = " " + phrase.toLowerCase(Locale.ROOT).replace('-', ' ') + " ";
        String pattern = Pattern.quote(words).replace("*", "\\E[^ ]*\\Q");
        return Pattern.compile(pattern).matcher(line).find();
    }

    private static List<String> phrases(Map<String, List<String>> phrases, String language) {
        return Optional.ofNullable(phrases.get(language)).orElse(List.of());
    }

    /// The words of a text in lower case; an apostrophe in a word belongs to it, a hyphen parts
    /// two.
    static List<String> words(String text) {
        return found(Pattern.compile("[\\p{L}\\p{N}ʻʼ']+"), text.toLowerCase(Locale.ROOT)).toList();
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group);
    }
}
