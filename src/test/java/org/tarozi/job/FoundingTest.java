package org.tarozi.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.change.DeviceKey;
import org.tarozi.change.Digest;
import org.tarozi.checklist.ReleaseId;
import org.tarozi.checklist.file.ShippedChecklists;
import org.tarozi.store.Author;
import org.tarozi.store.Programme;
import org.tarozi.store.file.Opening;
import org.tarozi.store.file.StoreException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// A programme is there with its first entries, or not at all.
class FoundingTest {

    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-05-14T08:00:00Z"));

    @TempDir private Path folder;

    private Opening<Programme> found(BooleanSupplier stopped) {
        Founding founding =
                new Founding(
                        ShippedChecklists.find(new ReleaseId("core-2026")).orElseThrow(),
                        "Garments",
                        Map.of(Founding.COUNTRY, "UZ"));
        Author author = new Author("Aziza", DeviceKey.ofSeed(Digest.of(new byte[1]).raw()));
        return founding.make(folder.resolve("a.tarozi"), author, CLOCK, stopped);
    }

    @Test
    void whereverItIsStoppedNothingIsLeftOfIt() throws IOException {
        Path theirs = Files.writeString(folder.resolve("a.tarozi.new"), "of somebody else");
        AtomicInteger asked = new AtomicInteger();
        made(found(() -> asked.incrementAndGet() < 0)).close();
        int questions = asked.get();
        Files.delete(folder.resolve("a.tarozi"));

        for (int at = 1; at <= questions; at++) {
            int last = at;
            asked.set(0);
            assertThrows(StoreException.class, () -> found(() -> asked.incrementAndGet() >= last));
            assertEquals(List.of("a.tarozi.new"), names(), "stopped at question " + last);
        }
        assertEquals("of somebody else", Files.readString(theirs));
    }

    @Test
    void aFileThatStoodThereIsNotTouchedWhetherItIsStoppedOrNot() throws IOException {
        Path theirs = Files.writeString(folder.resolve("a.tarozi"), "of somebody else");

        assertInstanceOf(Opening.Refused.class, found(() -> false));
        assertInstanceOf(Opening.Refused.class, found(() -> true));

        assertEquals("of somebody else", Files.readString(theirs));
        assertEquals(List.of("a.tarozi"), names());
    }

    @Test
    void whatWasFoundedIsThereWhenTheFileHasItsName() throws IOException {
        try (Programme programme = made(found(() -> false))) {
            assertEquals(Optional.of("Garments"), programme.name());
            assertEquals(Optional.of("UZ"), programme.detail(Founding.COUNTRY));
            assertEquals("core-2026", programme.checklists().getFirst().release().id().value());
            assertEquals(List.of(), programme.checkup().problems());
        }
        assertEquals(List.of("a.tarozi"), names());
    }

    private static Programme made(Opening<Programme> made) {
        return assertInstanceOf(
                Programme.class, assertInstanceOf(Opening.Opened.class, made).value());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
