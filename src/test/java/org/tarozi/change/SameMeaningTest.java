package org.tarozi.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.tarozi.change.Place.OTHER;
import static org.tarozi.change.Place.VISIT;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Who says the same in two ways does not contradict: ids of factories that are linked.
class SameMeaningTest {

    private static final String FIELD = "factory";
    private static final Place FACTORY = new Place(VISIT, "", FIELD);
    private static final Value ONE = Value.of("A");
    private static final Value TWIN = Value.of("B");
    private static final Value STRANGER = Value.of("C");

    private final Laptop mine = Laptop.of("Aziza");
    private final Laptop theirs = Laptop.of("Bek");

    private static Value meaning(Value value) {
        return value.equals(TWIN) ? ONE : value;
    }

    private FieldState state(Subject... roots) {
        List<History> members = List.of(roots).stream().map(mine::history).toList();
        return new Group(members, SameMeaningTest::meaning).state("", FIELD);
    }

    @Test
    void headsThatMeanTheSameAreOneValue() {
        Change one = mine.set(FACTORY, ONE);
        Change twin = theirs.set(FACTORY, TWIN);
        mine.receive(theirs.export());

        FieldState.Settled state = assertInstanceOf(FieldState.Settled.class, state(VISIT));
        assertEquals(ONE, state.value());
        assertEquals(Set.of(one, twin), Set.copyOf(state.heads()));
        assertInstanceOf(FieldState.Disputed.class, mine.group(VISIT).state("", FIELD));
    }

    @Test
    void oneThatMeansSomethingElseIsInConflictWithThem() {
        Laptop third = Laptop.of("Dilnoza");
        mine.set(FACTORY, ONE);
        theirs.set(FACTORY, TWIN);
        third.set(FACTORY, STRANGER);
        mine.receive(theirs.export());
        mine.receive(third.export());

        assertEquals(Optional.empty(), state(VISIT).standing());
        assertEquals(3, state(VISIT).heads().size());
    }

    @Test
    void aVisitThatSaysItInTwoWaysIsNotInConflictWithOneLinkedWithIt() {
        mine.set(FACTORY, ONE);
        theirs.set(FACTORY, TWIN);
        mine.set(new Place(OTHER, "", FIELD), TWIN);
        mine.receive(theirs.export());

        assertEquals(ONE, assertInstanceOf(FieldState.Settled.class, state(VISIT, OTHER)).value());
    }

    @Test
    void whatASignOffCoversIsNotContradictedByTheSameInAnotherWay() {
        mine.set(FACTORY, ONE);
        mine.signOff(VISIT);
        mine.set(FACTORY, TWIN);

        assertEquals(ONE, assertInstanceOf(FieldState.Settled.class, state(VISIT)).value());
    }

    @Test
    void whatASignOffCoversIsContradictedByWhoEmptiesIt() {
        mine.set(FACTORY, ONE);
        theirs.set(FACTORY, TWIN);
        mine.receive(theirs.export());
        mine.signOff(VISIT);
        mine.set(FACTORY, Value.CLEARED);

        FieldState.Disputed state = assertInstanceOf(FieldState.Disputed.class, state(VISIT));
        assertEquals(Optional.of(ONE), state.standing());
    }
}
