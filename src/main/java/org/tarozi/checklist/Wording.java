package org.tarozi.checklist;

import static java.util.Collections.unmodifiableSortedMap;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// One text in one or more languages, keyed by BCP 47 tag.
///
/// A missing translation falls back visibly: the text is preceded by the tag of its own language,
/// as in `[en] Are exits open?`.
public record Wording(SortedMap<String, String> byLanguage) {

    public Wording {
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("a wording needs at least one language");
        }
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
    /// there is.
    public String in(String language) {
        return exactly(language).orElseGet(this::fallback);
    }

    private String fallback() {
        String language = byLanguage.containsKey("en") ? "en" : byLanguage.firstKey();
        return "[" + language + "] " + byLanguage.get(language);
    }
}
