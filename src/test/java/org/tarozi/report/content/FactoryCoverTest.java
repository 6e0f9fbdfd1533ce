package org.tarozi.report.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarozi.analysis.Scope;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.Factory;
import org.tarozi.report.Block.Fact;
import org.tarozi.report.Cover;
import org.tarozi.text.Language;
import org.tarozi.text.Text;
import org.tarozi.text.Texts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the first page of the report on one assessment says.
class FactoryCoverTest {

    private static final Material NINE = NineFactories.of(9);

    private static Cover cover(
            Assessment assessment, Optional<LocalDate> lastDay, Language language) {
        return cover(NINE, assessment, lastDay, language);
    }

    private static Cover cover(
            Material material,
            Assessment assessment,
            Optional<LocalDate> lastDay,
            Language language) {
        Say say = new Say(Texts.in(language));
        Edition edition = NineFactories.edition(language, Audience.INTERNAL);
        return new FactoryCover(material, assessment, edition, lastDay, say).cover();
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
    void theOpenConflictsOfItsFactoryCountToo() {
        Assessment second = NINE.set().assessments().get(1);
        Material disputed =
                NineFactories.with(
                        NINE,
                        NINE.set().factories().values().stream()
                                .map(FactoryCoverTest::disputed)
                                .toList(),
                        NINE.set().assessments(),
                        Scope.ALL);
        assertEquals(List.of("1"), conflicts(NINE, second));
        assertEquals(List.of("3"), conflicts(disputed, second));
    }

    private static Factory disputed(Factory factory) {
        return new Factory(
                factory.id(),
                factory.name(),
                factory.place(),
                factory.standing(),
                factory.workforce(),
                factory.profile(),
                Set.of("name", "address"));
    }

    private static List<String> conflicts(Material material, Assessment assessment) {
        return cover(material, assessment, Optional.empty(), Language.EN).facts().stream()
                .filter(fact -> fact.term().equals("Open conflicts"))
                .map(Fact::value)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "EN, first day in conflict",
        "RU, расхождение в первом дне",
        "UZ, birinchi kun boʻyicha ziddiyat"
    })
    void aFirstDayInConflictIsNotSaidToBeMissing(Language language, String said) {
        Assessment first = NINE.set().assessments().getFirst();
        Assessment.Visit visit = first.visit();
        Assessment disputed =
                new Assessment(
                        first.id(),
                        first.factory(),
                        first.release(),
                        new Assessment.Visit(
                                Optional.empty(),
                                visit.cycle(),
                                visit.number(),
                                visit.kind(),
                                visit.state(),
                                visit.live()),
                        Set.of("start_date"),
                        1,
                        first.answers());
        assertEquals(said, cover(disputed, Optional.empty(), language).subtitle());
    }

    @Test
    void ofAFinishedOneNothingOfItDoes() {
        assertEquals(List.of(), notFinal(NINE.set().assessments().getFirst(), Language.EN));
    }
}
