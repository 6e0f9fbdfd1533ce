package org.tarozi.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.change.Change;
import org.tarozi.change.Deletion;
import org.tarozi.change.SignOff;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.store.Author;
import org.tarozi.store.Editing;
import org.tarozi.ui.Notice;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Decisions that are taken back and made again step by step, and those that were overtaken.
class ReconsideredTest {

    private static final String RESIGN = "fl-resign";
    private static final String GUARDS = "os-guards";
    private static final String NONE_TO_UNDO =
            "No decision made here is left to take back. In a visit, Undo takes back what was"
                    + " decided there before.";
    private static final String NONE_TO_REDO = "No decision that was undone is left to make again.";

    @TempDir Path folder;

    private Desk office;
    private Path first;
    private Path second;
    private Place place;
    private Decider decider;
    private ConflictsModel model;

    @BeforeEach
    void merge() {
        TwoAuditors auditors = new TwoAuditors(folder);
        office = auditors.office;
        first = auditors.first;
        second = auditors.second;
        place = Place.of(office, folder).took(first).took(second);
        open();
    }

    @AfterEach
    void close() {
        assertEquals(List.of(), place.programme().checkup().problems());
        place.close();
    }

    /// The screen, also when somebody comes back to it.
    private void open() {
        decider = Decider.at(place);
        model = decider.model();
    }

    private Set<String> heads(String question, OfAnswer field) {
        return place
                .programme()
                .group(Desk.visit(1))
                .state("answer/" + question, field.key())
                .heads()
                .stream()
                .map(Change::value)
                .map(Value::display)
                .collect(Collectors.toSet());
    }

    private Editing editing(Author author) {
        return place.programme().editing(author, Place.CLOCK);
    }

    private List<String> fields() {
        return model.listed().all().stream().map(DisputeRow::field).toList();
    }

    private String chosen() {
        return decider.dispute().row().field();
    }

    private Optional<String> last() {
        return model.decided().seen().get().last().map(DecidedModel.Decision::value);
    }

    private List<String> told() {
        return place.frame().told().stream().map(Notice::sentence).toList();
    }

    private void undo() {
        model.decided().undo();
    }

    private void redo() {
        model.decided().redo();
    }

    private void decideAll() {
        decider.keep("Compliant");
        model.drafts().reason().set("as both say");
        model.keepBoth();
        decider.keep("12");
    }

    @Test
    void decisionsAreTakenBackOneByOneAndMadeAgain() {
        List<String> all = fields();
        decideAll();
        assertEquals(List.of(), fields());
        Set<String> both = heads(GUARDS, OfAnswer.FINDING);

        List<String> seen = new ArrayList<>();
        for (int step = 0; step < 3; step++) {
            undo();
            seen.add(chosen());
        }
        assertEquals(List.of("Workers affected", "Finding", "Result"), seen);
        assertEquals(all, fields());
        assertEquals(Set.of("compliant", "non_compliant"), heads(RESIGN, OfAnswer.RESULT));
        assertEquals(List.of(), told());
        assertEquals(Optional.empty(), last());
        undo();
        assertEquals(List.of(NONE_TO_UNDO), told());

        redo();
        assertEquals(Set.of("compliant"), heads(RESIGN, OfAnswer.RESULT));
        assertEquals(List.of(), told());
        assertEquals(Optional.of("Compliant"), last());
        redo();
        assertEquals(both, heads(GUARDS, OfAnswer.FINDING));
        assertEquals(both.stream().findFirst(), last());
        redo();
        assertEquals(Optional.of("12"), last());
        assertEquals(List.of(), fields());
        redo();
        assertEquals(List.of(NONE_TO_REDO), told());
    }

    @Test
    void whatIsMadeAgainHasItsReasonAndIsTakenBackAgain() {
        model.drafts().reason().set("talked to both");
        decider.keep("Non-compliant");
        undo();
        redo();
        assertEquals(
                List.of(Optional.of("talked to both")),
                place
                        .programme()
                        .group(Desk.visit(1))
                        .state("answer/" + RESIGN, "result")
                        .heads()
                        .stream()
                        .map(change -> change.origin().why())
                        .toList());
        assertEquals("", model.drafts().reason().get());

        undo();
        assertEquals("Result", chosen());
        assertEquals("talked to both", model.drafts().reason().get());
    }

    @Test
    void whatWasWrittenAboutEachIsThereAgain() {
        decideAll();
        undo();
        undo();
        assertEquals("as both say", model.drafts().reason().get());
        undo();
        assertEquals("", model.drafts().reason().get());
    }

    @Test
    void whoDecidesAnewMakesNothingAgain() {
        decider.keep("Compliant");
        undo();
        decider.keep("Non-compliant");
        redo();
        assertEquals(List.of(NONE_TO_REDO), told());
        assertEquals(Set.of("non_compliant"), heads(RESIGN, OfAnswer.RESULT));
    }

    @Test
    void whoComesBackGoesOnTakingBack() {
        decider.keep("Compliant");
        model.keepBoth();
        undo();
        open();
        assertEquals(Optional.of("Compliant"), last());

        undo();
        assertEquals(3, fields().size());
        redo();
        redo();
        assertEquals(List.of("Workers affected"), fields());
    }

    @Test
    void aFieldThatWasChangedSinceStaysAndTheDecisionBeforeIsNext() {
        decider.keep("Compliant");
        model.keepBoth();
        editing(place.open().author())
                .set(Desk.answer(1, GUARDS), "finding", Value.of("asked again"));
        model.refresh();
        assertEquals(Optional.empty(), last());

        undo();
        assertEquals(Set.of("asked again"), heads(GUARDS, OfAnswer.FINDING));
        assertEquals(
                List.of(
                        "The decision cannot be undone any more (Finding; Ipak Yoʻli Tekstil,"
                                + " 14\u00a0May 2026): something else was written there since. It"
                                + " stays as it is."),
                told());
        undo();
        assertEquals(List.of(), told());
        assertEquals("Result", chosen());
    }

    @Test
    void anImportThatSaysSomethingElseStays() {
        decider.keep("Compliant");
        Desk third = office.copyFor("Davron");
        place.took(third.answered(1, RESIGN, OfAnswer.RESULT, "not_applicable").handOver("t.tza"));
        model.refresh();
        undo();

        assertEquals(Set.of("compliant", "not_applicable"), heads(RESIGN, OfAnswer.RESULT));
        assertEquals(1, told().size());
    }

    @Test
    void whereTheImportWasTakenBackTheDecisionStays() {
        decider.keep("Non-compliant");
        place.programme().withdrawal().withdraw(place.programme().batches().getLast().id());
        model.refresh();
        assertEquals(Optional.empty(), last());
        undo();

        assertEquals(Set.of("non_compliant"), heads(RESIGN, OfAnswer.RESULT));
        assertEquals(
                List.of(
                        "The decision cannot be undone any more (Result; Ipak Yoʻli Tekstil,"
                                + " 14\u00a0May 2026): an import was taken back since, and there"
                                + " is nothing left to choose from. It stays as it is."),
                told());
    }

    @Test
    void whatLiesInTheTrashIsNotOpenedAgainBeforeItIsRestored() {
        decideAll();
        Subject visit = Desk.visit(1);
        Editing office = editing(place.open().author());
        office.apply(
                List.of(Deletion.proposal(place.programme().history(visit), visit)),
                Optional.empty());
        undo();
        assertEquals(0, place.programme().conflicts().size());
        assertEquals(true, told().getFirst().contains("Restore it first"), told().getFirst());

        office.apply(Deletion.restoring(place.programme().group(visit)), Optional.empty());
        undo();
        assertEquals(1, place.programme().conflicts().size());
    }

    @Test
    void whatWasSignedSinceStays() {
        decideAll();
        editing(place.open().author())
                .apply(
                        List.of(SignOff.proposal(place.programme().history(Desk.visit(1)))),
                        Optional.empty());
        undo();

        assertEquals(Set.of("12"), heads(GUARDS, OfAnswer.WORKERS_AFFECTED));
        assertEquals(true, place.programme().history(Desk.visit(1)).signOff().isGiven());
        assertEquals(true, told().getFirst().contains("signed off since"));
    }

    @Test
    void aConflictThatChangedSinceItWasOpenAgainIsNotDecidedAsBefore() {
        decider.keep("Compliant");
        undo();
        Desk third = office.copyFor("Davron");
        place.took(third.answered(1, RESIGN, OfAnswer.RESULT, "not_applicable").handOver("t.tza"));
        redo();

        assertEquals(3, heads(RESIGN, OfAnswer.RESULT).size());
        assertEquals(true, told().getFirst().startsWith("The decision cannot be made again"));
    }
}
