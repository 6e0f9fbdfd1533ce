package org.tarozi.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.change.DeviceKey;
import org.tarozi.job.HandOver.Step;
import org.tarozi.sample.Demo;
import org.tarozi.store.Author;
import org.tarozi.store.Programme;
import org.tarozi.store.file.Opening;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

class HandOverTest {

    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-05-14T08:00:00Z"));

    @TempDir static Path folder;

    private static Programme programme;

    @BeforeAll
    static void open() {
        Path file = opened(Demo.write(folder.resolve("sample"))).programme();
        programme = opened(Programme.open(file));
    }

    @AfterAll
    static void close() {
        programme.close();
    }

    @Test
    void whoWatchesIsToldEveryStepAndHowFarItIs() {
        Set<Step> steps = new LinkedHashSet<>();
        List<Double> parts = new ArrayList<>();

        HandOver.Outcome outcome =
                handOver()
                        .write(
                                List.of(),
                                folder.resolve("all.tza"),
                                (step, part) -> {
                                    steps.add(step);
                                    parts.add(part);
                                });

        assertInstanceOf(HandOver.Outcome.Written.class, outcome);
        assertEquals(List.of(Step.COLLECTING, Step.WRITING, Step.READING_BACK), List.copyOf(steps));
        assertEquals(true, parts.stream().allMatch(part -> part >= 0 && part <= 1));
        assertEquals(true, parts.stream().distinct().count() > 10);
    }

    @Test
    void whatIsStoppedInTheMiddleLeavesTheFileThatWasThere() throws Exception {
        Path target = Files.writeString(folder.resolve("before.tza"), "as it was");

        assertThrows(
                IllegalStateException.class,
                () -> handOver().write(List.of(), target, HandOverTest::stopInTheMiddle));

        assertEquals("as it was", Files.readString(target));
        assertEquals(false, Files.exists(folder.resolve("before.tza.part")));
    }

    private static void stopInTheMiddle(Step step, double part) {
        if (step == Step.WRITING && part > 0.7) {
            throw new IllegalStateException("stopped");
        }
    }

    private static HandOver handOver() {
        return new HandOver(programme, new Author("Aziza", DeviceKey.created()), CLOCK);
    }

    private static <T> T opened(Opening<T> opening) {
        if (opening instanceof Opening.Opened<T>(T value)) {
            return value;
        }
        throw new AssertionError(opening);
    }
}
