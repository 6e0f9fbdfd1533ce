package org.tarozi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tarozi.store.Places.FACTORY;
import static org.tarozi.store.Places.VISIT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;

/// Whoever is killed, or finds the disk full, while what lies beside the file is brought into it
/// leaves a file whose header speaks already of pages that are not there yet.
class BrokenOffGrowthTest {

    private static final int PAGE = 8192;

    @TempDir private Path folder;

    @Test
    void theFileIsOpenedWhereverItBrokeOff() throws Exception {
        byte[] journal;
        byte[] before;
        Path file = folder.resolve("a.tarozi");
        try (Desk desk = Desk.with(file, "Aziza")) {
            desk.begin(VISIT, FACTORY);
            desk.editing().attach(new byte[12 * PAGE]);
            before = Files.readAllBytes(file);
            journal = Files.readAllBytes(folder.resolve("a.tarozi-wal"));
        }
        byte[] after = broughtIn(before, journal);
        assertTrue(after.length >= before.length + 12 * PAGE, () -> after.length + " bytes");

        for (int end = PAGE; end <= after.length; end += PAGE) {
            Path left = left(written(before, after, end), journal);
            try (Programme programme = Desk.opened(Programme.open(left))) {
                assertTrue(Rows.assessment(programme, VISIT).isPresent(), "up to " + end);
                assertEquals(List.of(), programme.checkup().problems(), "up to " + end);
            }
            left = left(written(before, after, end), journal);
            try (Programme programme = Desk.opened(Programme.openToRead(left))) {
                assertTrue(Rows.assessment(programme, VISIT).isPresent(), "up to " + end);
            }
        }
    }

    private byte[] broughtIn(byte[] before, byte[] journal) throws IOException, SQLException {
        Path whole = left(before, journal);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + whole);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA wal_checkpoint(FULL)");
        }
        return Files.readAllBytes(whole);
    }

    private static byte[] written(byte[] before, byte[] after, int end) {
        byte[] written = Arrays.copyOf(before, Math.max(before.length, end));
        System.arraycopy(after, 0, written, 0, end);
        return written;
    }

    private Path left(byte[] main, byte[] journal) throws IOException {
        Path file = folder.resolve("left.tarozi");
        Files.write(file, main);
        Files.write(folder.resolve("left.tarozi-wal"), journal);
        return file;
    }
}
