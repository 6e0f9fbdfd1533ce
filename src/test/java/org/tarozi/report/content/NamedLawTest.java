package org.tarozi.report.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedLawTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C155 Art. 16                   | C155 Art. 16",
                "UZ LC: https://example.org/a-b | UZ LC",
                "Act 3, http://example.org      | Act 3",
                "https://example.org            | https://example.org"
            })
    void lawIsNamedWithoutTheAddressWhereItWasFound(String law, String named) {
        assertEquals(named, NonCompliances.named(law));
    }
}
