package org.tarozi.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.tarozi.analysis.Filters;
import org.tarozi.analysis.Period;
import org.tarozi.analysis.PlaceField;
import org.tarozi.analysis.Scope;
import org.tarozi.assessment.VisitKind;
import org.tarozi.ui.report.ScopeModel.Visits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class ScopeModelTest {

    private final ScopeModel model = new ScopeModel(() -> {});

    @Test
    void atFirstTheLatestVisitOfEachFactoryIsCounted() {
        assertEquals(Optional.of(Scope.ALL), model.scope());
    }

    @Test
    void aWindowMayBeOpenAtOneSide() {
        model.visits().set(Visits.WINDOW);
        model.from().text().set("01.02.2025");
        assertEquals(
                Optional.of(
                        Scope.of(
                                new Period.Window(
                                        Optional.of(LocalDate.of(2025, 2, 1)), Optional.empty()))),
                model.scope());
    }

    @Test
    void aWindowThatEndsBeforeItBeginsIsAProblem() {
        model.visits().set(Visits.WINDOW);
        model.from().text().set("2025-02-02");
        model.to().text().set("2025-02-01");
        assertEquals(Optional.of(ReportText.WINDOW_BACKWARDS), model.problem());
        assertEquals(Optional.empty(), model.scope());
    }

    @Test
    void whatWasTypedForAnotherChoiceDoesNotMatter() {
        model.visits().set(Visits.WINDOW);
        model.from().text().set("nonsense");
        assertEquals(Optional.of(ReportText.DAY_WRONG), model.problem());
        model.visits().set(Visits.LATEST);
        assertEquals(Optional.of(Scope.ALL), model.scope());
    }

    @Test
    void aCycleAndAPanelNeedTheirNumber() {
        model.visits().set(Visits.CYCLE);
        assertEquals(Optional.of(ReportText.CYCLE_MISSING), model.problem());
        model.cycle().set(Optional.of(2));
        assertEquals(Optional.of(Scope.of(new Period.Cycle(2))), model.scope());
        model.visits().set(Visits.PANEL);
        assertEquals(Optional.of(Scope.of(new Period.Panel(2))), model.scope());
        model.cycle().set(Optional.of(1_000));
        assertEquals(Optional.of(ReportText.CYCLE_MISSING), model.problem());
    }

    @Test
    void asOfNeedsItsDay() {
        model.visits().set(Visits.AS_OF);
        assertEquals(Optional.of(ReportText.DAY_MISSING), model.problem());
        model.asOf().text().set("2025-03-04");
        assertEquals(
                Optional.of(Scope.of(new Period.AsOf(LocalDate.of(2025, 3, 4)))), model.scope());
    }

    @Test
    void placesFilterUntilAllAreCountedAgain() {
        model.visits().set(Visits.AS_OF);
        model.asOf().text().set("2025-03-04");
        Filters places = filters("country=UZ", "region=Andijan", "region=Fergana");
        model.places().set(places);
        assertEquals(Optional.of(places), model.scope().map(Scope::filters));
        model.wider();
        assertEquals(
                Optional.of(Scope.of(new Period.AsOf(LocalDate.of(2025, 3, 4)))), model.scope());
        model.wider();
        assertEquals(Optional.of(Scope.ALL), model.scope());
    }

    @Test
    void sectorsAndKindsOfVisitAreChosenAsInTheNumbers() {
        model.places().set(Filters.NONE.where(PlaceField.SECTOR, Set.of("Footwear")));
        model.toggle(VisitKind.FOLLOW_UP);
        model.toggle(VisitKind.FULL);
        assertEquals(
                Optional.of(
                        Scope.ALL
                                .ofKinds(Set.of(VisitKind.FOLLOW_UP))
                                .where(filters("sector=Footwear"))),
                model.scope());
        model.toggle(VisitKind.FOLLOW_UP);
        assertEquals(Set.of(VisitKind.FOLLOW_UP), model.kinds().get(), "one stays");
        model.wider();
        model.wider();
        assertEquals(
                Optional.of(Scope.ALL.ofKinds(Set.of(VisitKind.FULL, VisitKind.FOLLOW_UP))),
                model.scope());
    }

    @Test
    void whatWasCountedInTheNumbersIsChosenWhole() {
        LocalDate first = LocalDate.of(2025, 2, 1);
        LocalDate last = LocalDate.of(2025, 3, 4);
        for (Period period :
                List.of(
                        Period.Window.between(first, last),
                        new Period.Window(Optional.empty(), Optional.of(first)),
                        new Period.Cycle(2),
                        new Period.AsOf(last),
                        new Period.Panel(3),
                        Period.Window.OPEN)) {
            Scope scope =
                    Scope.of(period)
                            .ofKinds(Set.of(VisitKind.FOLLOW_UP, VisitKind.SHORT))
                            .where(filters("country=UZ", "region=Andijan", "region=Fergana"));
            model.choose(scope);
            assertEquals(Optional.of(scope), model.scope());
        }
        model.choose(Scope.ALL);
        assertEquals(new ScopeModel(() -> {}).visits().get(), model.visits().get());
        assertEquals(Optional.of(Scope.ALL), model.scope());
    }

    private static Filters filters(String... options) {
        return Filters.read(List.of(options)) instanceof Filters.Understood(Filters read)
                ? read
                : Filters.NONE;
    }
}
