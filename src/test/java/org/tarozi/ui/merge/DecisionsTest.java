package org.tarozi.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.change.Value;
import org.tarozi.store.Deciding.Choice;
import org.tarozi.store.Deciding.Outcome.Decided;
import org.tarozi.store.Editing;
import org.tarozi.store.Programme;
import org.tarozi.store.file.StoreException;
import org.tarozi.store.projection.Conflict;
import org.tarozi.ui.Notice;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Decisions that are taken back where something else happened in between.
class DecisionsTest {

    private static final String NONE_TO_UNDO =
            "No decision made here is left to take back. In a visit, Undo takes back what was"
                    + " decided there before.";

    @TempDir Path folder;

    private Desk office;

    @BeforeEach
    void found() {
        office = Desk.founded(folder, "Aziza").visited(1, "Ipak Yoʻli Tekstil");
    }

    private static Desk saying(Desk desk, int visit, String... results) {
        for (int at = 0; at < results.length; at++) {
            String question = List.of("fl-resign", "os-guards").get(at);
            desk.answered(visit, question, OfAnswer.RESULT, results[at]);
        }
        return desk;
    }

    /// The office where two said different things of two questions.
    private Place disputed() {
        Desk bek = saying(office.copyFor("Bekzod"), 1, "compliant", "compliant");
        Desk dil = saying(office.copyFor("Dilnoza"), 1, "non_compliant", "non_compliant");
        return Place.of(office, folder).took(bek.handOver("b.tza"), dil.handOver("d.tza"));
    }

    private static List<String> told(Place place) {
        return place.frame().told().stream().map(Notice::sentence).toList();
    }

    private static Optional<String> offered(ConflictsModel model) {
        return model.decided().seen().get().last().map(last -> last.row().about());
    }

    @Test
    void whatWasTakenBackInTheVisitNeedsNoMoreAndTheDecisionBeforeIsNext() {
        try (Place place = disputed()) {
            Decider decider = Decider.at(place);
            decider.keep("Compliant");
            Optional<String> first = offered(decider.model());
            decider.keep("Compliant");
            Editing visit = place.programme().editing(place.open().author(), Place.CLOCK);
            visit.undo(Desk.answer(1, "os-guards"), "result");
            decider.model().refresh();
            assertEquals(1, decider.model().listed().all().size());
            assertEquals(first, offered(decider.model()));

            decider.model().decided().undo();
            assertEquals(List.of(), told(place));
            assertEquals(2, decider.model().listed().all().size());
            decider.model().decided().undo();
            assertEquals(List.of(NONE_TO_UNDO), told(place));
        }
    }

    @Test
    void aDecisionOnAVisitThatWentWithItsImportIsNamed() {
        Desk bek = saying(office.copyFor("Bekzod").visited(3, "Anor Tekstil"), 3, "compliant");
        Desk dil = saying(bek.copyFor("Dilnoza"), 3, "non_compliant");
        saying(bek, 3, "not_applicable");
        try (Place place = Place.of(office, folder)) {
            Decider decider = Decider.at(place);
            place.took(bek.handOver("b.tza"), dil.handOver("d.tza"));
            decider.model().refresh();
            decider.model().keep(0);
            assertEquals(0, decider.model().listed().all().size());
            place.programme().withdrawal().withdraw(place.programme().batches().getLast().id());
            decider.model().refresh();
            decider.model().decided().undo();

            String said = told(place).getFirst();
            assertEquals(true, said.startsWith("The decision cannot be undone any more"), said);
            assertEquals(true, said.contains("an import was taken back since"), said);
        }
    }

    @Test
    void aDecisionThatCouldNotBeTakenBackCanBeLater() {
        Decisions decisions = new Decisions();
        Conflict conflict = new Conflict(Desk.visit(1).path(), "answer/fl-resign", "result");
        Decisions.Wish wish =
                new Decisions.Wish(
                        conflict, new Choice.Entered("compliant"), Optional.empty(), Map.of());
        try (Place place = disputed()) {
            assertInstanceOf(
                    Decided.class,
                    decisions.decide(place.programme(), editing(place.programme()), wish));
        }
        try (Programme read = Desk.opened(Programme.openToRead(office.file()))) {
            assertThrows(StoreException.class, () -> decisions.undo(read, editing(read)));
        }
        try (Programme programme = office.open()) {
            assertEquals(new Decisions.Moved(wish), decisions.undo(programme, editing(programme)));
            assertEquals(Optional.of(wish), decisions.next(programme));
        }
        try (Programme read = Desk.opened(Programme.openToRead(office.file()))) {
            assertThrows(StoreException.class, () -> decisions.redo(read, editing(read)));
        }
        try (Programme programme = office.open()) {
            assertEquals(new Decisions.Moved(wish), decisions.redo(programme, editing(programme)));
            assertEquals(
                    Value.of("compliant"),
                    programme.group(Desk.visit(1)).state("answer/fl-resign", "result").value());
        }
    }

    private Editing editing(Programme programme) {
        return programme.editing(office.author(), Place.CLOCK);
    }

    @Test
    void aFileThatCanOnlyBeReadHasNothingToUndoAndIsNotCalledSaved() {
        try (Place place = disputed().onlyRead()) {
            ConflictsModel model = Decider.at(place).model();
            var before = place.open().saving().get();
            model.decided().undo();
            assertEquals(List.of(NONE_TO_UNDO), told(place));
            model.decided().redo();
            assertEquals(
                    List.of("No decision that was undone is left to make again."), told(place));
            assertEquals(before, place.open().saving().get());
        }
    }
}
