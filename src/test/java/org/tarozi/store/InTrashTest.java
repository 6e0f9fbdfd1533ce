package org.tarozi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.tarozi.store.Places.FACTORY;
import static org.tarozi.store.Places.VISIT;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Field.OfEvidence;
import org.tarozi.change.Deletion;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.store.Deciding.Choice;
import org.tarozi.store.Deciding.Outcome.Decided;
import org.tarozi.store.Reconsidering.Hindrance;
import org.tarozi.store.Reconsidering.Reopened;
import org.tarozi.store.projection.Conflict;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What was removed with a conflict in it: a photo, its visit, or the factory of that.
class InTrashTest {

    private static final Subject PHOTO = Places.of(VISIT).at("evidence/e1");
    private static final List<Subject> PLACES =
            List.of(PHOTO, Places.of(VISIT), Places.of(FACTORY));
    private static final String CAPTION = OfEvidence.CAPTION.key();
    private static final Conflict OPEN =
            new Conflict(Places.of(VISIT).path(), "evidence/e1", CAPTION);

    @TempDir private Path folder;

    private Desk office;
    private Desk auditor;

    /// Two people say what one photo shows.
    @BeforeEach
    void merge() {
        office = Desk.with(folder.resolve("office.tarozi"), "Aziza");
        auditor = Desk.with(folder.resolve("auditor.tarozi"), "Bahodir");
        auditor.begin(VISIT, FACTORY);
        office.receive(auditor.everything());
        auditor.set(PHOTO, CAPTION, "The gate");
        office.set(PHOTO, CAPTION, "The door");
        office.receive(auditor.everything());
    }

    @AfterEach
    void theFileIsSound() {
        assertEquals(List.of(), office.problems());
        auditor.close();
        office.close();
    }

    private static void remove(Desk desk, Subject thing) {
        desk.editing()
                .apply(
                        List.of(Deletion.proposal(desk.programme().history(thing.root()), thing)),
                        Optional.empty());
    }

    private void restore(Subject thing) {
        Subject root = thing.root();
        office.editing()
                .apply(
                        office.programme()
                                .group(root)
                                .propose(root.relative(thing), Deletion.FIELD, Value.CLEARED),
                        Optional.empty());
    }

    private List<Conflict> inTrash() {
        return office.programme().inTrash().conflicts();
    }

    /// What the cards of visits and the covers of reports count.
    private int counted() {
        return office.programme().assessments().assessments().getFirst().openConflicts();
    }

    private Decided decide(String field, Choice choice) {
        return assertInstanceOf(
                Decided.class,
                new Deciding(office.programme(), office.editing())
                        .decide(PHOTO, field, choice, Optional.empty()));
    }

    private Optional<Hindrance> hindrance(Decided decided) {
        return new Reconsidering(office.programme()).hindrance(decided);
    }

    @Test
    void aConflictIsThereWithThePhotoTheVisitOrTheFactory() {
        for (Subject place : PLACES) {
            assertEquals(List.of(), inTrash());
            remove(office, place);
            assertEquals(List.of(OPEN), inTrash(), place.path());
            restore(place);
        }
    }

    @Test
    void aVisitDoesNotCountThatOfAPhotoThatWasRemoved() {
        assertEquals(1, counted());
        remove(office, PHOTO);
        assertEquals(0, counted());
        restore(PHOTO);
        assertEquals(1, counted());
    }

    @Test
    void whetherThePhotoIsRemovedIsDecidedWhereTheRestIsNotInTheTrash() {
        remove(auditor, PHOTO);
        office.receive(auditor.everything());
        Conflict removal = new Conflict(OPEN.root(), OPEN.part(), Deletion.FIELD);
        assertEquals(List.of(OPEN, removal), office.programme().conflicts());
        assertEquals(List.of(), inTrash());
        remove(office, Places.of(VISIT));
        assertEquals(List.of(OPEN, removal), inTrash());
    }

    @Test
    void aDecisionIsNotTakenBackWhileItIsThere() {
        Decided decided = decide(CAPTION, new Choice.Entered("The gate"));
        for (Subject place : PLACES) {
            assertEquals(Optional.empty(), hindrance(decided));
            remove(office, place);
            assertEquals(Optional.of(Hindrance.IN_TRASH), hindrance(decided), place.path());
            restore(place);
        }
    }

    @Test
    void norIsItMadeAgain() {
        Decided decided = decide(CAPTION, new Choice.Entered("The gate"));
        Reconsidering again = new Reconsidering(office.programme());
        Reopened reopened = assertInstanceOf(Reopened.class, again.undo(office.editing(), decided));
        for (Subject place : PLACES) {
            assertEquals(true, again.isOpen(reopened));
            remove(office, place);
            assertEquals(false, again.isOpen(reopened), place.path());
            restore(place);
        }
    }

    @Test
    void aDecisionToRemoveIsTakenBackUnlessTheRestIsInTheTrash() {
        remove(auditor, PHOTO);
        office.receive(auditor.everything());
        Conflict removal = new Conflict(OPEN.root(), OPEN.part(), Deletion.FIELD);
        String removed =
                Deciding.heads(
                                office.programme().group(Places.of(VISIT)),
                                removal.part(),
                                removal.field())
                        .stream()
                        .filter(head -> head.field().equals(Deletion.FIELD))
                        .findFirst()
                        .orElseThrow()
                        .id()
                        .toString();
        Decided decided = decide(Deletion.FIELD, new Choice.Keep(removed));
        assertEquals(List.of(OPEN), inTrash());
        assertEquals(Optional.empty(), hindrance(decided));
        remove(office, Places.of(FACTORY));
        assertEquals(Optional.of(Hindrance.IN_TRASH), hindrance(decided));
    }
}
