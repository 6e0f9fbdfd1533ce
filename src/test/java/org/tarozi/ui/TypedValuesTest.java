package org.tarozi.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
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

    @Test
    void aNumberOfEveryLanguageIsReadAsItIsShown() {
        assertEquals(
                List.of("1.5", "1.5", "1.5"),
                Stream.of(Language.values())
                        .map(language -> TypedNumber.plain(language.decimal("1.5")))
                        .toList());
    }
}
