package org.tarozi.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.tarozi.change.Place.OTHER;
import static org.tarozi.change.Place.OTHER_ID;
import static org.tarozi.change.Place.THIRD;
import static org.tarozi.change.Place.THIRD_ID;
import static org.tarozi.change.Place.VISIT;
import static org.tarozi.change.Place.VISIT_ID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Visits that people say are one.
class LinkTest {

    private final Laptop mine = Laptop.of("Aziza");
    private final Laptop theirs = Laptop.of("Bek");

    @Test
    void linksCloseOverThreeAndShowUnderTheSmallestId() {
        answerEverywhere(mine);
        mine.link(THIRD_ID, OTHER_ID, Value.YES);
        mine.link(VISIT_ID, THIRD_ID, Value.YES);

        for (Subject root : List.of(VISIT, OTHER, THIRD)) {
            Group group = mine.group(root);
            assertEquals(VISIT, group.root());
            assertEquals(List.of(VISIT, OTHER, THIRD), roots(group));
        }
    }

    @Test
    void headsOfAGroupAreTheUnionOfItsMembersHeads() {
        List<Change> heads = answerEverywhere(mine);
        mine.link(VISIT_ID, OTHER_ID, Value.YES);
        mine.link(OTHER_ID, THIRD_ID, Value.YES);

        FieldState.Disputed state = assertInstanceOf(FieldState.Disputed.class, mine.answer("q1"));
        assertEquals(Set.copyOf(heads), Set.copyOf(state.heads()));
    }

    @Test
    void aDecisionIsWrittenToEachMemberAndUnlinkingLosesNothing() {
        answerEverywhere(mine);
        mine.link(VISIT_ID, OTHER_ID, Value.YES);
        mine.link(OTHER_ID, THIRD_ID, Value.YES);
        mine.answer("q1", 2);
        assertEquals(Value.of(2), mine.answer("q1").value());
        assertEquals(3, mine.answer("q1").heads().size());

        mine.link(VISIT_ID, OTHER_ID, Value.CLEARED);
        mine.link(OTHER_ID, THIRD_ID, Value.CLEARED);
        for (Subject root : List.of(VISIT, OTHER, THIRD)) {
            assertEquals(1, mine.group(root).members().size());
            assertEquals(Value.of(2), mine.state(Place.answer(root, "q1")).value());
        }
    }

    @Test
    void membersThatAgreeOrHaveNothingShowTheValue() {
        mine.set(Place.answer(VISIT, "q1"), Value.of(2));
        mine.set(Place.answer(OTHER, "q2"), Value.of(1));
        mine.link(VISIT_ID, OTHER_ID, Value.YES);

        assertEquals(Value.of(2), mine.answer("q1").value());
        assertEquals(Value.of(1), mine.answer("q2").value());
    }

    @Test
    void linkingAgainWhileAnotherUnlinksIsAParallelEditThatKeepsTheLink() {
        answerEverywhere(mine);
        mine.link(VISIT_ID, OTHER_ID, Value.YES);
        theirs.receive(mine.export());
        mine.link(OTHER_ID, VISIT_ID, Value.YES);
        theirs.link(VISIT_ID, OTHER_ID, Value.CLEARED);
        List<Segment> fromMe = mine.export();
        mine.receive(theirs.export());
        theirs.receive(fromMe);

        assertEquals(List.of(VISIT, OTHER), roots(mine.group(OTHER)));
        assertEquals(List.of(VISIT, OTHER), roots(theirs.group(OTHER)));
    }

    @Test
    void aSignedMemberKeepsItsValueAgainstALinkedOne() {
        mine.set(Place.answer(VISIT, "q1"), Value.of(1));
        mine.signOff(VISIT);
        mine.set(Place.answer(VISIT, "q1"), Value.of(2));
        mine.set(Place.answer(OTHER, "q1"), Value.of(1));
        mine.link(VISIT_ID, OTHER_ID, Value.YES);

        FieldState.Disputed state = assertInstanceOf(FieldState.Disputed.class, mine.answer("q1"));
        assertEquals(Optional.of(Value.of(1)), state.standing());
        assertEquals(3, state.heads().size());
    }

    @Test
    void whatASignOffCoversStandsAgainstALinkedVisitThatSaysOtherwise() {
        mine.set(Place.answer(VISIT, "q1"), Value.of(1));
        mine.signOff(VISIT);
        mine.set(Place.answer(OTHER, "q1"), Value.of(2));
        mine.set(Place.answer(OTHER, "q2"), Value.of(2));
        mine.link(VISIT_ID, OTHER_ID, Value.YES);

        FieldState.Disputed state = assertInstanceOf(FieldState.Disputed.class, mine.answer("q1"));
        assertEquals(Optional.of(Value.of(1)), state.standing());
        assertEquals(2, state.heads().size());
        assertEquals(Value.of(2), mine.answer("q2").value());
    }

    @Test
    void twoLinkedVisitsThatAreBothSignedOffAndDifferHaveNoValue() {
        mine.set(Place.answer(VISIT, "q1"), Value.of(1));
        mine.signOff(VISIT);
        mine.set(Place.answer(OTHER, "q1"), Value.of(2));
        mine.signOff(OTHER);
        mine.link(VISIT_ID, OTHER_ID, Value.YES);

        FieldState.Disputed state = assertInstanceOf(FieldState.Disputed.class, mine.answer("q1"));
        assertEquals(Optional.empty(), state.standing());
    }

    @Test
    void linkedVisitsOfWhichOneIsNotAtHandAreReadAsTheRest() {
        answerEverywhere(mine);
        mine.link(VISIT_ID, OTHER_ID, Value.YES);
        theirs.receive(mine.export(scope -> scope.subject().equals(VISIT)));

        assertEquals(List.of(VISIT), roots(theirs.group(VISIT)));
        assertEquals(Value.of(1), theirs.answer("q1").value());
    }

    @Test
    void aPartOnlyOneMemberHasIsChangedThereOnly() {
        Place title = new Place(VISIT, "evidence/e1", "title");
        answerEverywhere(mine);
        mine.set(new Place(OTHER, "evidence/e1", "title"), Value.of("wage slips"));
        mine.link(VISIT_ID, OTHER_ID, Value.YES);
        Change change = mine.set(title, Value.of("wage slips of May"));

        assertEquals(OTHER.at("evidence/e1"), change.subject());
        assertEquals(List.of(change), mine.state(title).heads());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "same:nobody",
                "same:1-1-1-1-1",
                "same:0190a000-0000-7000-8000-00000000000b",
                "same:0190a000-0000-7000-8000-00000000000a"
            })
    void aStrangersFieldThatNamesNoLargerThingLinksNothing(String field) {
        mine.set(new Place(OTHER, "", field), Value.YES);

        assertEquals(Set.of(), Link.of(mine.history(OTHER)));
    }

    @Test
    void aThingIsNotLinkedWithItself() {
        assertThrows(IllegalArgumentException.class, () -> Link.between(VISIT_ID, VISIT_ID));
    }

    private static List<Change> answerEverywhere(Laptop laptop) {
        return List.of(
                laptop.set(Place.answer(VISIT, "q1"), Value.of(1)),
                laptop.set(Place.answer(OTHER, "q1"), Value.of(2)),
                laptop.set(Place.answer(THIRD, "q1"), Value.of(1)));
    }

    private static List<Subject> roots(Group group) {
        return group.members().stream().map(History::root).collect(Collectors.toList());
    }
}
