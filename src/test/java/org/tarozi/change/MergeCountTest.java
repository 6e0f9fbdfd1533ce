package org.tarozi.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

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
}
