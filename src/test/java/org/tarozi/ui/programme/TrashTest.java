package org.tarozi.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.FactoryId;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.change.Deletion;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.job.Subjects;
import org.tarozi.ui.Notice;
import org.tarozi.ui.VisitFixture;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class TrashTest {

    @TempDir Path folder;
    private OfficeDesk desk;
    private FactoryId anor;
    private FactoryId silk;
    private ProgrammeModel model;

    @BeforeEach
    void open() {
        desk = new OfficeDesk(folder);
        anor = desk.factory("Anor", "Fergana");
        silk = desk.factory("Silk", "Bukhara");
        model = desk.screen();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Trash trash() {
        return model.factory().trash();
    }

    private Trashable thing(FactoryId id) {
        return new Trashable.OfFactory(
                model.overview().get().flatMap(read -> read.row(id)).orElseThrow());
    }

    private boolean isGone(FactoryId id) {
        return desk.programme().group(FactoryFacts.subject(id)).deletion()
                instanceof Deletion.Deleted;
    }

    private List<String> told() {
        return desk.frame().told().stream().map(Notice::sentence).toList();
    }

    @Test
    void whoseMoveIsTakenBackIsLookedAt() {
        trash().put(thing(anor));
        model.choose(silk);
        trash().undo();
        assertEquals(Optional.of(anor), model.chosen().get());
    }

    @Test
    void whoFillsInAFormIsNotLedAwayFromIt() {
        trash().put(thing(anor));
        model.choose(silk);
        model.factory().newVisit();
        trash().undo();
        assertEquals(false, isGone(anor));
        assertEquals(Optional.of(silk), model.chosen().get());
        assertEquals(true, model.factory().side().get() instanceof Side.Visiting);
    }

    @Test
    void nothingIsMovedWhereSomethingElseWasChangedSince() {
        trash().put(thing(anor));
        trash().put(thing(silk));
        desk.set(FactoryFacts.subject(silk), Deletion.FIELD, Value.CLEARED);
        trash().undo();
        trash().redo();
        assertEquals(
                Set.of(
                        "The last thing done here was no move to the trash or out of it, so nothing"
                                + " was taken back or made again."),
                Set.copyOf(told()));
        assertEquals(List.of(true, false), List.of(isGone(anor), isGone(silk)));
    }

    @Test
    void aNewMoveLeavesNothingToMakeAgain() {
        trash().put(thing(anor));
        trash().undo();
        trash().put(thing(silk));
        trash().redo();
        assertEquals(List.of(false, true), List.of(isGone(anor), isGone(silk)));
    }

    @Test
    void visitsThatAreInTheNumbersNoLongerAreTold() {
        Subject visit = Subjects.of(desk.visit(anor, "2026-05-14"));
        String question = desk.release().questions().getFirst().id().toString();
        desk.write(visit.at("answer/" + question), OfAnswer.RESULT, "compliant");
        desk.write(visit, OfAssessment.STATE, "done");
        String gone =
                "Anor is in the trash. “Show the trash” below the table finds it again. 1"
                        + " assessment is in the numbers no longer.";

        trash().put(thing(anor));
        assertEquals(List.of(gone), told());
        trash().undo();
        assertEquals(List.of("Anor is out of the trash again."), told());
        trash().redo();
        assertEquals(List.of(gone), told());
    }

    @Test
    void itLastsAsLongAsTheProgrammeIsOpen() {
        trash().put(thing(anor));
        model.leave();
        model = desk.screen();
        trash().undo();
        assertEquals(false, isGone(anor));
    }

    @Test
    void aMoveThatDecidedAConflictIsTakenBackToTheConflict() {
        Subject factory = FactoryFacts.subject(anor);
        desk.programme()
                .editing(VisitFixture.other("Bekzod"), VisitFixture.CLOCK)
                .set(factory, OfFactory.REGION.key(), Value.of("Andijan"));
        desk.programme()
                .editing(VisitFixture.other("Dilnoza"), VisitFixture.CLOCK)
                .set(factory, Deletion.FIELD, new Value.Listing(List.of()));
        model = desk.screen();
        trash().put(thing(anor));
        assertEquals(true, isGone(anor));

        trash().undo();

        assertEquals(
                true, desk.programme().group(factory).deletion() instanceof Deletion.Contested);
    }
}
