package org.tarozi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.change.Digest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Whatever people do in whatever order, on real files: `-Dseed=N` repeats a run, `-Dhistories=N`
/// asks for more.
class RandomHistoriesTest {

    private static final int STEPS = 36;
    private static final int BETWEEN_CHECKS = 12;

    @TempDir private Path folder;

    @Test
    void everyInterleavingConvergesAndLosesNothingThatWasHandedOver() throws IOException {
        long first = Long.getLong("seed", new Random().nextLong(1, 1_000_000_000));
        int histories = Integer.getInteger("histories", 30);
        for (long seed = first; seed < first + histories; seed++) {
            try (RandomDesks desks = new RandomDesks(folder, seed)) {
                live(desks, "seed " + seed);
            } catch (RuntimeException e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
    }

    private static void live(RandomDesks desks, String seed) throws IOException {
        for (int step = 1; step <= STEPS; step++) {
            Desk desk = desks.step();
            if (step % BETWEEN_CHECKS == 0) {
                assertEquals(List.of(), desk.problems(), seed + ", step " + step);
                handsOverWhatItSees(desks, desk, seed + ", step " + step);
            }
        }
        handsOverEachVisitAsItSeesIt(desks, seed);
        desks.exchangeAll();
        Desk one = desks.desks().getFirst();
        for (Desk desk : desks.desks()) {
            assertEquals(List.of(), desk.problems(), seed);
            assertEquals(one.digest(), desk.digest(), seed);
            assertTrue(held(desk).containsAll(desks.handedOver()), seed);
        }
    }

    /// Also what it took back stays so, for others and for itself.
    private static void handsOverWhatItSees(RandomDesks desks, Desk desk, String when)
            throws IOException {
        Parcel everything = desk.everything();
        try (Desk newcomer = desks.newcomer()) {
            newcomer.receive(everything);
            assertEquals(desk.digest(), newcomer.digest(), when + ", for a newcomer");
        }
        assertEquals(Optional.empty(), desk.receive(everything), when + ", for itself");
    }

    private static void handsOverEachVisitAsItSeesIt(RandomDesks desks, String when)
            throws IOException {
        Desk desk = desks.desks().getFirst();
        for (Assessment visit : desk.programme().assessments().assessments()) {
            try (Desk newcomer = desks.newcomer()) {
                newcomer.receive(desk.parcel(visit.id()));
                assertEquals(row(desk, visit.id()), row(newcomer, visit.id()), when);
            }
        }
    }

    private static Optional<Assessment> row(Desk desk, AssessmentId visit) {
        return desk.programme().assessments().assessments().stream()
                .filter(one -> one.id().equals(visit))
                .findFirst();
    }

    private static Set<Digest> held(Desk desk) {
        Set<Digest> held = new HashSet<>();
        desk.everything().segments().forEach(part -> held.add(part.segment().name()));
        return held;
    }
}
