package org.tarozi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.tarozi.store.Places.FACTORY;
import static org.tarozi.store.Places.Q1;
import static org.tarozi.store.Places.VISIT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.change.Change;
import org.tarozi.change.Digest;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// Which changes count for a report, by number and digest.
class ExtentTest {

    @TempDir private Path folder;

    private static Extent extent(Desk desk) {
        return desk.programme().extent(List.of(Places.of(FACTORY), Places.of(VISIT)));
    }

    @Test
    void theDigestIsOverTheIdsInOrder() {
        try (Desk desk = Desk.with(folder.resolve("mine.tarozi"), "Aziza")) {
            List<Change> said = new ArrayList<>(desk.set(Places.of(VISIT), "cycle", "1"));
            said.addAll(desk.answer(VISIT, Q1, "compliant"));

            Extent extent = extent(desk);

            assertEquals(2, extent.changes());
            assertEquals(
                    Digest.of(
                            said.stream()
                                    .map(Change::id)
                                    .sorted()
                                    .map(id -> id + "\n")
                                    .collect(Collectors.joining())
                                    .getBytes(StandardCharsets.US_ASCII)),
                    extent.ofChanges());
            assertEquals(said.getLast().origin().at(), extent.newest().orElseThrow());
            assertEquals(2, extent.loose());
            assertEquals(0, extent.segments());

            desk.everything();

            Extent handedOver = extent(desk);
            assertEquals(0, handedOver.loose());
            assertEquals(1, handedOver.segments());
            assertEquals(extent.ofChanges(), handedOver.ofChanges());
        }
    }

    @Test
    void whatIsWrittenLaterCountsToo() {
        try (Desk mine = Desk.with(folder.resolve("mine.tarozi"), "Aziza");
                Desk other = Desk.with(folder.resolve("other.tarozi"), "Bahodir")) {
            mine.begin(VISIT, FACTORY);
            Extent first = extent(mine);
            assertSame(first, extent(mine));

            mine.answer(VISIT, Q1, "compliant");
            Extent answered = extent(mine);
            assertEquals(first.changes() + 1, answered.changes());

            other.answer(VISIT, Q1, "non_compliant");
            UUID batch = mine.receive(other.everything()).orElseThrow();
            Extent merged = extent(mine);
            assertEquals(answered.changes() + 1, merged.changes());
            assertEquals(1, merged.segments());

            mine.programme().withdrawal().preview(batch);
            assertEquals(merged, extent(mine));
            mine.withdraw(batch);
            assertEquals(answered, extent(mine));

            assertNotEquals(answered, mine.programme().extent(List.of(Places.of(FACTORY))));
        }
    }

    @Test
    void itIsTheSameAfterTheFileWasClosed() {
        Desk mine = Desk.with(folder.resolve("mine.tarozi"), "Aziza");
        mine.begin(VISIT, FACTORY);
        Extent before = extent(mine);

        try (Desk again = mine.reopened()) {
            assertEquals(before, extent(again));
        }
    }
}
