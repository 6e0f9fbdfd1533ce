package org.tarozi.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a field shows: heads, agreement, parallel edits, conflicts.
class FieldRulesTest {

    private final Laptop mine = Laptop.of("Aziza");
    private final Laptop theirs = Laptop.of("Bek");

    @Test
    void aFieldNobodyTouchedHasNoHeads() {
        assertEquals(FieldState.UNTOUCHED, mine.answer("q1"));
    }

    @Test
    void aLaterChangeSupersedesWhatItHasSeenWhateverTheClocksSay() {
        Laptop slow = Laptop.of("Bek", DeviceKey.created(), Duration.ofDays(-11));
        mine.answer("q1", 1);
        slow.receive(mine.export());
        Change later = slow.answer("q1", 2);
        mine.receive(slow.export());

        assertEquals(new FieldState.Settled(Value.of(2), List.of(later)), mine.answer("q1"));
    }

    @Test
    void theSameValueTwiceIsAgreement() {
        Change one = mine.answer("q1", 1);
        Change other = theirs.answer("q1", 1);
        mine.receive(theirs.export());

        FieldState.Settled state = assertInstanceOf(FieldState.Settled.class, mine.answer("q1"));
        assertEquals(Value.of(1), state.value());
        assertEquals(Set.of(one, other), Set.copyOf(state.heads()));
    }

    @Test
    void anEmptiedHeadBesideAValueShowsTheValueAndBothHeads() {
        mine.answer("q1", 1);
        theirs.receive(mine.export());
        Change cleared = mine.set(Place.answer("q1"), Value.CLEARED);
        Change changed = theirs.answer("q1", 2);
        mine.receive(theirs.export());

        FieldState.Settled state = assertInstanceOf(FieldState.Settled.class, mine.answer("q1"));
        assertEquals(Value.of(2), state.value());
        assertEquals(Set.of(cleared, changed), Set.copyOf(state.heads()));
    }

    @Test
    void differingHeadsHaveNoValueAndNoClockDecides() {
        Laptop fast = Laptop.of("Bek", DeviceKey.created(), Duration.ofDays(11));
        Change one = mine.answer("q1", 1);
        Change other = fast.answer("q1", 2);
        mine.receive(fast.export());

        assertEquals(
                new FieldState.Disputed(List.of(one, other), Optional.empty()), mine.answer("q1"));
        assertEquals(Value.CLEARED, mine.answer("q1").value());
    }

    @Test
    void threeHeadsOfWhichTwoAgreeAreStillAConflict() {
        Laptop third = Laptop.of("Chinara");
        mine.answer("q1", 1);
        theirs.answer("q1", 2);
        third.answer("q1", 1);
        mine.receive(theirs.export());
        mine.receive(third.export());

        assertEquals(3, mine.answer("q1").heads().size());
        assertInstanceOf(FieldState.Disputed.class, mine.answer("q1"));
    }

    @Test
    void resultAndNoteOfOneQuestionEditedInParallelDoNotConflict() {
        mine.answer("q1", 1);
        theirs.receive(mine.export());
        Place note = new Place(Place.VISIT, "answer/q1", "note");
        theirs.set(note, Value.of("seen by myself"));
        mine.answer("q1", 2);
        mine.receive(theirs.export());

        assertEquals(Value.of(2), mine.answer("q1").value());
        assertEquals(Value.of("seen by myself"), mine.state(note).value());
    }

    @Test
    void aParentOfAnotherFieldSupersedesNothing() {
        Change result = mine.answer("q1", 1);
        Proposal foreign =
                new Proposal(
                        Place.answer("q2").subject(), "result", Value.of(2), List.of(result.id()));
        mine.write(foreign);

        assertEquals(List.of(result), mine.answer("q1").heads());
        assertEquals(Value.of(2), mine.answer("q2").value());
    }

    @Test
    void ancestryIsFollowedThroughWithdrawnChanges() {
        Change first = mine.answer("q1", 1);
        theirs.receive(mine.export());
        theirs.answer("q1", 2);
        theirs.answer("q1", 3);
        int batch = mine.receive(theirs.export());
        Change last = mine.answer("q1", 4);
        mine.withdraw(batch);

        assertEquals(List.of(last), mine.answer("q1").heads());
        List<Change> live =
                mine.history(Place.VISIT)
                        .field(Place.answer("q1").subject(), "result")
                        .orElseThrow()
                        .live();
        assertEquals(List.of(first, last), live);
    }

    @Test
    void withdrawingTheOnlyHeadBringsTheEarlierValueBack() {
        Change first = mine.answer("q1", 1);
        theirs.receive(mine.export());
        theirs.answer("q1", 2);
        int batch = mine.receive(theirs.export());
        assertEquals(Value.of(2), mine.answer("q1").value());
        mine.withdraw(batch);

        assertEquals(new FieldState.Settled(Value.of(1), List.of(first)), mine.answer("q1"));
    }

    @Test
    void aChangeWhoseParentIsNotAtHandStandsBesideWhatIs() {
        Change first = mine.answer("q1", 1);
        theirs.receive(mine.export());
        Change unseen = theirs.answer("q1", 2);
        History history = new History(Place.VISIT);
        history.addLive(first);
        Change child =
                theirs.write(
                        new Proposal(
                                unseen.subject(), "result", Value.of(3), List.of(unseen.id())));
        history.addLive(child);

        Subject subject = first.subject();
        assertInstanceOf(FieldState.Disputed.class, history.state(subject, "result"));
        history.addLive(unseen);
        assertEquals(
                new FieldState.Settled(Value.of(3), List.of(child)),
                history.state(subject, "result"));
    }
}
