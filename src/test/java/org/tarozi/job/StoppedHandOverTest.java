package org.tarozi.job;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.change.DeviceKey;
import org.tarozi.job.HandOver.Step;
import org.tarozi.sample.Demo;
import org.tarozi.store.Author;
import org.tarozi.store.Programme;
import org.tarozi.store.Share;
import org.tarozi.store.file.Opening;
import org.tarozi.store.file.WholeFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// A hand-over that does not come to its end leaves everything as it was.
class StoppedHandOverTest {

    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-05-14T08:00:00Z"));

    private static final Author AUTHOR = new Author("Aziza", DeviceKey.created());

    @TempDir static Path home;

    @TempDir Path folder;

    private static Programme programme;

    private Path week = Path.of("");

    @BeforeAll
    static void open() {
        Path file = opened(Demo.write(home.resolve("sample"))).programme();
        programme = opened(Programme.open(file));
    }

    @AfterAll
    static void close() {
        programme.close();
    }

    @BeforeEach
    void name() {
        week = folder.resolve("week.tza");
    }

    @Test
    void whatIsStoppedInTheMiddleLeavesTheFileThatWasThere() throws Exception {
        Files.writeString(week, "as it was");

        assertThrows(
                IllegalStateException.class,
                () ->
                        handOver()
                                .write(
                                        List.of(),
                                        week,
                                        (step, part) -> stop(step == Step.WRITING && part > 0.7)));

        assertEquals("as it was", Files.readString(week));
        assertEquals(List.of("week.tza"), names());
    }

    @Test
    void whatIsStoppedAfterSomeFilesLeavesNone() throws Exception {
        assertThrows(
                IllegalStateException.class,
                () -> inParts().write(List.of(), week, stopping(Step.COLLECTING)));

        assertEquals(List.of(), names());
    }

    @Test
    void whatIsStoppedAfterSomeFilesLeavesThoseThatWereThere() throws Exception {
        handOver().write(List.of(), week);
        byte[] before = Files.readAllBytes(week);

        assertThrows(
                IllegalStateException.class,
                () -> inParts().write(List.of(), week, stopping(Step.READING_BACK)));

        assertArrayEquals(before, Files.readAllBytes(week));
        assertEquals(List.of("week.tza"), names());
    }

    @Test
    void aFileThatReadsBackWronglyTakesThePlaceOfNone() throws Exception {
        handOver().write(List.of(), week);
        byte[] before = Files.readAllBytes(week);
        AtomicInteger files = new AtomicInteger();

        HandOver.Outcome.Unsound unsound =
                assertInstanceOf(
                        HandOver.Outcome.Unsound.class,
                        inParts()
                                .write(
                                        List.of(),
                                        week,
                                        (step, part) -> {
                                            if (step == Step.READING_BACK
                                                    && files.incrementAndGet() == 3) {
                                                cut(folder.resolve("week.tza.unfinished-3"));
                                            }
                                        }));

        assertEquals(folder.resolve("week-3.tza"), unsound.file());
        assertArrayEquals(before, Files.readAllBytes(week));
        assertEquals(List.of("week.tza"), names());
    }

    /// What lies in the folder then is what a program leaves that is killed.
    @Test
    void nothingHasItsNameBeforeAllOfItIsThereAndAllOfItIsCleared() throws Exception {
        List<String> lying = new ArrayList<>();
        AtomicInteger files = new AtomicInteger();

        inParts()
                .write(
                        List.of(),
                        week,
                        (step, part) -> {
                            if (step == Step.COLLECTING && files.incrementAndGet() == 4) {
                                lying.addAll(names());
                            }
                        });
        for (String left : lying) {
            Files.writeString(folder.resolve(left), "of a killed one");
        }
        List<String> whole = names();
        whole.removeAll(lying);
        WholeFile.clear(week);

        assertEquals(
                List.of("week.tza.unfinished", "week.tza.unfinished-2", "week.tza.unfinished-3"),
                lying);
        assertEquals(true, whole.containsAll(List.of("week.tza", "week-2.tza", "week-9.tza")));
        assertEquals(whole, names());
    }

    @Test
    void furtherFilesStandBesideTheOneThatALinkLeadsTo() throws Exception {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        Files.createSymbolicLink(week, stick.resolve("week.tza"));
        Files.createFile(stick.resolve("week.tza"));

        inParts().write(List.of(), week);

        assertEquals(List.of("stick", "week.tza"), names());
        assertEquals(true, Files.isSymbolicLink(week));
        assertEquals(true, Files.size(week) > 0);
        assertEquals(true, Files.exists(stick.resolve("week-9.tza")));
    }

    private List<String> names() {
        try (Stream<Path> left = Files.list(folder)) {
            return new ArrayList<>(
                    left.map(path -> path.getFileName().toString()).sorted().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void cut(Path file) {
        try {
            Files.writeString(file, "PK");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Stops at a step of the fourth file.
    private static HandOver.Watch stopping(Step at) {
        AtomicInteger files = new AtomicInteger();
        return (step, part) -> stop(step == at && files.incrementAndGet() == 4);
    }

    private static void stop(boolean now) {
        if (now) {
            throw new IllegalStateException("stopped");
        }
    }

    /// Every visit fills a file.
    private static HandOver inParts() {
        return new HandOver(
                programme, AUTHOR, CLOCK, new Share.Room(1, Long.MAX_VALUE, Integer.MAX_VALUE));
    }

    private static HandOver handOver() {
        return new HandOver(programme, AUTHOR, CLOCK);
    }

    private static <T> T opened(Opening<T> opening) {
        if (opening instanceof Opening.Opened<T>(T value)) {
            return value;
        }
        throw new AssertionError(opening);
    }
}
