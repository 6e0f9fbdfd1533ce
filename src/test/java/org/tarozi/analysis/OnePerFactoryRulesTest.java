package org.tarozi.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.tarozi.analysis.Checklists.cluster;
import static org.tarozi.analysis.Checklists.ncq;
import static org.tarozi.analysis.Checklists.point;
import static org.tarozi.analysis.Checklists.release;
import static org.tarozi.analysis.Checklists.version;

import org.junit.jupiter.api.Test;
import org.tarozi.analysis.Programme.FactoryLine;
import org.tarozi.analysis.Programme.VisitLine;
import org.tarozi.assessment.FactoryStatus;
import org.tarozi.assessment.VisitKind;
import org.tarozi.checklist.Release;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// Rule 2: which visit of a factory is its one, and the variants of that.
class OnePerFactoryRulesTest {

    private static final Release R = release("r", cluster("c", point("p", ncq("q1"))));

    private final Programme programme = new Programme(R).active(1).active(2);

    private static VisitLine visit(int number, int factory, String start) {
        return new VisitLine(number, factory, R, "1").start(start);
    }

    private static Scope window(String from, String to) {
        return Scope.of(Period.Window.between(LocalDate.parse(from), LocalDate.parse(to)));
    }

    @Test
    void rule2TheLatestStartInTheWindowStandsForTheFactory() {
        programme
                .visit(visit(1, 1, "2023-12-31"))
                .visit(visit(2, 1, "2024-01-01"))
                .visit(visit(3, 1, "2024-12-31"))
                .visit(visit(4, 1, "2025-01-01"));

        assertEquals(
                Map.of(1, "outside_window", 2, "superseded", 4, "outside_window"),
                programme.reasons(window("2024-01-01", "2024-12-31")));
    }

    @Test
    void rule2ATieOfStartsGoesToTheHigherProgrammeNumber() {
        programme
                .visit(visit(1, 1, "2024-05-01").number(3_000_000_000L))
                .visit(visit(2, 1, "2024-05-01").number(9))
                .visit(visit(3, 1, "2024-05-01").number(20));

        assertEquals(Map.of(2, "superseded", 3, "superseded"), programme.reasons(Scope.ALL));
    }

    @Test
    void rule2OneThatHasNoNumberYetIsLaterThanThoseOfItsDayThatHaveOne() {
        programme.visit(visit(1, 1, "2024-05-01")).visit(visit(2, 1, "2024-05-01").number(9));

        assertEquals(Map.of(2, "superseded"), programme.reasons(Scope.ALL));
    }

    @Test
    void rule2ATieOfNumbersGoesToTheGreaterIdInWhateverOrderTheyCome() {
        programme
                .visit(visit(2, 1, "2024-05-01").number(7))
                .visit(visit(1, 1, "2024-05-01").number(7))
                .visit(visit(3, 2, "2024-05-01").number(7))
                .visit(visit(4, 2, "2024-05-01").number(7));

        assertEquals(Map.of(1, "superseded", 3, "superseded"), programme.reasons(Scope.ALL));
    }

    @Test
    void rule2AVisitWithoutADateIsEarlierThanAnyAndInNoWindow() {
        programme
                .visit(new VisitLine(9, 1, R, "1"))
                .visit(visit(1, 1, "2024-05-01"))
                .visit(new VisitLine(8, 2, R, "1"));

        assertEquals(Map.of(9, "superseded"), programme.reasons(Scope.ALL));
        assertEquals(
                Map.of(8, "no_start_date", 9, "no_start_date"),
                programme.reasons(window("2024-01-01", "2024-12-31")));
    }

    @Test
    void rule2AChosenCycleTakesTheLatestVisitOfThatCycle() {
        programme
                .visit(visit(1, 1, "2024-01-01").cycle(1))
                .visit(visit(2, 1, "2024-06-01").cycle(1))
                .visit(visit(3, 1, "2025-01-01").cycle(2))
                .visit(visit(4, 2, "2024-01-01"));

        assertEquals(
                Map.of(1, "superseded", 3, "other_cycle", 4, "no_cycle"),
                programme.reasons(Scope.of(new Period.Cycle(1))));
    }

    @Test
    void rule2AChosenCycleAsksWhoWasActiveWhenItEnded() {
        programme
                .factory(new FactoryLine(3).status(FactoryStatus.CLOSED).since("2024-08-01"))
                .visit(visit(1, 3, "2024-01-01").cycle(1))
                .visit(visit(2, 1, "2024-06-01").cycle(1))
                .visit(visit(3, 1, "2025-01-01").cycle(2));

        assertEquals(Map.of(3, "other_cycle"), programme.reasons(Scope.of(new Period.Cycle(1))));
        assertEquals(Map.of(1, "factory_inactive", 2, "superseded"), programme.reasons(Scope.ALL));
    }

    @Test
    void rule2AsOfTakesTheLatestStartOnOrBeforeTheDayHoweverOld() {
        programme
                .visit(visit(1, 1, "2015-03-03"))
                .visit(visit(2, 1, "2024-06-02"))
                .visit(visit(3, 2, "2024-06-01"))
                .visit(visit(4, 2, "2024-05-31"));

        assertEquals(
                Map.of(2, "after_as_of", 4, "superseded"),
                programme.reasons(Scope.of(new Period.AsOf(LocalDate.parse("2024-06-01")))));
    }

    @Test
    void rule2APanelHoldsAllCyclesOfFactoriesThatCameFarEnough() {
        programme
                .visit(visit(1, 1, "2022-01-01").cycle(1))
                .visit(visit(2, 1, "2023-01-01").cycle(2))
                .visit(visit(3, 1, "2023-02-01").cycle(2))
                .visit(visit(4, 1, "2024-01-01").cycle(3))
                .visit(visit(5, 2, "2022-01-01").cycle(1));

        assertEquals(
                new TreeMap<>(Map.of(2, "superseded", 4, "panel_later", 5, "panel_short")),
                new TreeMap<>(programme.reasons(Scope.of(new Period.Panel(2)))));
    }

    @Test
    void rule2AFactoryWithAGapStaysInThePanelAndIsListed() {
        programme
                .visit(visit(1, 1, "2022-01-01").cycle(1))
                .visit(visit(2, 1, "2024-01-01").cycle(4));

        Selection selection = programme.select(Scope.of(new Period.Panel(3)));

        assertEquals(1, selection.included().size());
        assertEquals(
                List.of(new Warning.PanelGap(Programme.factoryId(1), new TreeSet<>(List.of(2, 3)))),
                selection.warnings());
    }

    @Test
    void visitsOnAChangedChecklistOfTheSameIdAreNamed() {
        Release changed = version("r", "r2", cluster("c", point("p", ncq("q1"), ncq("q2"))));
        Programme two = new Programme(R, changed);
        two.active(1).active(2).active(3);
        two.visit(new VisitLine(1, 1, R, "1").start("2024-01-01"))
                .visit(new VisitLine(2, 2, changed, "12").start("2024-01-02"))
                .visit(new VisitLine(3, 3, R, "2").start("2024-01-03"));

        assertEquals(
                List.of(
                        new Warning.OtherChecklist(
                                R.id(), new TreeSet<>(List.of(Programme.id(2))))),
                two.select(Scope.ALL).warnings());
    }

    @Test
    void countedVisitsWithoutADateAreNamed() {
        programme.visit(new VisitLine(1, 1, R, "1")).visit(visit(2, 2, "2024-01-01"));

        assertEquals(
                List.of(new Warning.WithoutDate(new TreeSet<>(List.of(Programme.id(1))))),
                programme.select(Scope.ALL).warnings());
        assertEquals(List.of(), programme.select(window("2024-01-01", "2024-12-31")).warnings());
    }

    @Test
    void rule2APanelHasAGroupOfRatesForEachCycle() {
        programme
                .visit(visit(1, 1, "2022-01-01").cycle(1))
                .visit(new VisitLine(2, 1, R, "2").cycle(2))
                .visit(new VisitLine(3, 2, R, "2").cycle(2));

        List<RateRow> rows =
                new RateRows(programme.set(), "en")
                        .of(programme.rates(Scope.of(new Period.Panel(2))), RatesBy.POINT);

        assertEquals(
                List.of("1: 0/1", "2: 2/2"),
                rows.stream()
                        .map(
                                row ->
                                        row.cycle().getAsInt()
                                                + ": "
                                                + row.nonCompliant().getAsInt()
                                                + "/"
                                                + row.assessed())
                        .toList());
    }

    @Test
    void rule2TwoVisitsWithinFourteenDaysArePossibleDuplicates() {
        programme
                .visit(visit(1, 1, "2024-05-01"))
                .visit(visit(2, 1, "2024-05-15").kind(VisitKind.SHORT))
                .visit(visit(3, 2, "2024-05-01"))
                .visit(visit(4, 2, "2024-05-16"));

        assertEquals(
                List.of(
                        new Warning.PossibleDuplicate(
                                Programme.factoryId(1), Programme.id(1), Programme.id(2), 14)),
                programme.select(Scope.ALL).warnings());
    }

    @Test
    void countedFactoriesOfOneNameMayBeOne() {
        programme
                .factory(new FactoryLine(1).named("Ipak Yo\u02bbli").country("UZ"))
                .factory(new FactoryLine(2).named(" IPAK  Yo'li ").country("UZ"))
                .factory(new FactoryLine(3).named("Ipak"))
                .factory(new FactoryLine(4).named("ipak yoli").country("JO"))
                .factory(new FactoryLine(5).named("ipak yoli").country("UZ"));
        for (int number = 1; number <= 4; number++) {
            programme.visit(visit(number, number, "2024-05-0" + number));
        }
        programme.visit(visit(5, 5, "2024-05-05").open());

        assertEquals(
                List.of(
                        new Warning.SameName(
                                new TreeSet<>(
                                        List.of(Programme.factoryId(1), Programme.factoryId(2))))),
                programme.select(Scope.ALL).warnings());
    }

    @Test
    void aDuplicateThatTouchesNoCountedVisitIsNoWarning() {
        programme
                .visit(visit(1, 1, "2024-05-01").open())
                .visit(visit(2, 1, "2024-05-02").open())
                .visit(visit(3, 1, "2024-05-03").deleted())
                .visit(visit(4, 1, "2024-08-01"));

        assertEquals(List.of(), programme.select(Scope.ALL).warnings());
    }

    @Test
    void aWindowThatEndsBeforeItBeginsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> window("2024-02-01", "2024-01-31"));
        assertEquals(Optional.empty(), Period.Window.OPEN.from());
    }
}
