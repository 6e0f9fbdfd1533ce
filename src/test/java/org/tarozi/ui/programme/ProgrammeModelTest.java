package org.tarozi.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.FactoryId;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.assessment.VisitState;
import org.tarozi.change.Value;
import org.tarozi.job.Subjects;
import org.tarozi.ui.Destination;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

class ProgrammeModelTest {

    @TempDir Path folder;
    private OfficeDesk desk;

    @BeforeEach
    void open() {
        desk = new OfficeDesk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static List<String> names(ProgrammeModel model) {
        return model.shown().stream().map(FactoryRow::name).toList();
    }

    @Test
    void anEmptyProgrammeHasNoFactoriesAndItsCountry() {
        Overview read = desk.screen().overview().get().orElseThrow();
        assertEquals(List.of(), read.factories());
        assertEquals(Optional.of("UZ"), read.country());
    }

    @Test
    void factoriesAreInTheOrderOfTheirNames() {
        desk.factory("Zarafshon", "Samarkand");
        desk.factory("Anor", "Fergana");
        assertEquals(List.of("Anor", "Zarafshon"), names(desk.screen()));
    }

    @Test
    void whoComesBackFindsWhatWasSearchedFor() {
        FactoryId anor = desk.factory("Anor", "Fergana");
        FactoryId other = desk.factory("Zarafshon", "Samarkand");
        ProgrammeModel model = desk.screen(Optional.of(anor));
        model.search().set("fergana");
        model.leave();

        assertEquals(List.of("Anor"), names(desk.screen()));
        assertEquals(List.of("Anor"), names(desk.screen(Optional.of(anor))));
        assertEquals(List.of("Anor", "Zarafshon"), names(desk.screen(Optional.of(other))));
    }

    @Test
    void everyWordOfTheSearchMustBeInNamePlaceOrSectorOrBeginTheId() {
        FactoryId anor = desk.factory("Anor", "Fergana");
        desk.factory("Anor tekstil", "Samarkand");
        desk.write(FactoryFacts.subject(anor), OfFactory.SECTOR, "garment");
        desk.write(FactoryFacts.subject(anor), OfFactory.COUNTRY, "VN");
        ProgrammeModel model = desk.screen();

        model.search().set("anor  FERG");
        assertEquals(List.of("Anor"), names(model));
        model.search().set("garments");
        assertEquals(List.of("Anor"), names(model));
        model.search().set("viet");
        assertEquals(List.of("Anor"), names(model));
        model.search().set(anor.toString());
        assertEquals(List.of("Anor"), names(model));
        model.search().set(anor.toString().substring(2, 12));
        assertEquals(List.of(), names(model));
        model.search().set(anor.toString().substring(0, 2));
        assertEquals(List.of(), names(model));
        model.search().set("");
        assertEquals(List.of("Anor", "Anor tekstil"), names(model));
    }

    @Test
    void theSearchDoesNotMindHowUzbekAndRussianLettersAreTyped() {
        desk.factory("Oltin yo\u02bbl", "");
        desk.factory("\u0417\u0435\u043b\u0451\u043d\u0430\u044f", "");
        ProgrammeModel model = desk.screen();

        model.search().set("yo'l");
        assertEquals(List.of("Oltin yo\u02bbl"), names(model));
        model.search().set("\u0437\u0435\u043b\u0435\u043d");
        assertEquals(List.of("\u0417\u0435\u043b\u0451\u043d\u0430\u044f"), names(model));
        desk.factory("АО \u00abШёлк\u2013Ёлка\u00bb", "");
        model.search().set("ао \"шелк-ел");
        assertEquals(List.of("АО \u00abШёлк\u2013Ёлка\u00bb"), names(model));
    }

    @Test
    void aRowSaysHowOftenAndWhenAFactoryWasVisited() {
        FactoryId anor = desk.factory("Anor", "");
        desk.visit(anor, "2025-03-04");
        AssessmentId later = desk.visit(anor, "2026-04-05");
        desk.set(FactoryFacts.subject(anor), "workers", Value.of(120));
        desk.set(Subjects.of(later), OfAssessment.CYCLE.key(), Value.of(3));
        FactoryRow row = desk.screen().shown().getFirst();

        assertEquals(2, row.sums().visits());
        assertEquals(Optional.of(LocalDate.of(2026, 4, 5)), row.sums().lastVisit());
        assertEquals(OptionalInt.of(120), row.workers());
        assertEquals(4, 1 + FactoryRow.lastCycle(row.live(Optional.empty())));
    }

    @Test
    void onlyFactoriesWithAVisitUnderWayAreShownOnDemand() {
        FactoryId anor = desk.factory("Anor", "");
        AssessmentId visit = desk.visit(anor, "2026-04-05");
        AssessmentId older = desk.visit(anor, "2025-03-04");
        desk.factory("Zarafshon", "");
        ProgrammeModel model = desk.screen();
        model.underWay().set(true);

        assertEquals(2, model.overview().get().orElseThrow().underWay());
        assertEquals(List.of("Anor"), names(model));
        assertEquals(true, model.shown().getFirst().sums().isLastUnderWay());
        finish(visit);
        assertEquals(List.of("Anor"), names(model));
        assertEquals(false, model.shown().getFirst().sums().isLastUnderWay());
        finish(older);
        assertEquals(List.of("Anor", "Zarafshon"), names(model));
        assertEquals(false, model.underWay().get());
    }

    private void finish(AssessmentId visit) {
        desk.write(Subjects.of(visit), OfAssessment.STATE, VisitState.DONE.key());
    }

    @Test
    void whoComesBackFindsTheVisitsUnderWayUnlessAnotherFactoryIsMeant() {
        FactoryId anor = desk.factory("Anor", "");
        desk.visit(anor, "2026-04-05");
        FactoryId other = desk.factory("Zarafshon", "");
        ProgrammeModel model = desk.screen(Optional.of(anor));
        model.underWay().set(true);
        model.leave();

        assertEquals(List.of("Anor"), names(desk.screen(Optional.of(anor))));
        ProgrammeModel elsewhere = desk.screen(Optional.of(other));
        assertEquals(List.of("Anor", "Zarafshon"), names(elsewhere));
        elsewhere.underWay().set(true);
        elsewhere.reveal(other);
        assertEquals(List.of("Anor", "Zarafshon"), names(elsewhere));
    }

    @Test
    void theConflictsOfAFactoryAndItsVisitsAreAddedUp() {
        FactoryId anor = desk.factory("Anor", "");
        AssessmentId visit = desk.visit(anor, "2026-04-05");
        desk.disagree(
                FactoryFacts.subject(anor), "sector", Value.of("garment"), Value.of("textile"));
        desk.disagree(Subjects.of(visit), "cycle", Value.of(1), Value.of(2));

        assertEquals(2, desk.screen().shown().getFirst().sums().conflicts());
    }

    @Test
    void aVisitWhoseFactoryIsInConflictIsAStray() {
        FactoryId anor = desk.factory("Anor", "");
        FactoryId other = desk.factory("Zarafshon", "");
        AssessmentId visit = desk.visit(anor, "2026-04-05");
        desk.disagree(
                Subjects.of(visit),
                "factory",
                Value.of(anor.toString()),
                Value.of(other.toString()));

        assertEquals(1, desk.screen().overview().get().orElseThrow().strays());
    }

    @Test
    void choosingAFactoryShowsAndRemembersIt() {
        FactoryId anor = desk.factory("Anor", "");
        ProgrammeModel model = desk.screen();
        model.choose(anor);

        assertEquals("Anor", model.factory().facts().get().orElseThrow().row().name());
        assertEquals(
                List.of(new Destination.Factories(Optional.of(anor))), desk.frame().remembered());
    }

    @Test
    void theScreenComesBackToTheFactoryOfItsDestination() {
        FactoryId anor = desk.factory("Anor", "");
        ProgrammeModel model = desk.screen(Optional.of(anor));
        assertEquals("Anor", model.factory().facts().get().orElseThrow().row().name());
    }

    @Test
    void aChangeIsShownAndLeavesTheChoiceAlone() {
        FactoryId anor = desk.factory("Anor", "Fergana");
        desk.factory("Zarafshon", "");
        ProgrammeModel model = desk.screen(Optional.of(anor));
        desk.write(FactoryFacts.subject(anor), OfFactory.REGION, "Namangan");

        assertEquals("Namangan", model.shown().getFirst().region());
        assertEquals(Optional.of(anor), model.chosen().get());
        assertEquals("Namangan", model.factory().facts().get().orElseThrow().row().region());
    }

    @Test
    void aScreenThatWasLeftHearsOfNoChange() {
        ProgrammeModel model = desk.screen();
        model.leave();
        desk.factory("Anor", "");
        assertEquals(List.of(), names(model));
    }

    @Test
    void theTrashIsShownOnlyOnDemand() {
        FactoryId anor = desk.factory("Anor", "");
        ProgrammeModel model = desk.screen(Optional.of(anor));
        model.factory().trash().put(new Trashable.OfFactory(model.shown().getFirst()));
        assertEquals(List.of(), names(model));

        model.trash().set(true);
        assertEquals(List.of("Anor"), names(model));
        model.factory().trash().restore(new Trashable.OfFactory(model.shown().getFirst()));
        assertEquals(false, model.trash().get());
        assertEquals(List.of("Anor"), names(model));
    }

    @Test
    void aVisitThatIsHalfFilledInIsNotLostToAnotherFactory() {
        FactoryId anor = desk.factory("Anor", "Fergana");
        FactoryId bahor = desk.factory("Bahor", "Andijan");
        ProgrammeModel model = desk.screen(Optional.of(anor));
        model.factory().newVisit();
        visiting(model).text(OfAssessment.TEAM).set("Aziza, Bekzod");

        model.choose(bahor);
        assertEquals(Optional.of(bahor), model.chosen().get());
        assertEquals(new Side.Facts(), model.factory().side().get());
        assertEquals(List.of(), desk.frame().told());

        model.factory().newVisit();
        assertEquals("Aziza", visiting(model).text(OfAssessment.TEAM).get());
        model.choose(anor);
        model.factory().newVisit();
        assertEquals("Aziza, Bekzod", visiting(model).text(OfAssessment.TEAM).get());
    }

    @Test
    void theFactoryThatIsChosenTakesThePlaceOfAFormWhereItIsChosenAgain() {
        FactoryId anor = desk.factory("Anor", "Fergana");
        ProgrammeModel model = desk.screen(Optional.of(anor));
        model.factory().newVisit();
        visiting(model).text(OfAssessment.TEAM).set("Aziza, Bekzod");

        model.choose(anor); // as after every change
        assertEquals("Aziza, Bekzod", visiting(model).text(OfAssessment.TEAM).get());
        model.comeBack(anor);
        assertEquals(new Side.Facts(), model.factory().side().get());
        model.factory().newVisit();
        assertEquals("Aziza, Bekzod", visiting(model).text(OfAssessment.TEAM).get());
    }

    private static VisitFormModel visiting(ProgrammeModel model) {
        return ((Side.Visiting) model.factory().side().get()).model();
    }

    @Test
    void aFormThatIsOpenIsThereForWhoComesBackToTheSameFactories() {
        FactoryId anor = desk.factory("Anor", "Fergana");
        FactoryId bahor = desk.factory("Bahor", "Andijan");
        ProgrammeModel model = desk.screen(Optional.of(anor));
        model.factory().newVisit();
        visiting(model).text(OfAssessment.TEAM).set("Aziza, Bekzod");
        model.leave();

        ProgrammeModel again = desk.screen(Optional.of(anor));
        assertEquals("Aziza, Bekzod", visiting(again).text(OfAssessment.TEAM).get());
        again.leave();

        ProgrammeModel elsewhere = desk.screen(Optional.of(bahor));
        assertEquals(new Side.Facts(), elsewhere.factory().side().get());
    }
}
