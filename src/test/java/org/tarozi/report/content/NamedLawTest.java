package org.tarozi.report.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;

class NamedLawTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C155 Art. 16                   | C155 Art._16",
                "UZ LC: https://example.org/a-b | UZ LC",
                "Act 3, http://example.org      | Act 3",
                "https://example.org            | https://example.org"
            })
    void lawIsNamedWithoutTheAddressWhereItWasFound(String law, String named) {
        assertEquals(named, named(law, Language.EN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C138 Art. 2                   | C138 ст._2 | C138 2-modda",
                "C155 Art. 16(1)(a)-(c)        | C155 ст._16(1)(a)-(c) | C155 16-modda_(1)(a)-(c)",
                "C155 Art. 16, C155            | C155 ст._16, C155 | C155 16-modda, C155",
                "C1 Art. 2-4                   | C1 ст._2-4 | C1 2-4-modda",
                "UZ LC Art. 262 since 2025-11-11: https://example.org | UZ LC ст._262 с 2025-11-11"
                        + " | UZ LC 262-modda 2025-11-11dan boshlab",
                "UZ LC until 2025-11-10        | UZ LC по 2025-11-10 | UZ LC 2025-11-10gacha",
                "C87 (CFA case law)            | C87 (CFA case law) | C87 (CFA case law)",
                "Act on Art. Galleries         | Act on Art. Galleries | Act on Art. Galleries"
            })
    void articlesAreWrittenAsTheLanguageWritesThem(String law, String russian, String uzbek) {
        assertEquals(russian, named(law, Language.RU));
        assertEquals(uzbek, named(law, Language.UZ));
    }

    private static String named(String law, Language language) {
        return new LegalWords(new Say(Texts.in(language))).named(law).replace('\u00a0', '_');
    }
}
