package org.tarozi.report.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.tarozi.assessment.Assessment;
import org.tarozi.report.Block.Fact;
import org.tarozi.report.Cover;
import org.tarozi.text.Language;
import org.tarozi.text.Text;
import org.tarozi.text.Texts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the first page of the report on one assessment says.
class FactoryCoverTest {

    private static final Material NINE = NineFactories.of(9);

    private static Cover cover(
            Assessment assessment, Optional<LocalDate> lastDay, Language language) {
        Say say = new Say(Texts.in(language));
        Edition edition =
                new Edition(
                        language,
                        Audience.INTERNAL,
                        "Test programme",
                        Optional.of(LocalDate.of(2024, 10, 31)),
                        "1",
                        Optional.empty());
        return new FactoryCover(NINE, assessment, edition, lastDay, say).cover();
    }

    private static List<Fact> notFinal(Assessment assessment, Language language) {
        String term = Texts.in(language).say(Text.NOT_FINAL);
        return cover(assessment, Optional.empty(), language).facts().stream()
                .filter(fact -> fact.term().equals(term))
                .toList();
    }

    private static String visit(String lastDay, Language language) {
        return cover(
                        NINE.set().assessments().getFirst(),
                        Optional.of(LocalDate.parse(lastDay)),
                        language)
                .subtitle();
    }

    @Test
    void aVisitOfSeveralDaysIsNamedByAllOfThem() {
        assertEquals("Visit of 9–10\u00a0April 2024", visit("2024-04-10", Language.EN));
        assertEquals("Посещение 9–10\u00a0апреля 2024\u00a0г.", visit("2024-04-10", Language.RU));
        assertEquals("Tashrif: 2024-yil 9–10-aprel", visit("2024-04-10", Language.UZ));
    }

    @Test
    void aLastDayBeforeTheFirstIsASlip() {
        assertEquals("Visit of 9\u00a0April 2024", visit("2024-03-10", Language.EN));
        assertEquals("Visit of 9\u00a0April 2024", visit("2024-04-09", Language.EN));
    }

    @Test
    void thatAVisitIsNotFinishedStandsThere() {
        Assessment open = NINE.set().assessments().getLast();
        assertEquals(
                List.of(new Fact("Not final", "the visit is not finished")),
                notFinal(open, Language.EN));
        assertEquals(
                List.of(new Fact("Не окончательно", "посещение не завершено")),
                notFinal(open, Language.RU));
    }

    @Test
    void ofAFinishedOneNothingOfItDoes() {
        assertEquals(List.of(), notFinal(NINE.set().assessments().getFirst(), Language.EN));
    }
}
