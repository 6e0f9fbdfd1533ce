package org.tarozi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.store.file.Database;
import org.tarozi.store.file.FileOpener;
import org.tarozi.store.file.Opening;
import org.tarozi.store.file.StoreException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

class StoppedCopyTest {

    private static final FileOpener OPENER = ProgrammeFiles.opener();

    @TempDir private Path folder;

    private static void fill(Database database) {
        database.execute(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)"
                        + " INSERT INTO meta SELECT 'key ' || i, x'00', x'01' FROM n");
    }

    @Test
    void ofACopyThatIsStoppedInTheMiddleNothingIsLeft() throws IOException {
        Path file = folder.resolve("a.tarozi");
        Path copy = folder.resolve("copy.tarozi");
        Desk.opened(OPENER.create(file, StoppedCopyTest::fill)).close();
        AtomicInteger asked = new AtomicInteger();
        try (Database read = Desk.opened(OPENER.openToRead(file))) {
            assertThrows(
                    StoreException.class,
                    () -> FileOpener.copyTo(read, copy, () -> asked.incrementAndGet() > 3));

            assertEquals(4, asked.get());
            assertEquals(List.of("a.tarozi"), Bytes.names(folder));
            assertEquals(new Opening.Opened<>(copy), FileOpener.copyTo(read, copy, () -> false));
        }
        assertEquals(List.of("a.tarozi", "copy.tarozi"), Bytes.names(folder));
    }

    @Test
    void whoIsStoppedWhileHeCopiesWhatHeWorksOnGoesOnInIt() throws IOException {
        Path copy = folder.resolve("copy.tarozi");
        Path file = folder.resolve("a.tarozi");
        AtomicInteger asked = new AtomicInteger();
        BooleanSupplier soon = () -> asked.incrementAndGet() > 3;
        try (Database written = Desk.opened(OPENER.create(file, StoppedCopyTest::fill))) {
            assertThrows(
                    StoreException.class,
                    () -> written.stoppable(soon, () -> FileOpener.copyTo(written, copy, soon)));

            assertFalse(Files.exists(copy));
            written.execute("INSERT INTO meta VALUES ('more', x'00', x'01')");
            assertEquals(new Opening.Opened<>(copy), FileOpener.copyTo(written, copy, () -> false));
        }
        try (Database read = Desk.opened(OPENER.openToRead(copy))) {
            assertEquals(
                    List.of("more"),
                    read.query("SELECT key FROM meta WHERE key = 'more'", row -> row.text("key")));
        }
        assertEquals(List.of("a.tarozi", "copy.tarozi"), Bytes.names(folder));
    }
}
