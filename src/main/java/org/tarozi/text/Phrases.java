package org.tarozi.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The translations of one enum of captions into one language.
final class Phrases {

    private final Class<?> captions;
    private final Map<String, Phrase> byKey = new HashMap<>();

    Phrases(Class<?> captions, Language language) {
        this.captions = captions;
        Properties lines = read(captions, language.tag() + ".properties");
        for (String key : lines.stringPropertyNames()) {
            byKey.put(key, Phrase.parse(lines.getProperty(key), language));
        }
    }

    private static Properties read(Class<?> captions, String file) {
        try (InputStream bytes =
                        Objects.requireNonNull(
                                captions.getResourceAsStream(file),
                                () -> captions.getPackageName() + " lacks " + file);
                Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            Properties lines = new Properties();
            lines.load(reader);
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    Optional<Phrase> find(Caption caption) {
        return Optional.ofNullable(byKey.get(caption.key()));
    }

    /// The captions this language lacks, in their order.
    List<Caption> missing() {
        return all().filter(caption -> !byKey.containsKey(caption.key())).toList();
    }

    /// The lines that belong to no caption.
    List<String> unknown() {
        TreeSet<String> unknown = new TreeSet<>(byKey.keySet());
        all().map(Caption::key).forEach(unknown::remove);
        return List.copyOf(unknown);
    }

    private Stream<Caption> all() {
        return Arrays.stream(captions.getEnumConstants()).map(Caption.class::cast);
    }
}
