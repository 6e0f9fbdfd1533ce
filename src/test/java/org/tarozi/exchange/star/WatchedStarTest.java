package org.tarozi.exchange.star;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.exchange.Importer;
import org.tarozi.exchange.table.Laptop;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// One large table that somebody watches, and may end in its middle.
class WatchedStarTest {

    @TempDir private Path folder;

    /// How the listener ends an import.
    private static final class EndedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /// Remembers how far each file was, and ends the import at a part of one.
    private record Watcher(List<Double> heard, double last) implements Importer.Listener {

        @Override
        public void at(int done, Path file) {}

        @Override
        public void within(Path file, double part) {
            heard.add(part);
            if (part >= last) {
                throw new EndedException();
            }
        }
    }

    private List<Double> heardUntil(double last, boolean ends) throws IOException {
        Path file = new LargeStarTable(40).write(folder.resolve("large.csv"));
        Watcher watcher = new Watcher(new ArrayList<>(), last);
        try (Laptop laptop = new Laptop(folder.resolve("a.tarozi"))) {
            Importer importer = new Importer(laptop.programme(), "office", () -> Instant.EPOCH);
            if (ends) {
                assertThrows(EndedException.class, () -> importer.run(List.of(file), watcher));
            } else {
                importer.run(List.of(file), watcher);
            }
            assertEquals(ends ? 0 : 40, laptop.programme().assessments().assessments().size());
            assertEquals(ends ? 0 : 1, laptop.programme().batches().size());
        }
        return watcher.heard();
    }

    @Test
    void theBarMovesInsideATable() throws IOException {
        List<Double> heard = heardUntil(2, false);

        assertTrue(heard.size() > 40, () -> "heard: " + heard);
        assertEquals(heard.stream().sorted().toList(), heard);
        assertTrue(heard.getLast() > 0.95 && heard.getLast() <= 1, () -> "heard: " + heard);
    }

    @Test
    void anImportEndsWhileATableIsRead() throws IOException {
        assertTrue(heardUntil(0.1, true).getLast() < 0.5);
    }

    @Test
    void anImportEndsWhileATableIsMerged() throws IOException {
        assertTrue(heardUntil(0.6, true).getLast() < 0.7);
    }
}
