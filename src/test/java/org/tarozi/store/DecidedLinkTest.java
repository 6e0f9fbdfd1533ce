package org.tarozi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tarozi.store.Places.FACTORY;
import static org.tarozi.store.Places.OTHER;
import static org.tarozi.store.Places.Q1;
import static org.tarozi.store.Places.VISIT;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.change.Change;
import org.tarozi.change.Deletion;
import org.tarozi.change.History;
import org.tarozi.change.Proposal;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.store.Deciding.Outcome.Decided;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// One of two visits was deleted by who did not know that they are the same.
class DecidedLinkTest {

    @TempDir private Path folder;

    private Desk mine;

    @BeforeEach
    void begin() {
        mine = Desk.with(folder.resolve("mine.tarozi"), "Aziza");
        mine.begin(VISIT, FACTORY);
        mine.begin(OTHER, FACTORY);
        mine.answer(VISIT, Q1, "compliant");
    }

    @AfterEach
    void close() {
        mine.close();
    }

    /// Another laptop deletes one of them, and this one links both.
    private void meet(AssessmentId deleted) {
        Path file = folder.resolve("theirs.tarozi");
        try (Desk theirs = Desk.with(file, "Bek")) {
            theirs.receive(mine.everything());
            theirs.editing().apply(deletion(theirs, deleted), Optional.empty());
            mine.link(VISIT.uuid(), OTHER.uuid(), "assessment", Value.YES);
            mine.receive(theirs.everything());
        }
        assertInstanceOf(Deletion.Contested.class, state(VISIT));
        assertEquals(1, mine.programme().conflicts().size());
    }

    private static List<Proposal> deletion(Desk desk, AssessmentId visit) {
        History history = desk.programme().history(Places.of(visit));
        return List.of(Deletion.proposal(history, history.root()));
    }

    private Deletion state(AssessmentId visit) {
        return mine.programme().group(Places.of(visit)).deletion();
    }

    private Decided decide(Function<Deletion.Contested, List<Change>> heads) {
        Deletion.Contested open = (Deletion.Contested) state(VISIT);
        Subject shown = mine.programme().group(Places.of(VISIT)).root();
        return (Decided)
                new Deciding(mine.programme(), mine.editing())
                        .decide(
                                shown,
                                Deletion.FIELD,
                                new Deciding.Choice.Keep(
                                        heads.apply(open).getFirst().id().toString()),
                                Optional.empty());
    }

    private List<AssessmentId> counted() {
        return mine.programme().assessments().assessments().stream()
                .filter(one -> one.visit().live())
                .map(Assessment::id)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void onlyWhatSomebodyDeletedGoes(boolean isSmaller) {
        AssessmentId deleted = isSmaller ? VISIT : OTHER;
        meet(deleted);

        decide(Deletion.Contested::heads);

        assertInstanceOf(Deletion.Deleted.class, state(deleted));
        assertEquals(List.of(isSmaller ? OTHER : VISIT), counted());
        assertEquals(0, mine.programme().conflicts().size());
        assertEquals(List.of(), mine.problems());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void keptTheyAreOne(boolean isSmaller) {
        meet(isSmaller ? VISIT : OTHER);

        decide(Deletion.Contested::uncovered);

        assertInstanceOf(Deletion.Kept.class, state(VISIT));
        assertEquals(List.of(VISIT), counted());
        assertEquals(0, mine.programme().conflicts().size());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void bothDecisionsAreTakenBackAndMadeAgain(boolean deletes) {
        meet(OTHER);
        Decided made = decide(deletes ? Deletion.Contested::heads : Deletion.Contested::uncovered);
        List<AssessmentId> decided = counted();
        Reconsidering reconsidering = new Reconsidering(mine.programme());

        Reconsidering.Reopened open =
                assertInstanceOf(
                        Reconsidering.Reopened.class, reconsidering.undo(mine.editing(), made));
        assertInstanceOf(Deletion.Contested.class, state(VISIT));
        assertTrue(reconsidering.isTakenBack(made));

        assertInstanceOf(
                Reconsidering.Again.class,
                reconsidering.redo(mine.editing(), made, open, Optional.empty()));
        assertEquals(decided, counted());
        assertEquals(0, mine.programme().conflicts().size());
    }

    @Test
    void whatIsInTheTrashIsLinkedWithNothing() {
        mine.editing().apply(deletion(mine, OTHER), Optional.empty());

        assertEquals(
                new Linking.Outcome.Refused(
                        "Somebody moved "
                                + Places.of(OTHER)
                                + " to the trash: take it out first, or decide whether it stays."),
                new Linking(mine.programme(), mine.editing())
                        .link(VISIT.toString(), OTHER.toString()));
    }

    @Test
    void aPhotoThatLinkedVisitsBothHoldGoesFromBoth() {
        String photo = "evidence/e1";
        mine.set(Places.of(VISIT).at(photo), "caption", "The gate");
        mine.set(Places.of(OTHER).at(photo), "caption", "The gate");
        mine.link(VISIT.uuid(), OTHER.uuid(), "assessment", Value.YES);
        History history = mine.programme().history(Places.of(VISIT));
        Proposal deletion = Deletion.proposal(history, Places.of(VISIT).at(photo));
        mine.editing().apply(List.of(deletion), Optional.empty());
        mine.editing().set(Places.of(VISIT).at(photo), "caption", Value.of("The door"));
        Deletion.Contested open =
                assertInstanceOf(
                        Deletion.Contested.class,
                        mine.programme().group(Places.of(VISIT)).deletion(photo));

        new Deciding(mine.programme(), mine.editing())
                .decide(
                        Places.of(VISIT).at(photo),
                        Deletion.FIELD,
                        new Deciding.Choice.Keep(open.heads().getFirst().id().toString()),
                        Optional.empty());

        assertInstanceOf(
                Deletion.Deleted.class, mine.programme().group(Places.of(VISIT)).deletion(photo));
    }
}
