package org.tarozi.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tarozi.change.Place.VISIT;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A visit that was signed off stays as it was until a person reopens it.
class SignOffTest {

    private final Laptop mine = Laptop.of("Aziza");
    private final Laptop theirs = Laptop.of("Bek");

    @Test
    void coveredValuesStandAndALaterOneIsOpen() {
        Change covered = mine.answer("q1", 1);
        mine.signOff(VISIT);
        Change later = mine.answer("q1", 2);

        assertEquals(
                new FieldState.Disputed(List.of(covered, later), Optional.of(Value.of(1))),
                mine.answer("q1"));
        assertEquals(Value.of(1), mine.answer("q1").value());
    }

    @Test
    void anAnswerToAQuestionThatWasOpenAtSignOffIsOpenToo() {
        mine.answer("q1", 1);
        mine.signOff(VISIT);
        Change later = mine.answer("q2", 2);

        assertEquals(
                new FieldState.Disputed(List.of(later), Optional.of(Value.CLEARED)),
                mine.answer("q2"));
        assertEquals(Value.CLEARED, mine.answer("q2").value());
    }

    @Test
    void clearingACoveredValueIsOpenToo() {
        mine.answer("q1", 1);
        mine.signOff(VISIT);
        mine.set(Place.answer("q1"), Value.CLEARED);

        assertInstanceOf(FieldState.Disputed.class, mine.answer("q1"));
        assertEquals(Value.of(1), mine.answer("q1").value());
    }

    @Test
    void anEqualLaterValueIsNoConflict() {
        mine.answer("q1", 1);
        theirs.receive(mine.export());
        mine.signOff(VISIT);
        theirs.answer("q1", 1);
        mine.receive(theirs.export());

        assertInstanceOf(FieldState.Settled.class, mine.answer("q1"));
        assertEquals(Value.of(1), mine.answer("q1").value());
    }

    @Test
    void goingBackToTheCoveredValueSettlesTheField() {
        mine.answer("q1", 1);
        mine.signOff(VISIT);
        mine.answer("q1", 2);
        mine.answer("q1", 1);

        assertInstanceOf(FieldState.Settled.class, mine.answer("q1"));
    }

    @Test
    void reopeningLetsTheLaterValueIn() {
        mine.answer("q1", 1);
        mine.signOff(VISIT);
        Change later = mine.answer("q1", 2);
        mine.reopen(VISIT);

        assertFalse(mine.history(VISIT).signOff().isGiven());
        assertEquals(new FieldState.Settled(Value.of(2), List.of(later)), mine.answer("q1"));
        mine.signOff(VISIT);
        assertTrue(mine.history(VISIT).signOff().isGiven());
        assertEquals(new FieldState.Settled(Value.of(2), List.of(later)), mine.answer("q1"));
    }

    @Test
    void twoSignOffsAtOnceSignNothingEvenWhenTheyCoverTheSame() {
        mine.answer("q1", 1);
        theirs.receive(mine.export());
        mine.signOff(VISIT);
        theirs.signOff(VISIT);
        Change edit = mine.answer("q1", 2);
        exchange();

        for (Laptop laptop : List.of(mine, theirs)) {
            assertFalse(laptop.history(VISIT).signOff().isGiven());
            assertEquals(new FieldState.Settled(Value.of(2), List.of(edit)), laptop.answer("q1"));
        }
    }

    @Test
    void aSignOffBesideAReopeningSignsNothing() {
        mine.answer("q1", 1);
        mine.signOff(VISIT);
        theirs.receive(mine.export());
        mine.reopen(VISIT);
        theirs.signOff(VISIT);
        exchange();

        assertFalse(mine.history(VISIT).signOff().isGiven());
        assertEquals(mine.history(VISIT).signOff(), theirs.history(VISIT).signOff());
    }

    @Test
    void aConflictThatWasSignedOffIsStillOne() {
        mine.answer("q1", 1);
        theirs.answer("q1", 2);
        mine.receive(theirs.export());
        mine.signOff(VISIT);

        FieldState.Disputed state = assertInstanceOf(FieldState.Disputed.class, mine.answer("q1"));
        assertEquals(Optional.empty(), state.standing());
    }

    @Test
    void aHeadOfTheOtherSideThatWasNotCoveredIsOpenInBothOrders() {
        Change covered = mine.answer("q1", 1);
        Change other = theirs.answer("q1", 2);
        mine.signOff(VISIT);
        exchange();

        for (Laptop laptop : List.of(mine, theirs)) {
            FieldState.Disputed state =
                    assertInstanceOf(FieldState.Disputed.class, laptop.answer("q1"));
            assertEquals(Set.of(covered, other), Set.copyOf(state.heads()));
            assertEquals(Optional.of(Value.of(1)), state.standing());
        }
    }

    @Test
    void deletingAfterTheSignOffIsLeftToAPerson() {
        mine.answer("q1", 1);
        mine.signOff(VISIT);
        mine.trash(VISIT);

        assertInstanceOf(Deletion.Contested.class, mine.deletion(VISIT));
    }

    @Test
    void deletingWhileAnotherSignsOffIsLeftToAPersonInBothOrders() {
        mine.answer("q1", 1);
        theirs.receive(mine.export());
        mine.signOff(VISIT);
        theirs.trash(VISIT);
        exchange();

        assertInstanceOf(Deletion.Contested.class, mine.deletion(VISIT));
        assertEquals(mine.deletion(VISIT), theirs.deletion(VISIT));
    }

    @Test
    void evidenceTrashedBeforeTheSignOffStaysInTheTrash() {
        Subject evidence = VISIT.at("evidence/e1");
        mine.set(new Place(VISIT, "evidence/e1", "title"), Value.of("time sheets"));
        mine.trash(evidence);
        mine.signOff(VISIT);

        assertInstanceOf(Deletion.Deleted.class, mine.deletion(evidence));
    }

    @Test
    void aCoverThatIsNoListOfIdsCoversNothing() {
        mine.answer("q1", 1);
        mine.set(
                new Place(VISIT, "", SignOff.FIELD),
                new Value.Listing(List.of("everything", "", "zz")));

        assertInstanceOf(FieldState.Disputed.class, mine.answer("q1"));
    }

    private void exchange() {
        List<Segment> fromMe = mine.export();
        mine.receive(theirs.export());
        theirs.receive(fromMe);
    }
}
