package org.tarozi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tarozi.store.Places.FACTORY;
import static org.tarozi.store.Places.VISIT;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.change.Digest;
import org.tarozi.store.file.Opening;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// Files that are not opened, and stay as they were.
class RefusedFilesTest {

    private static final int VERSION_AT = 60;

    @TempDir private Path folder;
    private Path file;
    private byte[] whole = new byte[0];

    @BeforeEach
    void aProgramme() throws IOException {
        Path made = folder.resolve("made.tarozi");
        try (Desk desk = Desk.with(made, "Aziza")) {
            desk.begin(VISIT, FACTORY);
        }
        whole = Files.readAllBytes(made);
        Files.delete(made);
        file = folder.resolve("a.tarozi");
    }

    @Test
    void aTextIsRefused() throws IOException {
        refuses(
                "not a programme file",
                "not a database, ".repeat(999).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anAssessmentFileIsSaidToBeAZip() throws IOException {
        byte[] zip = new byte[4000];
        ByteBuffer.wrap(zip).putInt(0x504B0304);
        refuses("a zip, as assessment files are, and not a programme file", zip);
    }

    @Test
    void aPictureIsRefused() throws IOException {
        byte[] picture = new byte[4000];
        Arrays.fill(picture, (byte) 0x5A);
        ByteBuffer.wrap(picture).putLong(0x89504E470D0A1A0AL);
        refuses("not a programme file", picture);
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        refuses("empty", new byte[0]);
    }

    @Test
    void aFileShorterThanAnyIsRefused() throws IOException {
        refuses("shorter than any programme file", Arrays.copyOf(whole, 99));
    }

    @Test
    void aHeaderAloneIsRefused() throws IOException {
        refuses("damaged", Arrays.copyOf(whole, 100));
    }

    @Test
    void aFileCutOffInAPageIsRefused() throws IOException {
        refuses("damaged", Arrays.copyOf(whole, whole.length - 1));
    }

    @Test
    void aFileCutOffAfterAPageIsRefused() throws IOException {
        refuses("damaged", Arrays.copyOf(whole, 8192 * 3));
    }

    @Test
    void aFileWithSomethingAfterItIsRefused() throws IOException {
        refuses("damaged", Arrays.copyOf(whole, whole.length + 512));
    }

    @Test
    void aFileWithAGarbledPageIsRefused() throws IOException {
        byte[] garbled = whole.clone();
        Arrays.fill(garbled, 8192, 8192 + 400, (byte) 0x77);
        refuses("damaged", garbled);
    }

    @Test
    void aNewerFileIsRefused() throws IOException {
        byte[] newer = whole.clone();
        ByteBuffer.wrap(newer).putInt(VERSION_AT, 99);
        refuses(
                "newer Tarozi (schema 99, this one knows 2). Install the newer one; nothing was"
                        + " changed.",
                newer);
    }

    @Test
    void aDatabaseOfAnotherProgramIsRefused() throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TABLE thing (a); INSERT INTO thing VALUES (1)");
        }
        refuses("a database of another program", Files.readAllBytes(file));
    }

    @Test
    void whatIsNotThereOrIsAFolderIsRefused() {
        assertTrue(refusal(Programme.open(file)).contains("There is no file"));
        assertTrue(refusal(Programme.open(folder)).contains("is a folder"));
        Path nowhere = folder.resolve("none").resolve("a.tarozi");
        assertTrue(refusal(Programme.create(nowhere, new UUID(1, 2))).contains("no folder"));
    }

    @Test
    void aFileThatExistsIsNotMadeAgain() throws IOException {
        Files.write(file, whole);
        assertTrue(refusal(Programme.create(file, new UUID(1, 2))).contains("exists already"));
        assertEquals(Digest.of(whole), Bytes.digest(file));
    }

    @Test
    void namesWithSignsThatMeanSomethingElsewhereAreJustNames() throws IOException {
        for (String name : List.of("a?mode=ro.tarozi", "50%25.tarozi", "№1 #2 + ў&.tarozi")) {
            Path odd = folder.resolve(name);
            try (Desk desk = Desk.with(odd, "Aziza")) {
                desk.begin(VISIT, FACTORY);
            }
            try (Programme read = Desk.opened(Programme.openToRead(odd))) {
                assertTrue(Rows.assessment(read, VISIT).isPresent());
            }
        }
        assertEquals(
                List.of("50%25.tarozi", "a?mode=ro.tarozi", "№1 #2 + ў&.tarozi"),
                Bytes.names(folder));
    }

    private void refuses(String reason, byte[] bytes) throws IOException {
        Files.write(file, bytes);
        List<Function<Path, Opening<Programme>>> ways =
                List.of(Programme::open, Programme::openToRead);
        for (Function<Path, Opening<Programme>> way : ways) {
            String said = refusal(way.apply(file));
            assertTrue(said.contains(reason) && said.contains(file.toString()), said);
            assertEquals(Digest.of(bytes), Bytes.digest(file));
            assertEquals(List.of("a.tarozi"), Bytes.names(folder));
        }
    }

    private static String refusal(Opening<Programme> opening) {
        return assertInstanceOf(Opening.Refused.class, opening).why().sentence();
    }
}
