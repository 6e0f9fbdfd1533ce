package org.tarozi.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;
import org.tarozi.ui.TypedDay;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class WordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    @Test
    void aShortDayIsInTheOrderOfTheLanguage() {
        assertEquals(
                List.of("2026-05-04", "04.05.2026", "04.05.2026"),
                Stream.of(Language.EN, Language.RU, Language.UZ)
                        .map(language -> new Words(Texts.in(language)).shortDay(DAY))
                        .toList());
    }

    @Test
    void aDayIsReadInBothOrdersAndOnlyIfItIsOne() {
        assertEquals(
                List.of(
                        Optional.of(DAY),
                        Optional.of(DAY),
                        Optional.of(DAY),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                Stream.of(" 2026-05-04", "4.5.2026", "2026-5-4", "2026-02-30", "4/5/2026", "")
                        .map(TypedDay::read)
                        .toList());
    }

    @Test
    void aCountryIsCalledByItsNameInTheLanguage() {
        assertEquals(
                "\u0423\u0437\u0431\u0435\u043a\u0438\u0441\u0442\u0430\u043d",
                new Words(Texts.in(Language.RU)).country("UZ"));
    }

    @Test
    void whatStandsBetweenDigitsIsNoPartOfANumber() {
        assertEquals("1200.5", Kept.plain("1\u00a0200,5"));
    }
}
