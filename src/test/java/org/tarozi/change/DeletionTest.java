package org.tarozi.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.tarozi.change.Place.OTHER;
import static org.tarozi.change.Place.OTHER_ID;
import static org.tarozi.change.Place.VISIT;
import static org.tarozi.change.Place.VISIT_ID;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

/// The trash: nothing vanishes silently.
class DeletionTest {

    private static final Subject EVIDENCE = VISIT.at("evidence/e1");

    private final Laptop mine = Laptop.of("Aziza");
    private final Laptop theirs = Laptop.of("Bek");

    @Test
    void whatTheDeletionHasSeenIsInTheTrash() {
        mine.answer("q1", 1);
        mine.answer("q1", 2);
        Change deletion = mine.trash(VISIT);

        assertEquals(new Deletion.Deleted(List.of(deletion)), mine.deletion(VISIT));
    }

    @Test
    void aDeletionCoversTheAncestorsOfWhatItNamesAlsoThroughWithdrawnOnes() {
        mine.answer("q1", 1);
        theirs.receive(mine.export());
        theirs.answer("q1", 2);
        int batch = mine.receive(theirs.export());
        mine.trash(VISIT);
        mine.withdraw(batch);

        assertInstanceOf(Deletion.Deleted.class, mine.deletion(VISIT));
    }

    @Test
    void anEditAfterTheDeletionShowsTheThingAgainUntilDecided() {
        mine.answer("q1", 1);
        Change deletion = mine.trash(VISIT);
        Change edit = mine.answer("q1", 2);

        assertEquals(
                new Deletion.Contested(List.of(deletion), List.of(edit)), mine.deletion(VISIT));
        Change again = mine.trash(VISIT);
        assertEquals(new Deletion.Deleted(List.of(again)), mine.deletion(VISIT));
    }

    @Test
    void clearingAFieldInParallelContestsADeletionToo() {
        mine.answer("q1", 1);
        theirs.receive(mine.export());
        mine.trash(VISIT);
        Change cleared = theirs.set(Place.answer("q1"), Value.CLEARED);
        mine.receive(theirs.export());

        Deletion.Contested contested =
                assertInstanceOf(Deletion.Contested.class, mine.deletion(VISIT));
        assertEquals(List.of(cleared), contested.uncovered());
    }

    @Test
    void restoringTakesTheThingOutOfTheTrash() {
        mine.answer("q1", 1);
        mine.trash(VISIT);
        mine.restore(VISIT);

        assertEquals(new Deletion.Kept(), mine.deletion(VISIT));
    }

    @Test
    void twoPeopleWhoTrashTheSameThingAtOnceAgree() {
        mine.answer("q1", 1);
        theirs.receive(mine.export());
        mine.answer("q2", 1);
        Change one = mine.trash(VISIT);
        theirs.answer("q3", 1);
        Change other = theirs.trash(VISIT);
        exchange();

        for (Laptop laptop : List.of(mine, theirs)) {
            Deletion.Deleted deleted =
                    assertInstanceOf(Deletion.Deleted.class, laptop.deletion(VISIT));
            assertEquals(Set.of(one, other), Set.copyOf(deleted.heads()));
        }
    }

    @Test
    void restoringWhileAnotherDeletesAgainIsLeftToAPerson() {
        mine.answer("q1", 1);
        mine.trash(VISIT);
        theirs.receive(mine.export());
        Change restored = mine.restore(VISIT);
        Change again = theirs.trash(VISIT);
        exchange();

        for (Laptop laptop : List.of(mine, theirs)) {
            assertEquals(
                    new Deletion.Contested(List.of(again), List.of(restored)),
                    laptop.deletion(VISIT));
        }
    }

    @Test
    void aPieceOfEvidenceIsTrashedAloneAndContestedAlone() {
        Place title = new Place(VISIT, "evidence/e1", "title");
        mine.answer("q1", 1);
        mine.set(title, Value.of("time sheets"));
        theirs.receive(mine.export());
        mine.trash(EVIDENCE);
        assertInstanceOf(Deletion.Deleted.class, mine.deletion(EVIDENCE));
        assertEquals(new Deletion.Kept(), mine.deletion(VISIT));

        Change edit = theirs.set(title, Value.of("time sheets of May"));
        theirs.answer("q1", 2);
        exchange();
        Deletion.Contested contested =
                assertInstanceOf(Deletion.Contested.class, theirs.deletion(EVIDENCE));
        assertEquals(List.of(edit), contested.uncovered());
        assertEquals(theirs.deletion(EVIDENCE), mine.deletion(EVIDENCE));
    }

    @Test
    void aNeighbourWhoseNameBeginsAlikeIsNotTouched() {
        mine.set(new Place(VISIT, "evidence/e1", "title"), Value.of("one"));
        mine.trash(EVIDENCE);
        mine.set(new Place(VISIT, "evidence/e10", "title"), Value.of("ten"));

        assertInstanceOf(Deletion.Deleted.class, mine.deletion(EVIDENCE));
        assertEquals(new Deletion.Kept(), mine.deletion(VISIT.at("evidence/e10")));
    }

    @Test
    void trashingAPieceOfEvidenceContestsTheDeletionOfTheWhole() {
        mine.set(new Place(VISIT, "evidence/e1", "title"), Value.of("one"));
        theirs.receive(mine.export());
        mine.trash(VISIT);
        theirs.trash(EVIDENCE);
        exchange();

        assertInstanceOf(Deletion.Contested.class, mine.deletion(VISIT));
        assertEquals(mine.deletion(VISIT), theirs.deletion(VISIT));
    }

    @Test
    void notesOfTheConfidentialPartThatTheDeletionHasNotSeenContestIt() {
        Place interview = new Place(VISIT, "confidential/interview/i1", "note");
        Change note = mine.set(interview, Value.of("afraid to speak"));
        mine.answer("q1", 1);
        theirs.receive(mine.export(scope -> !(scope instanceof Scope.OfConfidential)));
        theirs.trash(VISIT);
        assertInstanceOf(Deletion.Deleted.class, theirs.deletion(VISIT));
        mine.receive(theirs.export());

        Deletion.Contested contested =
                assertInstanceOf(Deletion.Contested.class, mine.deletion(VISIT));
        assertEquals(List.of(note), contested.uncovered());
    }

    @Test
    void aGroupIsInTheTrashOnlyWhenAllItsMembersAre() {
        mine.set(Place.answer(VISIT, "q1"), Value.of(1));
        mine.set(Place.answer(OTHER, "q1"), Value.of(1));
        mine.link(VISIT_ID, OTHER_ID, Value.YES);
        mine.trash(VISIT);
        assertInstanceOf(Deletion.Contested.class, mine.group(VISIT).deletion());
        mine.trash(OTHER);
        assertInstanceOf(Deletion.Deleted.class, mine.group(VISIT).deletion());
        mine.set(new Place(OTHER, "", "start"), Value.of("2024-05-14"));
        assertInstanceOf(Deletion.Contested.class, mine.group(VISIT).deletion());
    }

    private void exchange() {
        List<Segment> fromMe = mine.export();
        mine.receive(theirs.export());
        theirs.receive(fromMe);
    }
}
