package org.tarozi.text;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The translations into one language.
public final class Texts {

    private static final Map<Language, Texts> ALL =
            Arrays.stream(Language.values())
                    .collect(Collectors.toUnmodifiableMap(Function.identity(), Texts::new));

    private final Language language;
    private final Map<Class<?>, Phrases> phrases = new ConcurrentHashMap<>();

    private Texts(Language language) {
        this.language = language;
    }

    /// The texts of a language.
    public static Texts in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    public Language language() {
        return language;
    }

    /// A text with its arguments filled in: texts, whole numbers and dates, in the order the key
    /// says.
    public String say(Caption caption, Object... arguments) {
        return phrase(caption).format(language, arguments);
    }

    /// What a reader of files found and says in English, in this language as far as it is known.
    public String retold(String english) {
        return Retelling.in(language).of(english);
    }

    /// All translations of an enum of captions.
    Phrases of(Class<?> captions) {
        return phrases.computeIfAbsent(captions, every -> new Phrases(every, language));
    }

    Phrase phrase(Caption caption) {
        return of(caption.getDeclaringClass())
                .find(caption)
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "no text in " + language.tag() + " for " + caption.key()));
    }
}
