package org.tarozi.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class TypedValuesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

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
    void aYearThatNobodyCanMeanIsASlip() {
        assertEquals(
                List.of(Optional.empty(), Optional.empty()),
                Stream.of("01.12.2226", "0226-12-01").map(TypedDay::read).toList());
        assertEquals(
                "The year of “01.12.2226” does not lie between 1901 and 2099. Please look whether"
                        + " it is a slip.",
                TypedDay.problem(Texts.in(Language.EN), "01.12.2226"));
        assertEquals(
                "“31.06.2226” is not a day. Write it as 2026-05-14, 14.05.2026 or 14.05.26.",
                TypedDay.problem(Texts.in(Language.EN), "31.06.2226"));
    }

    @Test
    void aDayIsReadWithAShortYearAndWithOtherSignsWhereItCanMeanOneOnly() {
        LocalDate november = LocalDate.of(2026, 11, 28);
        assertEquals(
                Collections.nCopies(6, Optional.of(november)),
                Stream.of(
                                "28.11.26",
                                "28/11/2026",
                                "11/28/2026",
                                "28-11-2026",
                                "2026.11.28",
                                "2026/11/28")
                        .map(TypedDay::read)
                        .toList());
        assertEquals(Optional.of(LocalDate.of(2026, 5, 5)), TypedDay.read("5/5/2026"));
    }

    @Test
    void aDayThatMayBeAnotherIsNotGuessed() {
        assertEquals(
                Collections.nCopies(5, Optional.empty()),
                Stream.of("4/5/2026", "4-5-2026", "20/11/26", "01.09.98", "28.11/2026")
                        .map(TypedDay::read)
                        .toList());
    }

    @Test
    void aDayThatItsMonthDoesNotHaveIsSaidToBeMissing() {
        Texts texts = Texts.in(Language.EN);
        assertEquals(
                List.of(
                        "There is no such day as “2024-06-31”: that month ends on 30 June 2024.",
                        "There is no such day as “32.01.26”: that month ends on 31 January 2026.",
                        "There is no such day as “29/2/2026”: that month ends on 28 February 2026.",
                        "There is no such day as “2/29/2026”: that month ends on 28 February"
                                + " 2026."),
                Stream.of("2024-06-31", " 32.01.26", "29/2/2026", "2/29/2026")
                        .map(typed -> TypedDay.problem(texts, typed).replace('\u00a0', ' '))
                        .toList());
        assertEquals(
                List.of(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                Stream.of("2024-13-31", "4/5/2026", "31.06.2226", "soon")
                        .map(typed -> TypedDay.missing(texts, typed))
                        .toList());
    }

    @Test
    void aDayOfEveryLanguageIsReadAsItIsShown() {
        assertEquals(
                List.of(Optional.of(DAY), Optional.of(DAY), Optional.of(DAY)),
                Stream.of(Language.values())
                        .map(language -> TypedDay.read(language.shortDate(DAY)))
                        .toList());
    }

    @Test
    void aDayWithItsMonthInWordsIsReadAsItIsShownToo() {
        for (LocalDate day = LocalDate.of(2026, 1, 31); day.getYear() == 2026; ) {
            for (Language language : Language.values()) {
                LocalDate shown = day;
                assertEquals(Optional.of(shown), TypedDay.read(language.date(shown)));
                assertEquals(Optional.of(shown), TypedDay.read(language.briefDate(shown)));
            }
            day = day.plusDays(17);
        }
        assertEquals(
                Collections.nCopies(9, Optional.of(LocalDate.of(2023, 8, 1))),
                Stream.of(
                                "1 Aug 2023",
                                "01 AUGUST 2023",
                                "1-aug-2023",
                                "1 Aug. 2023",
                                "August 1, 2023",
                                "1 август 2023",
                                "1 Августа 2023г",
                                "1-avgust 2023",
                                "2023-yil 1-avgust")
                        .map(TypedDay::read)
                        .toList());
        assertEquals(
                List.of(Optional.of(DAY), Optional.of(DAY), Optional.of(DAY)),
                Stream.of("4 май 2026", "4 мая 2026", "may 4 2026").map(TypedDay::read).toList());
    }

    @Test
    void aWordThatIsNoMonthIsNoDay() {
        assertEquals(
                Collections.nCopies(6, Optional.empty()),
                Stream.of(
                                "1 Foo 2023",
                                "1 Au 2023",
                                "1 iyu 2023", // of two months
                                "31 June 2026",
                                "1 Augustus 2023",
                                "1 ма 2026")
                        .map(TypedDay::read)
                        .toList());
        assertEquals(
                "There is no such day as “31 June 2026”: that month ends on 30 June 2026.",
                TypedDay.problem(Texts.in(Language.EN), "31 June 2026").replace('\u00a0', ' '));
    }

    @Test
    void aDayInANarrowColumnIsTheOneThatIsReadElsewhere() {
        LocalDate day = LocalDate.of(2026, 11, 27);
        assertEquals(
                List.of("27\u00a0Nov\u00a02026", "27.11.2026", "27.11.2026"),
                Stream.of(Language.values()).map(language -> language.briefDate(day)).toList());
    }

    @Test
    void whatStandsBetweenDigitsIsNoPartOfANumber() {
        assertEquals("1200.5", TypedNumber.plain("1\u00a0200,5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1.125", "0.125", "1500", "1500.25", "1000000"})
    void aNumberOfEveryLanguageIsReadAsItIsShown(String number) {
        for (Language language : Language.values()) {
            assertEquals(number, TypedNumber.plain(language.decimal(number), language));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 1500, 12_345, 1_234_567})
    void thousandsAreReadAsEachLanguageKeepsThemApart(long number) {
        for (Language language : Language.values()) {
            assertEquals(
                    Long.toString(number),
                    TypedNumber.plain(" " + language.number(number), language));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | 1,500     | 1500",
                "EN | 1,500.25  | 1500.25",
                "EN | 1,5       | 1.5",
                "EN | 1,50      | 1.50",
                "EN | 12,34,567 | 12.34.567",
                "RU | 1,500     | 1.500",
                "UZ | 1,500     | 1.500"
            })
    void aCommaIsWhatItIsInTheLanguage(Language language, String typed, String read) {
        assertEquals(read, TypedNumber.plain(typed, language));
    }
}
