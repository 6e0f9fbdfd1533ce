package org.tarozi.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;

class GoingWordsTest {

    @ParameterizedTest
    @CsvSource({
        "1, 2, Войдёт 1 из 2 оценок",
        "2, 2, Войдут 2 из 2 оценок",
        "5, 21, Войдут 5 из 21 оценки",
        "21, 22, Войдёт 21 из 22 оценок"
    })
    void theVerbAgreesInRussian(int going, int all, String words) {
        assertEquals(words, Texts.in(Language.RU).say(ReportText.GOING, going, all));
    }
}
