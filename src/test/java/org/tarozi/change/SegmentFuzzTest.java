package org.tarozi.change;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Damaged bytes are read or refused, and nothing else happens.
class SegmentFuzzTest {

    private static final DeviceKey KEY = DeviceKey.created();
    private static final int TIMES = 3_000;
    private static final String INTERESTING = "\n\r\"\\{}[],:0129eE+-.u dtfn\u0000\u007f";

    @Test
    void randomlyDamagedBytesAreReadOrRefusedWithASentence() {
        byte[] sound = sealed();
        SegmentReader reader = new SegmentReader();
        int refused = 0;
        for (long seed = 0; seed < TIMES; seed++) {
            byte[] damaged = damaged(sound, new Random(seed));
            Segment.Reading reading;
            try {
                reading = reader.read(damaged);
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError("seed " + seed, e);
            }
            switch (reading) {
                case Segment.Reading.Sound(Segment segment) -> {
                    assertArrayEquals(damaged, segment.bytes());
                    assertNotNull(shown(segment), "seed " + seed);
                }
                case Segment.Reading.Newer(String version) ->
                        assertNotEquals("1", version, "seed " + seed);
                case Segment.Reading.Refused(int line, String reason) -> {
                    refused++;
                    assertTrue(line >= 1 && reason.length() > 10, "seed " + seed + reason);
                    assertFalse(reason.contains("tools.jackson"), "seed " + seed + reason);
                }
            }
        }
        assertTrue(refused > TIMES / 2, "most damage is noticed: " + refused);
    }

    /// What a laptop shows that received nothing but a segment, whatever it says.
    private static Object shown(Segment segment) {
        Laptop laptop = Laptop.of("Bek", KEY, Duration.ZERO);
        laptop.receive(List.of(segment));
        return Picture.of(laptop);
    }

    private static byte[] sealed() {
        Laptop laptop = Laptop.of("Aziza");
        laptop.answer("q1", 1);
        laptop.set(new Place(Place.VISIT, "answer/q1", "note"), Value.of("шум \"85\" dB\n😀"));
        laptop.answer("q1", 2);
        laptop.set(Place.answer("q2"), new Value.Listing(List.of("a", "b")));
        laptop.link(Place.VISIT_ID, Place.OTHER_ID, Value.YES);
        laptop.trash(Place.VISIT.at("answer/q1"));
        laptop.signOff(Place.VISIT);
        return laptop.export().getFirst().bytes();
    }

    private static byte[] damaged(byte[] sound, Random random) {
        byte[] bytes = sound.clone();
        int times = 1 + random.nextInt(3);
        for (int i = 0; i < times; i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(6)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes[at] = (byte) random.nextInt();
                case 2, 3 ->
                        bytes[at] = (byte) INTERESTING.charAt(random.nextInt(INTERESTING.length()));
                case 4 -> bytes = Arrays.copyOf(bytes, at + 1);
                default -> bytes = repeated(bytes, at, random.nextInt(bytes.length - at));
            }
        }
        return bytes;
    }

    /// Some bytes stand twice.
    private static byte[] repeated(byte[] bytes, int from, int length) {
        byte[] longer = Arrays.copyOf(bytes, bytes.length + length);
        System.arraycopy(bytes, from, longer, from + length, bytes.length - from);
        return longer;
    }
}
