package org.tarozi.checklist;

import static java.util.Collections.unmodifiableSortedMap;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// One text in one or more languages, keyed by BCP 47 tag.
///
/// A missing translation falls back visibly: the text is preceded by the tag of its own language,
/// as in `[en] Are exits open?`. English stands in before others, and what reports can print before
/// what only the window can show.
public record Wording(SortedMap<String, String> byLanguage) {

    public static final int MAXIMUM_LENGTH = 20_000;

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");

    public Wording {
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("a wording needs at least one language");
        }
        byLanguage.forEach(Wording::check);
        byLanguage = unmodifiableSortedMap(new TreeMap<>(byLanguage));
    }

    /// A text in one language.
    public static Wording of(String language, String text) {
        return new Wording(new TreeMap<>(Map.of(language, text)));
    }

    /// The text in exactly this language.
    public Optional<String> exactly(String language) {
        return Optional.ofNullable(byLanguage.get(language));
    }

    /// The text in this language, or marked text in English, or marked text in the first language
    /// by its tag that reports can print, or in the first one there is.
    public String in(String language) {
        return exactly(language).orElseGet(this::marked);
    }

    private String marked() {
        String language = fallback();
        return "[" + language + "] " + byLanguage.get(language);
    }

    /// The language of what [#in] says.
    public String languageIn(String language) {
        return byLanguage.containsKey(language) ? language : fallback();
    }

    private String fallback() {
        return byLanguage.containsKey("en")
                ? "en"
                : byLanguage.entrySet().stream()
                        .filter(one -> SimpleScripts.hold(one.getValue()))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElseGet(byLanguage::firstKey);
    }

    public static boolean isLanguage(String tag) {
        return LANGUAGE.matcher(tag).matches();
    }

    public static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return text.codePoints().anyMatch(Wording::isHalf);
            }
        }
        return false;
    }

    private static boolean isHalf(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }

    private static void check(String language, String text) {
        if (!isLanguage(language)) {
            throw new IllegalArgumentException("not a language tag: " + language);
        }
        if (text.isBlank() || text.length() > MAXIMUM_LENGTH || hasLoneSurrogate(text)) {
            throw new IllegalArgumentException("not a text of a checklist, in " + language);
        }
    }
}
