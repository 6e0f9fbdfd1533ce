package org.tarozi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.tarozi.store.Places.FACTORY;
import static org.tarozi.store.Places.VISIT;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.change.DeviceKey;
import org.tarozi.change.Digest;
import org.tarozi.store.file.Opening;
import org.tarozi.store.file.StoreException;
import org.tarozi.store.file.Trouble;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/// A folder that cannot be written, as on a disc or a locked stick.
@DisabledOnOs(OS.WINDOWS)
class ReadOnlyMediumTest {

    /// Where a header says that there is a write-ahead log (the SQLite file format, offset 18).
    private static final long JOURNAL_MODE = 18;

    @TempDir private Path folder;
    @TempDir private Path elsewhere;

    private Path file;

    @BeforeEach
    void prepare() throws IOException {
        file = folder.resolve("a.tarozi");
        try (Desk desk = Desk.with(file, "Aziza")) {
            desk.begin(VISIT, FACTORY);
        }
        permit("r-xr-xr-x");
        assumeFalse(Files.isWritable(folder), "this user may write everywhere");
    }

    @AfterEach
    void release() throws IOException {
        permit("rwxr-xr-x");
    }

    private void permit(String rights) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(rights));
    }

    @Test
    void aProgrammeIsReadWithoutATrace() throws IOException {
        Digest before = Bytes.digest(file);

        try (Programme read = Desk.opened(Programme.openToRead(file))) {
            assertTrue(Rows.assessment(read, VISIT).isPresent());
            assertEquals(List.of(), read.checkup().problems());
        }

        assertEquals(before, Bytes.digest(file));
        assertEquals(List.of("a.tarozi"), Bytes.names(folder));
    }

    /// Its header still speaks of a log beside it, as after a loss of power.
    @Test
    void aProgrammeThatWasCopiedThereWithoutBeingClosedIsReadToo() throws IOException {
        try (RandomAccessFile header = new RandomAccessFile(file.toFile(), "rw")) {
            header.seek(JOURNAL_MODE);
            header.write(new byte[] {2, 2});
        }

        try (Programme read = Desk.opened(Programme.open(file))) {
            assertTrue(read.isReadOnly());
            assertTrue(Rows.assessment(read, VISIT).isPresent());
        }

        assertEquals(List.of("a.tarozi"), Bytes.names(folder));
    }

    @Test
    void workingOnItIsSaidToBeImpossibleAndChangesNothing() throws IOException {
        Digest before = Bytes.digest(file);

        StoreException failure =
                assertThrows(
                        StoreException.class,
                        () -> {
                            try (Desk desk = Desk.at(file, new Author("B", DeviceKey.created()))) {
                                desk.answer(VISIT, Places.Q1, "compliant");
                            }
                        });

        assertTrue(String.valueOf(failure.getMessage()).contains("Check that you may write"));
        assertEquals(before, Bytes.digest(file));
    }

    @Test
    void aCopyElsewhereCanBeWorkedOn() throws IOException {
        Digest before = Bytes.digest(file);
        Path copy = elsewhere.resolve("copy.tarozi");

        try (Programme read = Desk.opened(Programme.open(file))) {
            assertEquals(new Opening.Opened<>(copy), read.copyTo(copy, () -> false));
            assertInstanceOf(
                    Opening.Refused.class, read.copyTo(copy, () -> false), "it is there already");
        }

        try (Programme open = Desk.opened(Programme.open(copy))) {
            assertFalse(open.isReadOnly());
            assertTrue(Rows.assessment(open, VISIT).isPresent());
        }
        assertEquals(before, Bytes.digest(file));
        assertEquals(List.of("copy.tarozi"), Bytes.names(elsewhere));
    }

    @Test
    void aCopyThatCannotBeMadeNamesWhereItWasMeantToBe() throws IOException {
        Path copy = folder.resolve("copy.tarozi");
        try (Programme read = Desk.opened(Programme.open(file))) {
            StoreException failure =
                    assertThrows(StoreException.class, () -> read.copyTo(copy, () -> false));
            assertEquals(Trouble.Kind.NOT_ALLOWED, failure.trouble().kind());
            assertEquals(List.of(copy.toString()), failure.trouble().about());
        }
        assertEquals(List.of("a.tarozi"), Bytes.names(folder));
    }
}
