package org.tarozi.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

class WordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    @Test
    void aCountryIsCalledByItsNameInTheLanguage() {
        assertEquals(
                "\u0423\u0437\u0431\u0435\u043a\u0438\u0441\u0442\u0430\u043d",
                new Words(Texts.in(Language.RU)).country("UZ"));
    }

    /// As which it is told of outside of the profile.
    @ParameterizedTest
    @EnumSource(Language.class)
    void theNameOfAFieldIsTheSameInTheFormAndInMessages(Language language) throws IOException {
        for (String field : List.of("name", "country", "region", "sector", "workers", "star-id")) {
            assertEquals(text("merge", language, field), text("programme", language, field));
        }
    }

    private static String text(String part, Language language, String key) throws IOException {
        Properties texts = new Properties();
        String file = "/org/tarozi/ui/" + part + "/" + language.tag() + ".properties";
        try (InputStream in = Objects.requireNonNull(WordsTest.class.getResourceAsStream(file))) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts.getProperty(key);
    }
}
