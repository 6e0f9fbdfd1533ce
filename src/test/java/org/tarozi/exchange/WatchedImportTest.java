package org.tarozi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.change.Digest;
import org.tarozi.store.Programme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An import that somebody watches, and may end before it is done.
class WatchedImportTest {

    private static final InstantSource CLOCK = () -> Instant.parse("2024-05-14T09:30:00Z");

    /// More than are read ahead.
    private static final int MANY = 12;

    @TempDir Path folder;

    private Desk office;
    private List<Path> files;

    /// How a listener ends an import.
    private static final class EndedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @BeforeEach
    void open() {
        office = Desk.of(folder, "office");
        files = new ArrayList<>();
        try (Desk auditor = Desk.of(folder, "auditor")) {
            for (int number = 1; number <= MANY; number++) {
                files.add(auditor.handOver(folder.resolve(number + ".tza"), auditor.visit(number)));
            }
        }
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Importer importer() {
        return new Importer(office.programme(), "office", CLOCK);
    }

    @Test
    void theListenerHearsOfEachFileBeforeItIsMergedAndOfTheEnd() {
        List<String> heard = new ArrayList<>();

        importer().run(files, (done, file) -> heard.add(done + " " + file.getFileName()));

        List<String> expected = new ArrayList<>();
        for (int number = 1; number <= MANY; number++) {
            expected.add(number - 1 + " " + number + ".tza");
        }
        expected.add(MANY + " " + MANY + ".tza");
        assertEquals(expected, heard);
    }

    /// Opening a file and closing it counts in its header, so the file is compared with a copy that
    /// was opened and closed.
    @Test
    void anImportThatTheListenerEndsChangesNotOneByteButForTheChoiceOfTheJournal()
            throws IOException {
        office.visit(100);
        office.close();
        Path copy = Files.copy(office.programme().file(), folder.resolve("copy.tarozi"));
        office = office.reopened();
        Digest state = office.digest();

        assertThrows(EndedException.class, () -> importer().run(files, WatchedImportTest::end));

        assertEquals(state, office.digest());
        assertEquals(List.of(), office.programme().batches());
        office.close();
        try (Programme untouched = Desk.opened(Programme.open(copy))) {
            untouched.expectChanges();
        }
        assertEquals(-1, Files.mismatch(copy, office.programme().file()));
        office = office.reopened();
    }

    @Test
    void aLookThatTheListenerEndsLeavesTheProgrammeReadyForAnImport() {
        assertThrows(EndedException.class, () -> importer().preview(files, WatchedImportTest::end));

        Receipt receipt = importer().run(files);

        assertEquals(MANY, receipt.count(FileReceipt.Status.NEW));
        assertEquals(MANY, office.programme().assessments().assessments().size());
    }

    @Test
    void anImportCanBeEndedAfterItsLastFile() {
        assertThrows(
                EndedException.class,
                () ->
                        importer()
                                .run(
                                        files.subList(0, 1),
                                        (done, file) -> {
                                            if (done == 1) {
                                                throw new EndedException();
                                            }
                                        }));

        assertEquals(List.of(), office.programme().batches());
        assertEquals(0, office.programme().assessments().assessments().size());
    }

    private static void end(int done, Path file) {
        if (done == MANY / 2) {
            throw new EndedException();
        }
    }

    @Test
    void aKeptReceiptIsReadAsItWasWritten() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.tza"));

        Receipt receipt = office.take(files.getFirst(), empty);

        String kept = office.programme().batches().getFirst().receipt();
        assertEquals(Optional.of(receipt.withoutFolders()), ReceiptReader.read(kept));
        assertEquals(
                Optional.of(Refusal.Kind.EMPTY),
                receipt.files().getLast().refusal().map(Refusal::kind));
    }

    @Test
    void aFileOfAnotherProgrammeKeepsItsNotes() {
        FileNotes notes = new FileNotes(true, 3);

        assertEquals(
                "made in another programme; 3 confidential parts stayed with the sender",
                notes.text());
        assertEquals(notes, FileNotes.of(notes.text(), List.of()));
        assertEquals(
                notes.withoutChecklist(), FileNotes.of(notes.withoutChecklist().text(), List.of()));
        assertEquals(FileNotes.NONE, FileNotes.of("", List.of()));
    }

    @Test
    void whatIsNoReceiptIsRefused() {
        assertEquals(Optional.empty(), ReceiptReader.read("{}"));
        assertEquals(Optional.empty(), ReceiptReader.read("no receipt"));
        assertEquals(
                Optional.empty(), ReceiptReader.read("{\"files\":[{\"status\":\"strange\"}]}"));
    }
}
