package org.tarozi.report.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tarozi.analysis.Filters;
import org.tarozi.analysis.Period;
import org.tarozi.analysis.Scope;
import org.tarozi.assessment.VisitKind;
import org.tarozi.report.Block;
import org.tarozi.report.Block.Fact;
import org.tarozi.report.Report;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A report on a part of a programme names the part, by its names and not by codes.
class FilteredReportTest {

    private static final Scope UZBEKISTAN = Scope.ALL.where(filter("country=uz"));

    private static Filters filter(String... filters) {
        return ((Filters.Understood) Filters.read(List.of(filters))).filters();
    }

    private static Report report(Language language, Scope scope) {
        Material nine = NineFactories.of(9);
        return CommitteeReport.of(
                NineFactories.with(
                        nine, nine.set().factories().values(), nine.set().assessments(), scope),
                NineFactories.edition(language, Audience.INTERNAL));
    }

    @Test
    void itsCoverNamesTheFilterInItsLanguage() {
        assertTrue(
                facts(Language.UZ)
                        .contains(new Fact("Faqat shu fabrikalar", "mamlakat: Oʻzbekiston")),
                facts(Language.UZ).toString());
        assertTrue(
                facts(Language.RU).contains(new Fact("Только фабрики", "страна: Узбекистан")),
                facts(Language.RU).toString());
    }

    private static List<Fact> facts(Language language) {
        return report(language, UZBEKISTAN).cover().facts();
    }

    @Test
    void noCodeStandsWhereTheFilterIsWritten() {
        Report report = report(Language.EN, UZBEKISTAN);
        Fact named = new Fact("Only factories of", "country: Uzbekistan");
        assertEquals(List.of(named), filters(report.blocks()));
        assertEquals(List.of(named), filters(report.workings().orElseThrow().definitions()));
    }

    private static List<Fact> filters(List<Block> blocks) {
        return blocks.stream()
                .flatMap(
                        block ->
                                block instanceof Block.Facts(var facts)
                                        ? facts.stream()
                                        : Stream.of())
                .filter(fact -> fact.term().equals("Only factories of"))
                .toList();
    }

    @Test
    void aReportOnEverythingHasNoFilterOnItsCover() {
        Report report = report(Language.EN, Scope.ALL);
        assertEquals("", report.cover().narrowed());
        assertEquals("Assessments: 9", report.workings().orElseThrow().scope());
        assertTrue(
                report.cover().facts().stream()
                        .map(Fact::term)
                        .noneMatch(Set.of("Only factories of", "Period")::contains));
    }

    @Test
    void itsCoverAndItsSheetsNameTheCycleAlsoWhereItHasNoVisit() {
        Report first =
                report(Language.EN, Scope.of(new Period.Cycle(1)).where(filter("country=uz")));
        assertEquals(
                List.of(
                        new Fact("Assessments", "9"),
                        new Fact("Period", "visits of cycle 1"),
                        new Fact("Only factories of", "country: Uzbekistan")),
                first.cover().facts().subList(0, 3));
        assertEquals(
                "Uzbekistan, visits of cycle 1; Assessments: 9",
                first.workings().orElseThrow().scope());
        Report second = report(Language.RU, Scope.of(new Period.Cycle(2)));
        assertEquals(
                List.of(new Fact("Оценки", "0"), new Fact("Период", "посещения цикла 2")),
                second.cover().facts().subList(0, 2));
        assertEquals("посещения цикла 2; Оценки: 0", second.workings().orElseThrow().scope());
    }

    @Test
    void aReportAsOfADaySaysTheDay() {
        Report report = report(Language.UZ, Scope.of(new Period.AsOf(LocalDate.of(2024, 7, 1))));
        assertEquals(
                new Fact("Davr", "holat sanasi: 2024-yil 1-iyul"), report.cover().facts().get(1));
    }

    @Test
    void inBriefThePlacesStandFirst() {
        Scope scope =
                Scope.of(new Period.Cycle(2))
                        .ofKinds(Set.of(VisitKind.SHORT))
                        .where(filter("country=HT", "country=JO", "region=North"));
        assertEquals(
                "Haiti, Jordan, North, visits of cycle 2, short",
                new ScopeWords(scope, PlaceNames.NONE, new Say(Texts.in(Language.EN))).inBrief());
    }

    @Test
    void inBriefManyPlacesAreCountedAndElsewhereAllAreNamed() {
        Scope scope =
                Scope.ALL.where(
                        filter(
                                "region=Фергана",
                                "region=Республика Каракалпакстан",
                                "region=Андижан",
                                "country=UZ",
                                "country=KZ"));
        ScopeWords words = new ScopeWords(scope, PlaceNames.NONE, new Say(Texts.in(Language.RU)));
        assertEquals("Казахстан, Узбекистан, 3 региона", words.inBrief());
        assertEquals(
                Optional.of(
                        new Fact(
                                "Только фабрики",
                                "страна: Казахстан, Узбекистан; регион: Андижан, Республика"
                                        + " Каракалпакстан, Фергана")),
                words.filter());
    }

    @Test
    void inBriefOnePlaceIsNamedHoweverLongItIs() {
        String region = "Karakalpakstan and what lies between the two rivers";
        Scope scope = Scope.ALL.where(filter("region=" + region));
        assertEquals(
                region,
                new ScopeWords(scope, PlaceNames.NONE, new Say(Texts.in(Language.EN))).inBrief());
    }
}
