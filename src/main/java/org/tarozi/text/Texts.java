package org.tarozi.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The translations into one language.
public final class Texts {

    private static final Map<Language, Texts> ALL =
            Arrays.stream(Language.values())
                    .collect(Collectors.toUnmodifiableMap(Function.identity(), Texts::new));

    private final Language language;
    private final Map<Text, Phrase> phrases = new EnumMap<>(Text.class);
    private final List<String> unknown = new ArrayList<>();

    private Texts(Language language) {
        this.language = language;
        Properties lines = read(language);
        for (Text text : Text.values()) {
            String line = (String) lines.remove(text.key());
            if (line != null) {
                phrases.put(text, Phrase.parse(line, language));
            }
        }
        unknown.addAll(new TreeSet<>(lines.stringPropertyNames()));
    }

    private static Properties read(Language language) {
        String file = language.tag() + ".properties";
        try (InputStream bytes =
                        Objects.requireNonNull(Texts.class.getResourceAsStream(file), file);
                Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            Properties lines = new Properties();
            lines.load(reader);
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
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
    public String say(Text text, Object... arguments) {
        Phrase phrase = phrases.get(text);
        if (phrase == null) {
            throw new IllegalStateException("no text in " + language.tag() + " for " + text.key());
        }
        return phrase.format(language, arguments);
    }

    /// The texts this language lacks, in the order of the keys.
    List<Text> missing() {
        return Arrays.stream(Text.values()).filter(text -> !phrases.containsKey(text)).toList();
    }

    /// The lines that belong to no key.
    List<String> unknown() {
        return List.copyOf(unknown);
    }

    Phrase phrase(Text text) {
        return Objects.requireNonNull(phrases.get(text), text::key);
    }
}
