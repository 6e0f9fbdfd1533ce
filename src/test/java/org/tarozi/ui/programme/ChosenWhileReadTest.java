package org.tarozi.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.FactoryId;
import org.tarozi.ui.Destination;
import org.tarozi.ui.HeldBackground;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A hand that is faster than the disk: a factory is chosen, and something is done with it before
/// it has been read.
class ChosenWhileReadTest {

    private final HeldBackground disk = new HeldBackground();

    @TempDir Path folder;
    private OfficeDesk desk;
    private FactoryId bahor;
    private AssessmentId visitToBahor;
    private ProgrammeModel model;

    @BeforeEach
    void open() {
        desk = new OfficeDesk(folder);
        FactoryId anor = desk.factory("Anor", "Fergana");
        bahor = desk.factory("Bahor", "Andijan");
        desk.visit(anor, "2026-04-05");
        visitToBahor = desk.visit(bahor, "2026-04-06");
        model = desk.slowScreen(disk);
        disk.doAll();
        model.choose(anor);
        disk.doAll();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theVisitOfTheFactoryThatIsChosenIsOpenedAndNoOther() {
        model.choose(bahor);
        model.factory().openNewest();
        assertEquals(List.of(), desk.frame().gone());

        disk.doAll();
        assertEquals(
                List.of(new Destination.Visit(visitToBahor, Optional.empty())),
                desk.frame().gone());
    }

    @Test
    void aNewVisitIsOneToTheFactoryThatIsChosen() {
        model.choose(bahor);
        model.factory().newVisit();
        disk.doAll();

        Side.Visiting form = assertInstanceOf(Side.Visiting.class, model.factory().side().get());
        assertEquals(Optional.of("Bahor"), form.model().purpose().factory().map(FactoryRow::name));
    }

    @Test
    void aFactoryWhoseVisitsAreNotReadYetIsNotTakenForOneWithout() {
        ProgrammeModel later = desk.slowScreen(disk);
        disk.doAll();
        later.choose(bahor);
        later.factory().openNewest();

        disk.doAll();
        assertEquals(new Side.Facts(), later.factory().side().get());
        assertEquals(
                List.of(new Destination.Visit(visitToBahor, Optional.empty())),
                desk.frame().gone());
    }

    @Test
    void whatWasWantedOfAFactoryIsForgottenWithIt() {
        FactoryId anor = model.chosen().get().orElseThrow();
        model.choose(bahor);
        model.factory().openNewest();
        model.choose(anor);

        disk.doAll();
        assertEquals(List.of(), desk.frame().gone());
    }

    @Test
    void nothingIsOpenedOnAScreenThatWasLeft() {
        model.choose(bahor);
        model.factory().openNewest();
        model.leave();

        disk.doAll();
        assertEquals(List.of(), desk.frame().gone());
    }
}
