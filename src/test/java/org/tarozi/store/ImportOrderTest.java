package org.tarozi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tarozi.store.Places.FACTORY;
import static org.tarozi.store.Places.VISIT;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

class ImportOrderTest {

    private static final List<Instant> JUMPING =
            List.of(
                    Instant.parse("2026-05-14T09:00:00Z"),
                    Instant.parse("2000-01-01T00:00:00Z"),
                    Instant.parse("2099-12-31T23:00:00Z"),
                    Instant.parse("1969-07-20T20:17:00Z"),
                    Instant.parse("2026-05-14T09:00:00Z"));

    @TempDir private Path folder;

    private Desk office;
    private Desk auditor;

    @BeforeEach
    void begin() {
        office = Desk.with(folder.resolve("office.tarozi"), "Aziza");
        auditor = Desk.with(folder.resolve("auditor.tarozi"), "Bahodir");
        auditor.begin(VISIT, FACTORY);
    }

    @AfterEach
    void close() {
        office.close();
        auditor.close();
    }

    /// Takes in one more file, in which the one before is too.
    private UUID receive(Instant at) {
        auditor.set(Places.of(VISIT), "note", at + " " + office.programme().batches().size());
        Parcel file = auditor.everything();
        ImportBatch batch = office.programme().beginImport("Aziza", InstantSource.fixed(at));
        batch.add(file);
        batch.keep("{}");
        return batch.id();
    }

    private List<UUID> listed() {
        return office.programme().batches().stream().map(Batch::id).toList();
    }

    @Test
    void importsAreListedInTheOrderInWhichTheyCameThoughTheClockJumps() {
        List<UUID> came = new ArrayList<>();
        JUMPING.forEach(at -> came.add(receive(at)));

        assertEquals(came, listed());
        office.withdraw(came.get(3));
        assertEquals(came, listed());
        office = office.reopened();
        assertEquals(came, listed());
        assertEquals(
                List.of(came.get(1), came.get(2), came.get(4)),
                office.programme().withdrawal().sharing(came.getFirst()).stream()
                        .map(Batch::id)
                        .toList());
    }

    @Test
    void soAreManyOfAnyMoments() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<UUID> came = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            came.add(receive(Instant.ofEpochSecond(random.nextLong(-2_000_000_000L, 1L << 32))));
        }

        assertEquals(came, listed(), "seed " + seed);
    }

    @Test
    void thoseOfBeforeTheirIdentitiesToldTheirOrderComeFirstByTheClock() {
        Batch told = batch(ImportOrder.identity(Desk.PROGRAMME, JUMPING.get(1), 0), 1);
        Batch early = batch(new UUID(7, 1), 0);
        Batch late = batch(new UUID(7, 2), 2);

        assertEquals(
                List.of(early, late, told),
                new ImportOrder(Desk.PROGRAMME, 3).sorted(List.of(told, late, early)));
    }

    private static Batch batch(UUID id, int at) {
        return new Batch(id, JUMPING.get(at), "Aziza", false, "{}");
    }
}
