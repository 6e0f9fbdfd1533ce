package org.tarozi.ui.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.analysis.Filters;
import org.tarozi.analysis.Period;
import org.tarozi.analysis.PlaceField;
import org.tarozi.analysis.Scope;
import org.tarozi.assessment.VisitKind;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class NumbersModelTest {

    @TempDir Path folder;

    private Desk desk;

    @BeforeEach
    void openProgramme() {
        desk = new Desk(folder);
    }

    @AfterEach
    void closeProgramme() {
        desk.close();
    }

    @Test
    void atFirstTheLatestFullVisitOfEachActiveFactoryIsCounted() {
        assertEquals(desk.engine(Scope.ALL), desk.count().rates());
        assertEquals(List.of("Cotton", "Silk", "Wool"), desk.countedFactories());
    }

    @Test
    void everyPeriodIsCountedAsTheEngineCountsIt() {
        LocalDate day = LocalDate.parse("2024-12-31");
        PeriodChoice until = PeriodChoice.ALL.to(Optional.of(day));

        desk.during(until.of(PeriodChoice.Kind.WINDOW));
        assertEquals(
                desk.engine(Scope.of(new Period.Window(Optional.empty(), Optional.of(day)))),
                desk.count().rates());
        desk.during(until.of(PeriodChoice.Kind.AS_OF));
        assertEquals(desk.engine(Scope.of(new Period.AsOf(day))), desk.count().rates());
        desk.during(until.numbered(PeriodChoice.Kind.CYCLE, 1));
        assertEquals(desk.engine(Scope.of(new Period.Cycle(1))), desk.count().rates());
        desk.during(until.numbered(PeriodChoice.Kind.PANEL, 2));
        assertEquals(desk.engine(Scope.of(new Period.Panel(2))), desk.count().rates());
    }

    @Test
    void aPlaceNarrowsTheCountAndResetWidensIt() {
        desk.model()
                .choose(
                        desk.model()
                                .choice()
                                .get()
                                .where(Filters.NONE.where(PlaceField.COUNTRY, Set.of("KZ"))));
        assertEquals(List.of("Wool"), desk.countedFactories());

        Filters two = Filters.NONE.where(PlaceField.REGION, Set.of("Almaty", "Andijan"));
        desk.model().choose(ScopeChoice.ALL.where(two));
        assertEquals(List.of("Cotton", "Wool"), desk.countedFactories());
        assertEquals(desk.engine(Scope.ALL.where(two)), desk.count().rates());

        desk.model().reset();
        assertEquals(List.of("Cotton", "Silk", "Wool"), desk.countedFactories());
    }

    @Test
    void whatCanBeChosenIsWhatIsInTheProgramme() {
        Choices choices = desk.model().choices().get();

        assertEquals(Set.of(1, 2), choices.cycles());
        assertEquals(List.of("KZ", "UZ"), choices.places().of(PlaceField.COUNTRY));
        assertEquals(
                List.of("Almaty", "Andijan", "Tashkent"), choices.places().of(PlaceField.REGION));
        assertEquals(List.of(), choices.places().of(PlaceField.SECTOR));
    }

    @Test
    void theLastKindOfVisitCannotBeTakenAway() {
        ScopeChoice both = ScopeChoice.ALL.toggled(VisitKind.SHORT);

        assertEquals(Set.of(VisitKind.FULL, VisitKind.SHORT), both.kinds());
        assertEquals(Set.of(VisitKind.SHORT), both.toggled(VisitKind.FULL).kinds());
        assertEquals(ScopeChoice.ALL, ScopeChoice.ALL.toggled(VisitKind.FULL));
    }

    @Test
    void ofAPeriodThatEndsBeforeItBeginsNothingIsCountedAndItSaysWhy() {
        desk.during(
                PeriodChoice.ALL
                        .of(PeriodChoice.Kind.WINDOW)
                        .from(Optional.of(LocalDate.parse("2025-01-01")))
                        .to(Optional.of(LocalDate.parse("2024-01-01"))));

        assertEquals(
                Optional.of(NumbersText.ENDS_BEFORE),
                desk.model().choice().get().period().problem());
        assertEquals(Optional.empty(), desk.model().count().get());
    }

    @Test
    void aDayIsNeededForItsState() {
        assertEquals(
                Optional.of(NumbersText.DAY_MISSING),
                PeriodChoice.ALL.of(PeriodChoice.Kind.AS_OF).problem());
    }

    @Test
    void aPanelIsShownCycleByCycleTheLastFirst() {
        desk.during(PeriodChoice.ALL.numbered(PeriodChoice.Kind.PANEL, 2));
        assertEquals(2, desk.count().parts().size());

        assertEquals(2, desk.part().group().cycle().orElseThrow());

        desk.model().showPart(0);
        assertEquals(1, desk.part().group().cycle().orElseThrow());

        desk.model().reset();
        assertEquals(0, desk.model().part().get());
    }

    @Test
    void aChangeOfTheProgrammeIsCountedAtOnce() {
        desk.change("Wool", 2, "done");

        assertEquals(desk.engine(Scope.ALL), desk.count().rates());
    }

    @Test
    void whoLeavesHearsOfNoFurtherChange() {
        Optional<Count> before = desk.model().count().get();
        desk.model().leave();
        desk.change("Silk", 2, "open");

        assertEquals(before, desk.model().count().get());
    }
}
