package org.tarozi.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a merge says became of the changes it added.
class MergeCountTest {

    private static final Subject ROOT = new Subject("assessment/x");

    private static Change change(int number, List<ChangeId> parents) {
        Origin origin = new Origin("device", "", Instant.EPOCH, Optional.empty());
        Proposal proposal = new Proposal(ROOT, "note", Value.of("note " + number), parents);
        return new ChangeWriter().write(proposal, origin).change();
    }

    @Test
    void manyValuesOfOneFieldTakeNoLongerThanAsManyOfMany() {
        Merge merge = new Merge(new History(ROOT));

        assertTimeout(
                Duration.ofSeconds(10),
                () -> {
                    for (int number = 0; number < 40_000; number++) {
                        merge.add(change(number, List.of()));
                    }
                    assertEquals(new MergeCount(0, 0, 0, 0, 0, 40_000), merge.count());
                });
    }

    @Test
    void whatIsOvertakenAndWhatStandsAreCountedApart() {
        Merge merge = new Merge(new History(ROOT));
        Change first = change(1, List.of());
        Change second = change(2, List.of(first.id()));

        List.of(first, second, second).forEach(merge::add);

        assertEquals(new MergeCount(1, 1, 1, 0, 0, 0), merge.count());
    }

    @Test
    void whatIsReplacedIsToldWithWhatWasHere() {
        Change seen = change(1, List.of());
        Change other = change(2, List.of());
        Change update = change(3, List.of(seen.id(), other.id()));
        History history = new History(ROOT);
        history.addLive(seen);
        history.addLive(other);
        Merge merge = new Merge(history);
        merge.add(update);

        Merge.Result result = merge.result();

        assertEquals(new MergeCount(0, 0, 0, 1, 0, 0), result.count());
        assertEquals(
                List.of(Set.of(seen, other)),
                result.replaced().stream().map(one -> Set.copyOf(one.before())).toList());
        assertEquals(update, result.replaced().getFirst().by());
    }

    @Test
    void anEditThatADeletionDidNotKnowOfIsAConflictInBothOrders() {
        Change seen = change(1, List.of());
        History history = new History(ROOT);
        history.addLive(seen);
        Change deletion = deletion(history);
        Change edit = change(2, List.of(seen.id()));

        assertEquals(new MergeCount(0, 0, 0, 0, 0, 1), merged(List.of(seen, deletion), edit));
        assertEquals(new MergeCount(0, 0, 0, 0, 0, 1), merged(List.of(seen, edit), deletion));
    }

    @Test
    void aDeletionThatKnewOfEverythingIsNoneAndTakesThePlaceOfWhatWasHere() {
        Change seen = change(1, List.of());
        History history = new History(ROOT);
        history.addLive(seen);
        Change deletion = deletion(history);

        assertEquals(new MergeCount(0, 0, 0, 1, 0, 0), merged(List.of(seen), deletion));
        Merge merge = new Merge(history);
        merge.add(deletion);
        assertEquals(List.of(new Replacement(List.of(seen), deletion)), merge.result().replaced());
    }

    @Test
    void whatCameTogetherWithItsDeletionWasNeverHere() {
        Change seen = change(1, List.of());
        History history = new History(ROOT);
        history.addLive(seen);
        Merge merge = new Merge(new History(ROOT));
        List.of(seen, deletion(history)).forEach(merge::add);

        assertEquals(new MergeCount(0, 0, 2, 0, 0, 0), merge.count());
    }

    private static Change deletion(History history) {
        Origin origin = new Origin("other", "", Instant.EPOCH, Optional.empty());
        return new ChangeWriter().write(Deletion.proposal(history, ROOT), origin).change();
    }

    private static MergeCount merged(List<Change> before, Change change) {
        History history = new History(ROOT);
        before.forEach(history::addLive);
        Merge merge = new Merge(history);
        merge.add(change);
        return merge.count();
    }
}
