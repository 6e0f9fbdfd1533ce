package org.tarozi.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;

import java.time.LocalDate;

class WordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    @Test
    void aCountryIsCalledByItsNameInTheLanguage() {
        assertEquals(
                "\u0423\u0437\u0431\u0435\u043a\u0438\u0441\u0442\u0430\u043d",
                new Words(Texts.in(Language.RU)).country("UZ"));
    }
}
