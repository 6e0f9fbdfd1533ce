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
import java.util.stream.Collectors;

/// Decisions, and taking things back.
class UndoTest {

    private static final Place Q1 = Place.answer("q1");

    private final Laptop mine = Laptop.of("Aziza");
    private final Laptop theirs = Laptop.of("Bek");

    @Test
    void aDecisionNamesAllHeadsAndSettlesThem() {
        Change one = mine.answer("q1", 1);
        Change other = theirs.answer("q1", 2);
        mine.receive(theirs.export());
        Change decision = mine.answer("q1", 2);

        assertEquals(Set.of(one.id(), other.id()), Set.copyOf(decision.parents()));
        assertEquals(new FieldState.Settled(Value.of(2), List.of(decision)), mine.answer("q1"));
    }

    @Test
    void aDecisionTravelsAndSettlesTheConflictElsewhere() {
        mine.answer("q1", 1);
        theirs.answer("q1", 2);
        mine.receive(theirs.export());
        Change decision = mine.answer("q1", 1);
        theirs.receive(mine.export());

        assertEquals(new FieldState.Settled(Value.of(1), List.of(decision)), theirs.answer("q1"));
    }

    @Test
    void twoDifferingDecisionsAreAConflictAgain() {
        mine.answer("q1", 1);
        theirs.answer("q1", 2);
        mine.receive(theirs.export());
        theirs.receive(mine.export());
        mine.answer("q1", 1);
        theirs.answer("q1", 2);
        mine.receive(theirs.export());

        assertInstanceOf(FieldState.Disputed.class, mine.answer("q1"));
        assertEquals(2, mine.answer("q1").heads().size());
    }

    @Test
    void undoIsANewChangeWithTheEarlierValueAndRedoUndoesIt() {
        mine.answer("q1", 1);
        Change second = mine.answer("q1", 2);
        List<Change> undone = mine.undo(Q1);

        assertEquals(List.of(second.id()), undone.getFirst().parents());
        assertEquals(Value.of(1), mine.answer("q1").value());
        mine.undo(Q1);
        assertEquals(Value.of(2), mine.answer("q1").value());
        assertEquals(1, mine.answer("q1").heads().size());
    }

    @Test
    void undoOfTheFirstChangeEmptiesTheField() {
        mine.answer("q1", 1);
        mine.undo(Q1);

        assertEquals(Value.CLEARED, mine.answer("q1").value());
    }

    @Test
    void undoOfADecisionOpensTheConflictAgainEverywhere() {
        mine.answer("q1", 1);
        theirs.answer("q1", 2);
        mine.receive(theirs.export());
        mine.answer("q1", 2);
        mine.undo(Q1);
        theirs.receive(mine.export());

        FieldState.Disputed state =
                assertInstanceOf(FieldState.Disputed.class, theirs.answer("q1"));
        assertEquals(Set.of(Value.of(1), Value.of(2)), values(state));
        assertEquals(mine.answer("q1"), theirs.answer("q1"));
    }

    @Test
    void undoIsNotOfferedBesideAnotherHeadOrOnAForeignOne() {
        mine.answer("q1", 1);
        theirs.answer("q1", 1);
        theirs.answer("q2", 1);
        mine.receive(theirs.export());

        assertEquals(List.of(), mine.undo(Q1));
        assertEquals(List.of(), mine.undo(Place.answer("q2")));
        assertEquals(List.of(), mine.undo(Place.answer("q3")));
    }

    @Test
    void undoIsOverOnceSomebodyBuiltOnTheChange() {
        mine.answer("q1", 1);
        theirs.receive(mine.export());
        theirs.answer("q1", 2);
        mine.receive(theirs.export());

        assertEquals(List.of(), mine.undo(Q1));
    }

    @Test
    void undoDoesNotBringBackWhatAWithdrawnImportSaid() {
        mine.answer("q1", 1);
        theirs.receive(mine.export());
        theirs.answer("q1", 2);
        int batch = mine.receive(theirs.export());
        mine.answer("q1", 3);
        mine.withdraw(batch);
        mine.undo(Q1);

        assertEquals(Value.of(1), mine.answer("q1").value());
        assertEquals(1, mine.answer("q1").heads().size());
    }

    @Test
    void undoInAGroupTakesBackAnAnswerThatOnlyOneMemberHas() {
        mine.answer("q1", 1);
        mine.set(Place.answer(OTHER, "q2"), Value.of(1));
        mine.link(VISIT_ID, OTHER_ID, Value.YES);
        mine.undo(Q1);

        assertEquals(Value.CLEARED, mine.answer("q1").value());
        assertEquals(FieldState.UNTOUCHED, alone(OTHER));
    }

    @Test
    void undoInAGroupIsNotOfferedWhileItsMembersDiffer() {
        mine.set(Place.answer(VISIT, "q1"), Value.of(1));
        mine.set(Place.answer(OTHER, "q1"), Value.of(2));
        mine.link(VISIT_ID, OTHER_ID, Value.YES);

        assertEquals(List.of(), mine.undo(Q1));
        mine.answer("q1", 2);
        mine.undo(Q1);
        assertEquals(
                Set.of(Value.of(1), Value.of(2)),
                values(assertInstanceOf(FieldState.Disputed.class, mine.answer("q1"))));
    }

    @Test
    void undoOfATrashingOrASignOffTakesItBack() {
        mine.answer("q1", 1);
        mine.signOff(VISIT);
        mine.undo(new Place(VISIT, "", SignOff.FIELD));
        assertEquals(false, mine.history(VISIT).signOff().isGiven());

        mine.trash(VISIT);
        mine.undo(new Place(VISIT, "", Deletion.FIELD));
        assertEquals(new Deletion.Kept(), mine.deletion(VISIT));
    }

    private FieldState alone(Subject root) {
        Place place = Place.answer(root, "q1");
        return mine.history(root).state(place.subject(), place.field());
    }

    private static Set<Value> values(FieldState state) {
        return state.heads().stream().map(Change::value).collect(Collectors.toSet());
    }
}
