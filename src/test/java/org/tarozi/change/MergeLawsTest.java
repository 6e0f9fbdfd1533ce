package org.tarozi.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// What must hold whatever people do. A failure prints the seed of its history.
class MergeLawsTest {

    private static final int STEPS = 40;
    private static final List<DeviceKey> KEYS = RandomPeople.keys(5);

    @ParameterizedTest
    @ValueSource(longs = {0, 1000})
    void onceEverythingIsHandedToEveryoneAllShowTheSameAndNothingIsLost(long from) {
        for (long seed = from; seed < from + 1000; seed++) {
            RandomPeople people = new RandomPeople(seed, KEYS);
            for (int step = 0; step < STEPS; step++) {
                people.step();
            }
            people.exchangeAll();
            Map<String, Object> first = Picture.of(people.laptops().getFirst());
            for (Laptop laptop : people.laptops()) {
                assertEquals(first, Picture.of(laptop), "seed " + seed);
                assertEquals(List.of(), missing(people.handedOver(), laptop), "seed " + seed);
            }
        }
    }

    private static List<Digest> missing(Collection<Digest> handedOver, Laptop laptop) {
        return handedOver.stream().filter(name -> !isWholly(laptop, name)).toList();
    }

    private static boolean isWholly(Laptop laptop, Digest name) {
        return laptop.holdings().segment(name).changes().stream()
                .allMatch(change -> isLive(laptop, change));
    }

    private static boolean isLive(Laptop laptop, Change change) {
        return laptop.history(Place.root(change.subject()))
                .field(change.subject(), change.field())
                .map(field -> field.isLive(change.id()))
                .orElse(false);
    }

    @ParameterizedTest
    @ValueSource(longs = {2000})
    void whateverIsAtHandIsShownByTheRulesAtEveryMoment(long from) {
        for (long seed = from; seed < from + 600; seed++) {
            RandomPeople people = new RandomPeople(seed, KEYS);
            for (int step = 0; step < STEPS; step++) {
                Laptop laptop = people.step();
                if (step % 8 == 7) {
                    assertEquals(List.of(), Picture.breaches(laptop), "seed " + seed);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3000})
    void mergingIsIdempotentCommutativeAndAssociative(long from) {
        for (long seed = from; seed < from + 200; seed++) {
            RandomPeople people = new RandomPeople(seed, KEYS);
            for (int step = 0; step < STEPS; step++) {
                people.step();
            }
            List<Segment> a = people.laptops().get(0).export();
            List<Segment> b = people.laptops().get(1).export();
            List<Segment> c = people.laptops().getLast().export();
            Map<String, Object> expected = merged(List.of(a, b, c));
            assertEquals(expected, merged(List.of(c, a, b)), "commutative, seed " + seed);
            assertEquals(expected, merged(List.of(a, b, c, b, a)), "idempotent, seed " + seed);
            Laptop between = Laptop.of("courier", KEYS.getFirst(), Duration.ZERO);
            between.receive(b);
            between.receive(c);
            List<Segment> bc = between.export();
            assertEquals(expected, merged(List.of(a, bc)), "associative, seed " + seed);
        }
    }

    private static Map<String, Object> merged(List<List<Segment>> files) {
        Laptop laptop = Laptop.of("office", KEYS.getFirst(), Duration.ZERO);
        files.forEach(laptop::receive);
        return Picture.of(laptop);
    }

    @ParameterizedTest
    @ValueSource(longs = {4000})
    void whatMergingDidToEachChangeAddsUpToWhatCameIn(long from) {
        for (long seed = from; seed < from + 200; seed++) {
            RandomPeople people = new RandomPeople(seed, KEYS);
            for (int step = 0; step < STEPS; step++) {
                people.step();
            }
            Laptop target = people.laptops().get(0);
            Laptop source = people.laptops().get(1);
            for (Subject root : List.of(Place.VISIT, Place.OTHER, Place.THIRD)) {
                List<Change> incoming = new ArrayList<>(live(source, root));
                Collections.shuffle(incoming, new Random(seed));
                Set<Change> before = new HashSet<>(live(target, root));
                Merge merge = new Merge(target.history(root));
                incoming.forEach(merge::add);
                MergeCount count = merge.count();
                assertEquals(incoming.size(), count.changes(), "seed " + seed);
                assertEquals(
                        incoming.stream().filter(before::contains).count(),
                        count.same(),
                        "seed " + seed);
                assertTrue(live(target, root).containsAll(incoming), "seed " + seed);
                assertReplacedInFullKnowledge(merge.result(), before, "seed " + seed);
            }
        }
    }

    private static void assertReplacedInFullKnowledge(
            Merge.Result result, Set<Change> before, String of) {
        assertEquals(result.count().updated(), result.replaced().size(), of);
        for (Replacement one : result.replaced()) {
            assertFalse(before.contains(one.by()), of);
            assertTrue(before.containsAll(one.before()), of);
            assertFalse(one.before().isEmpty(), of);
        }
    }

    private static Set<Change> live(Laptop laptop, Subject root) {
        Set<Change> live = new HashSet<>();
        History history = laptop.history(root);
        for (Subject subject : history.subjects()) {
            history.fields(subject).values().forEach(field -> live.addAll(field.live()));
        }
        return live;
    }
}
