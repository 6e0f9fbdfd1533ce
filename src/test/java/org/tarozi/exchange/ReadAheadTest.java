package org.tarozi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Field.OfEvidence;
import org.tarozi.exchange.tza.SeenChecklists;
import org.tarozi.exchange.tza.TzaReader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Several files are read at a time, but never more than memory has room for.
class ReadAheadTest {

    private static final int PHOTO = 100_000;

    @TempDir private Path folder;

    private Path file;

    /// An assessment file with a large photo.
    @BeforeEach
    void write() {
        byte[] photo = new byte[PHOTO];
        new Random(1).nextBytes(photo);
        try (Desk auditor = Desk.of(folder, "auditor")) {
            UUID visit = auditor.visit(1);
            auditor.set(
                    Desk.part(visit, "evidence/" + new UUID(1, 2)),
                    OfEvidence.ATTACHMENT,
                    auditor.attach(photo).hex());
            file = auditor.handOver(folder.resolve("a.tza"), visit);
        }
    }

    @Test
    void severalFilesAreReadAhead() {
        try (ReadAhead ahead = ahead(ReadAhead.MOST_TEXT)) {
            assertInstanceOf(Incoming.Packed.class, next(ahead));
            assertEquals(3, ahead.waiting());
        }
    }

    @Test
    void filesThatTogetherHoldTooMuchTextAreReadOneAfterTheOther() {
        try (ReadAhead ahead = ahead(2 * TzaReader.textIn(file))) {
            next(ahead);
            assertEquals(1, ahead.waiting());
        }
        try (ReadAhead ahead = ahead(1)) {
            for (int each = 0; each < 4; each++) {
                assertInstanceOf(Incoming.Packed.class, next(ahead));
                assertEquals(0, ahead.waiting());
            }
        }
    }

    @Test
    void photosNeedNoRoom() throws IOException {
        long text = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                text += entry.getName().startsWith("attachments/") ? 0 : entry.getSize();
            }
        }

        assertEquals(text, TzaReader.textIn(file));
        assertEquals(true, Files.size(file) > PHOTO);
        assertEquals(0, TzaReader.textIn(folder.resolve("none.tza")));
    }

    private static Incoming next(ReadAhead ahead) {
        try (Incoming next = ahead.next(() -> {})) {
            return next;
        }
    }

    private ReadAhead ahead(long mostText) {
        return new ReadAhead(Collections.nCopies(4, file), new SeenChecklists(List.of()), mostText);
    }
}
