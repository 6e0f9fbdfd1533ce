package org.tarozi.report;

import org.tarozi.text.Language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/// The invented words of the sample report.
record SampleWords(Language language, Properties lines) {

    static SampleWords in(Language language) {
        String file = "sample-" + language.tag() + ".properties";
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(SampleWords.class.getResourceAsStream(file), file),
                        StandardCharsets.UTF_8)) {
            Properties lines = new Properties();
            lines.load(reader);
            return new SampleWords(language, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String get(String key) {
        return Objects.requireNonNull(lines.getProperty(key), key);
    }

    String cluster(int cluster) {
        return get("cluster-" + cluster % 3);
    }

    String point(int point) {
        return (point + 1) + ". " + get("point-" + point % 5);
    }

    String question(int question) {
        return get("question-" + question % 4);
    }
}
