package org.tarozi.report.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarozi.text.Language;

import java.time.LocalDate;
import java.util.Optional;

class EditionTest {

    @ParameterizedTest
    @CsvSource({
        "2024-05-14, 2024-05-14",
        "+12000-01-01, 9999-12-31",
        "-0001-01-01, 0001-01-01",
    })
    void theDateInsideTheFilesHasAYearOfFourDigits(LocalDate newest, LocalDate inside) {
        Edition edition =
                new Edition(
                        Language.EN,
                        Audience.COMMITTEE,
                        "Programme",
                        Optional.of(newest),
                        "1",
                        Optional.empty());
        assertEquals(inside, edition.fileDate());
        assertEquals(Optional.of(newest), edition.date());
    }
}
