package org.tarozi.report.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tarozi.report.ReportText;
import org.tarozi.text.Language;

import java.util.List;

/// What an edition says of the names in its findings is true of them.
class QuotesTest {

    private static final Material NINE = NineFactories.of(9);

    private static List<String> lines(Language language, Audience audience) {
        Edition edition = NineFactories.edition(language, audience);
        return ReportText.of(CommitteeReport.of(NINE, edition)).lines().toList();
    }

    private static boolean isNamed(Audience audience) {
        return lines(Language.EN, audience).stream()
                .anyMatch(line -> line.startsWith("|   - At pakhta textile 2 "));
    }

    private static long said(Language language, Audience audience, String sentence) {
        return lines(language, audience).stream().filter(line -> line.endsWith(sentence)).count();
    }

    @ParameterizedTest
    @CsvSource({
        "EN, Factories are not named.",
        "RU, Фабрики не называются.",
        "UZ, Fabrikalar nomi aytilmaydi."
    })
    void onlyTheCommitteeReadsThatFactoriesAreNotNamed(Language language, String sentence) {
        assertEquals(1, said(language, Audience.COMMITTEE, sentence));
        assertEquals(0, said(language, Audience.INTERNAL, sentence));
    }

    @ParameterizedTest
    @CsvSource({
        "EN, The texts stand as they were written and may name factories.",
        "RU, 'Тексты приведены так, как они записаны, и в них могут быть названы фабрики.'",
        "UZ, Matnlar yozilganicha keltirilgan va ularda fabrikalar nomi boʻlishi mumkin."
    })
    void theStaffReadsThatTheTextsMayNameThem(Language language, String sentence) {
        assertEquals(1, said(language, Audience.INTERNAL, sentence));
        assertEquals(0, said(language, Audience.COMMITTEE, sentence));
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void theTextsNameThemToTheStaffAlone(Audience audience) {
        assertEquals(audience == Audience.INTERNAL, isNamed(audience));
    }
}
