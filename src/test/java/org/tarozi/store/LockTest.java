package org.tarozi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tarozi.store.Places.FACTORY;
import static org.tarozi.store.Places.Q1;
import static org.tarozi.store.Places.VISIT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.change.DeviceKey;
import org.tarozi.change.Digest;
import org.tarozi.store.file.Opening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// One programme file and several who want it.
class LockTest {

    @TempDir private Path folder;

    @Test
    void aSecondOpeningInTheSameProcessIsRefusedKindlyAndHarmsNobody() throws Exception {
        Path file = folder.resolve("a.tarozi");
        try (Desk first = Desk.with(file, "Aziza")) {
            first.begin(VISIT, FACTORY);
            for (int time = 0; time < 2; time++) {
                Opening<Programme> second =
                        CompletableFuture.supplyAsync(() -> Programme.open(file)).get();
                assertTrue(
                        assertInstanceOf(Opening.InUse.class, second)
                                .why()
                                .sentence()
                                .contains("open in another program"));
                assertInstanceOf(Opening.InUse.class, Programme.openToRead(file));
            }
            assertEquals("IN_USE", OtherProcess.opens(file));
            first.answer(VISIT, Q1, "compliant");
            assertEquals(List.of(), first.problems());
        }
        assertEquals("OPENED", OtherProcess.opens(file));
        try (Desk again = Desk.at(file, new Author("B", DeviceKey.created()))) {
            assertEquals("compliant", again.row(VISIT, Q1));
        }
    }

    /// As the file dialog of GTK does with every file of the folder that it shows: on Unix that
    /// gives up the lock that SQLite has.
    @Test
    void whoeverReadsTheFileInOurProcessLetsNobodyElseIn() throws Exception {
        Path file = folder.resolve("a.tarozi");
        try (Desk desk = Desk.with(file, "Aziza")) {
            desk.begin(VISIT, FACTORY);
            Files.readAllBytes(file);
            assertEquals("IN_USE", OtherProcess.opens(file));
            desk.answer(VISIT, Q1, "compliant");
            assertEquals("IN_USE", OtherProcess.opens(file));
        }
        assertEquals("OPENED", OtherProcess.opens(file));
        try (Desk again = Desk.at(file, new Author("B", DeviceKey.created()))) {
            assertEquals("compliant", again.row(VISIT, Q1));
            assertEquals(List.of(), again.problems());
        }
    }

    @Test
    void whoeverReadsSeesOneStateToTheEnd() throws IOException {
        Path file = made();
        try (Programme read = Desk.opened(Programme.openToRead(file));
                Programme other = Desk.opened(Programme.openToRead(file))) {
            assertEquals("IN_USE", OtherProcess.opens(file));
            assertEquals(List.of(), read.checkup().problems());
            assertEquals("IN_USE", OtherProcess.opens(file));
            assertTrue(Rows.assessment(other, VISIT).isPresent());
        }
        assertEquals("OPENED", OtherProcess.opens(file));
    }

    @Test
    void readingChangesNoByteAndLeavesNothingBesideTheFile() throws IOException {
        Path file = made();
        Digest before = Bytes.digest(file);
        try (Programme read = Desk.opened(Programme.openToRead(file))) {
            assertTrue(Rows.assessment(read, VISIT).isPresent());
            assertEquals(List.of(), read.checkup().problems());
        }
        assertEquals(before, Bytes.digest(file));
        assertEquals(List.of("a.tarozi"), Bytes.names(folder));
    }

    @Test
    void whatASessionThatBrokeOffLeftBesideTheFileIsRead() throws IOException {
        Path file = folder.resolve("a.tarozi");
        Path copy = folder.resolve("copy.tarozi");
        try (Desk desk = Desk.with(file, "Aziza")) {
            desk.begin(VISIT, FACTORY);
            Files.copy(file, copy);
            Files.copy(folder.resolve("a.tarozi-wal"), folder.resolve("copy.tarozi-wal"));
        }
        try (Programme read = Desk.opened(Programme.openToRead(copy))) {
            assertTrue(Rows.assessment(read, VISIT).isPresent());
        }
        assertEquals(List.of("a.tarozi", "copy.tarozi"), Bytes.names(folder));
    }

    @Test
    void aClosedFileIsNotInWriteAheadMode() throws IOException {
        byte[] header = Files.readAllBytes(made());
        assertEquals(1, header[18]);
        assertEquals(1, header[19]);
    }

    private Path made() {
        Path file = folder.resolve("a.tarozi");
        try (Desk desk = Desk.with(file, "Aziza")) {
            desk.begin(VISIT, FACTORY);
        }
        return file;
    }
}
