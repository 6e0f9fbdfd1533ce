package org.tarozi.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.tarozi.change.Place.OTHER;
import static org.tarozi.change.Place.OTHER_ID;
import static org.tarozi.change.Place.VISIT;
import static org.tarozi.change.Place.VISIT_ID;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The examples that once broke, or would break, a simpler set of changes.
class CounterExamplesTest {

    private final Laptop mine = Laptop.of("Aziza");
    private final Laptop theirs = Laptop.of("Bek");

    @Test
    void localAThenImportBOnAThenLocalCOnBThenUndoOfTheImportLeavesOneHeadC() {
        mine.answer("q7", 1);
        theirs.receive(mine.export());
        theirs.answer("q7", 2);
        int batch = mine.receive(theirs.export());
        Change c = mine.answer("q7", 3);

        mine.withdraw(batch);

        assertEquals(settled(3, c), mine.answer("q7"));
    }

    @Test
    void localDecisionKeepTheirsStaysAfterUndoOfTheImportAndIsListed() {
        Change ours = mine.answer("q7", 1);
        Change others = theirs.answer("q7", 2);
        int batch = mine.receive(theirs.export());
        Change decision = mine.answer("q7", 2);
        assertEquals(Set.of(ours.id(), others.id()), Set.copyOf(decision.parents()));

        assertEquals(List.of(decision), mine.history(VISIT).builtOn(Set.of(others.id())));
        mine.withdraw(batch);

        assertEquals(settled(2, decision), mine.answer("q7"));
    }

    @Test
    void aSegmentThatTwoBatchesBroughtStaysUntilBothAreUndoneAndComesBack() {
        Change inBoth = theirs.answer("q1", 1);
        List<Segment> first = theirs.export();
        Change inSecond = theirs.answer("q2", 2);
        List<Segment> second = theirs.export();
        int batchOne = mine.receive(first);
        int batchTwo = mine.receive(second);

        mine.withdraw(batchOne);
        assertEquals(settled(1, inBoth), mine.answer("q1"));
        assertEquals(settled(2, inSecond), mine.answer("q2"));

        mine.withdraw(batchTwo);
        assertEquals(FieldState.UNTOUCHED, mine.answer("q1"));
        assertEquals(FieldState.UNTOUCHED, mine.answer("q2"));

        mine.receive(second);
        assertEquals(settled(1, inBoth), mine.answer("q1"));
        assertEquals(settled(2, inSecond), mine.answer("q2"));
    }

    @Test
    void afterLinkDecideAndUnlinkBothVisitsStillHaveTheAnswer() {
        mine.set(Place.answer(VISIT, "q7"), Value.of(1));
        mine.set(Place.answer(OTHER, "q7"), Value.of(2));
        mine.link(VISIT_ID, OTHER_ID, Value.YES);
        assertInstanceOf(FieldState.Disputed.class, mine.answer("q7"));

        mine.answer("q7", 2);
        assertEquals(Value.of(2), mine.answer("q7").value());
        mine.link(VISIT_ID, OTHER_ID, Value.CLEARED);

        assertEquals(Value.of(2), mine.state(Place.answer(VISIT, "q7")).value());
        assertEquals(Value.of(2), mine.state(Place.answer(OTHER, "q7")).value());
        assertEquals(1, mine.group(VISIT).members().size());
    }

    @Test
    void trashingAVisitWhileFortyQuestionsAreAnsweredLetsNothingVanishInEitherOrder() {
        mine.answer("q0", 1);
        theirs.receive(mine.export());
        theirs.trash(VISIT);
        Set<Change> answers =
                IntStream.rangeClosed(1, 40)
                        .mapToObj(q -> mine.answer("q" + q, 2))
                        .collect(Collectors.toSet());

        List<Segment> fromMe = mine.export();
        mine.receive(theirs.export());
        theirs.receive(fromMe);

        for (Laptop laptop : List.of(mine, theirs)) {
            Deletion.Contested contested =
                    assertInstanceOf(Deletion.Contested.class, laptop.deletion(VISIT));
            assertEquals(answers, Set.copyOf(contested.uncovered()));
        }
    }

    @Test
    void aSignOffAndAConcurrentEditAreTheSameStateInBothOrders() {
        Change covered = mine.answer("q7", 1);
        theirs.receive(mine.export());
        mine.signOff(VISIT);
        Change edit = theirs.answer("q7", 2);

        List<Segment> fromMe = mine.export();
        mine.receive(theirs.export());
        theirs.receive(fromMe);

        FieldState expected =
                new FieldState.Disputed(List.of(covered, edit), Optional.of(Value.of(1)));
        assertEquals(expected, mine.answer("q7"));
        assertEquals(expected, theirs.answer("q7"));
    }

    @Test
    void aFileCopiedWithAHalfTypedNoteConflictsOnlyInTheFieldReallyEditedTwice() {
        Place half = new Place(VISIT, "answer/q7", "note");
        mine.set(half, Value.of("half a sent"));
        mine.answer("q1", 1);
        Laptop copy = mine.copy();
        mine.set(half, Value.of("half a sentence, ended here"));
        copy.set(half, Value.of("half a sentence, ended there"));
        mine.answer("q2", 2);
        copy.answer("q3", 2);

        mine.receive(copy.export());

        Set<Place> disputed =
                mine.group(VISIT).parts().stream()
                        .flatMap(part -> fields(mine, part).stream())
                        .filter(place -> mine.state(place) instanceof FieldState.Disputed)
                        .collect(Collectors.toSet());
        assertEquals(Set.of(half), disputed);
        assertEquals(Value.of(1), mine.answer("q1").value());
        assertEquals(1, mine.answer("q1").heads().size());
    }

    @Test
    void twoLaptopsThatReadTheSameTableAndMergeDoubleNothing() {
        Sheet.read(mine, Map.of("q1", "yes", "q2", "no"));
        Sheet.read(theirs, Map.of("q1", "yes", "q2", "no"));

        mine.receive(theirs.export());

        assertEquals(1, mine.answer("q1").heads().size());
        assertEquals(1, mine.answer("q2").heads().size());
    }

    @Test
    void aCorrectedSheetAfterAnAuditorsOwnCorrectionIsOneConflictNotAnOverwrite() {
        Sheet.read(mine, Map.of("q1", "yes", "q2", "no"));
        Change own = mine.set(Place.answer("q1"), Value.of("not applicable"));
        List<Change> corrected = Sheet.read(mine, Map.of("q1", "no", "q2", "no"));

        FieldState.Disputed disputed =
                assertInstanceOf(FieldState.Disputed.class, mine.answer("q1"));
        assertEquals(1, corrected.size());
        assertEquals(Set.of(own, corrected.getFirst()), Set.copyOf(disputed.heads()));
        assertEquals(1, mine.answer("q2").heads().size());
    }

    @Test
    void clonesWithWrongClocksAndThreeLevelsOfIntermediariesEndAlikeInAnyOrder() {
        Laptop original = Laptop.of("Aziza", DeviceKey.created(), Duration.ofDays(-11));
        original.answer("q1", 1);
        Laptop clone = original.copy();
        Laptop late = Laptop.of("Bek", original.key(), Duration.ofDays(9));
        late.receive(original.export());
        Change one = original.answer("q1", 2);
        Change two = clone.answer("q1", 3);
        Change three = late.answer("q1", 4);
        List<List<Segment>> files =
                new ArrayList<>(List.of(original.export(), clone.export(), late.export()));

        List<Segment> passedOn = files.removeFirst();
        for (int level = 0; level < 3; level++) {
            Laptop between = Laptop.of("courier " + level);
            between.receive(passedOn);
            passedOn = between.export();
        }
        files.add(passedOn);
        Collections.rotate(files, 1);
        Laptop office = Laptop.of("office");
        files.forEach(office::receive);

        FieldState.Disputed disputed =
                assertInstanceOf(FieldState.Disputed.class, office.answer("q1"));
        assertEquals(Set.of(one, two, three), Set.copyOf(disputed.heads()));
    }

    private static List<Place> fields(Laptop laptop, String part) {
        return laptop.group(VISIT).fields(part).stream()
                .map(field -> new Place(VISIT, part, field))
                .toList();
    }

    private static FieldState settled(long value, Change head) {
        return new FieldState.Settled(Value.of(value), List.of(head));
    }
}
