package org.tarozi.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What was known where a change was made, with imports in between that were taken back.
class FieldHistoryTest {

    private static final Place Q1 = Place.answer("q1");

    private final FieldHistory history = new FieldHistory();
    private final ChangeWriter writer = new ChangeWriter();
    private Instant clock = Instant.parse("2024-05-14T09:00:00Z");

    private Change made(int value, Change... parents) {
        return made(value, Optional.empty(), parents);
    }

    private Change made(int value, Optional<String> why, Change... parents) {
        clock = clock.plusSeconds(7);
        return writer.write(
                        new Proposal(
                                Q1.subject(),
                                Q1.field(),
                                Value.of(value),
                                Stream.of(parents).map(Change::id).toList()),
                        new Origin("d1", "Aziza", clock, why))
                .change();
    }

    private Change live(int value, Change... parents) {
        Change change = made(value, parents);
        history.addLive(change);
        return change;
    }

    /// A change that takes another one back.
    private Change undone(int value, Change taken) {
        Change change = made(value, Optional.of(Origin.UNDO), taken);
        history.addLive(change);
        return change;
    }

    private Change withdrawn(int value, Change... parents) {
        Change change = made(value, parents);
        history.addWithdrawn(change);
        return change;
    }

    @Test
    void beforeTheFirstChangeThereWasNothing() {
        assertEquals(List.of(), history.before(live(1)));
    }

    @Test
    void beforeAChangeIsWhatItWasBuiltOnAndNothingEarlier() {
        Change second = live(2, live(1));

        assertEquals(List.of(second), history.before(live(3, second)));
    }

    @Test
    void beforeADecisionAreAllHeadsItKnew() {
        Change first = live(1);
        Change one = live(2, first);
        Change other = live(3, first);

        assertEquals(List.of(one, other), history.before(live(4, one, other)));
    }

    @Test
    void whoDecidesForAValueOrSaysItAgainDoesNotBeginItAnew() {
        Change found = live(2);
        Change other = live(1);
        Change decided = live(2, found, other);

        assertEquals(List.of(found), history.begun(decided));
        assertEquals(List.of(found), history.begun(live(2, decided)));
    }

    @Test
    void whatWasTakenForSomethingElseInBetweenBeginsAnew() {
        Change again = live(2, live(1, live(2)));

        assertEquals(List.of(again), history.begun(again));
    }

    @Test
    void whatSeveralSaidBeganWithEachOfThem() {
        Change one = live(2);
        Change other = live(2);

        assertEquals(List.of(one, other), history.begun(live(2, one, other)));
    }

    @Test
    void whoTakesACorrectionBackGoesOnWithWhatWasSaid() {
        Change found = live(2);
        Change corrected = live(1, found);

        assertEquals(List.of(found), history.begun(undone(2, corrected)));
    }

    @Test
    void whatOthersSaidAtTheSameTimeOrSinceWasNotThere() {
        Change first = live(1);
        Change change = live(2, first);
        live(3, first);
        live(4, change);

        assertEquals(List.of(first), history.before(change));
    }

    @Test
    void inPlaceOfAWithdrawnChangeStandsWhatThatWasBuiltOn() {
        Change first = live(1);
        Change change = live(4, withdrawn(3, withdrawn(2, first)));

        assertEquals(List.of(first), history.before(change));
    }

    @Test
    void inPlaceOfAWithdrawnDecisionStandTheHeadsItSettled() {
        Change one = live(1);
        Change other = live(2);

        assertEquals(List.of(one, other), history.before(live(4, withdrawn(3, one, other))));
    }

    @Test
    void whereOnlyWithdrawnChangesWereThereWasNothing() {
        assertEquals(List.of(), history.before(live(2, withdrawn(1))));
    }

    @Test
    void theOriginOfAWithdrawnHeadIsNoHeadBesideOneThatWasBuiltOnItToo() {
        Change first = live(1);
        Change counts = live(2, first);

        assertEquals(List.of(counts), history.before(live(4, counts, withdrawn(3, first))));
    }

    @Test
    void aWithdrawnChangeBetweenTwoThatCountStillSaysWhichIsLater() {
        Change first = live(1);
        Change later = live(3, withdrawn(2, first));

        assertEquals(List.of(later), history.before(live(4, first, later)));
    }

    @Test
    void beforeAWithdrawnChangeIsWhatCountedThen() {
        Change first = live(1);

        assertEquals(List.of(first), history.before(withdrawn(2, first)));
    }

    @Test
    void aChangeThatIsNotAtHandIsPassedOver() {
        Change first = live(1);
        Change absent = made(2);

        assertEquals(List.of(first), history.before(live(3, absent, first)));
    }

    @Test
    void takingAnImportBackChangesWhatWasBefore() {
        Change first = live(1);
        Change brought = live(2, first);
        Change change = live(3, brought);

        FieldHistory without = new FieldHistory();
        without.addLive(first);
        without.addWithdrawn(brought);
        without.addLive(change);

        assertEquals(List.of(brought), history.before(change));
        assertEquals(List.of(first), without.before(change));
    }

    @Test
    void whatWasTakenBackSaysWhatWasSaidBeforeIt() {
        undone(1, live(2, live(1)));

        assertTrue(history.isSaid());
    }

    @Test
    void whatWasTakenBackOnAWithdrawnChangeSaysNothing() {
        undone(1, live(2, withdrawn(1)));

        assertFalse(history.isSaid());
    }

    @Test
    void aDecisionThatWasTakenBackSaysWhatIsLeftOfWhatItDecided() {
        Change decision = live(3, live(1), withdrawn(2));
        undone(1, decision);
        undone(2, decision);

        assertTrue(history.isSaid());
    }

    @Test
    void whatWasTakenBackAgainAndAgainSaysNothingEither() {
        Change first = undone(1, live(2, withdrawn(1)));
        undone(1, live(3, first));

        assertFalse(history.isSaid());
    }

    @Test
    void whatWasMadeAgainIsSaid() {
        live(2, undone(1, live(2, withdrawn(1))));

        assertTrue(history.isSaid());
    }

    @Test
    void anUndoOfWhatIsNotAtHandIsTakenForWhatItSays() {
        undone(1, made(2));

        assertTrue(history.isSaid());
    }

    @Test
    void whereNothingCountsNothingIsSaid() {
        withdrawn(1);

        assertFalse(history.isSaid());
    }
}
