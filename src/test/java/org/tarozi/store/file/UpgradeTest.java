package org.tarozi.store.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.change.Digest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// A schema step is taken on a copy that is proven before it takes the place of the file.
class UpgradeTest {

    private static final Schema FIRST = new Schema(List.of(Schema.current().steps().getFirst()));

    /// Takes SQLite many questions whether to go on.
    private static final String COUNTING =
            "CREATE TABLE counted AS WITH RECURSIVE n(i) AS"
                    + " (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) SELECT i FROM n";

    @TempDir private Path folder;
    private Path file;
    private Digest before = Digest.of(new byte[0]);

    @BeforeEach
    void aFileOfTheFirstVersion() throws IOException {
        file = folder.resolve("a.tarozi");
        try (Database database = opened(opener(FIRST).create(file, UpgradeTest::fill))) {
            assertEquals(1, version(database));
        }
        before = digest();
    }

    @Test
    void aGoodStepIsTakenAndTheRecordsAsTheyWereStayBesideIt() throws IOException {
        FileOpener newer = with("ALTER TABLE attachment ADD COLUMN kind TEXT");

        try (Database database = opened(newer.open(file))) {
            assertEquals(2, version(database));
            assertEquals(
                    List.of("here"),
                    database.query("SELECT key FROM meta", row -> row.text("key")));
            database.execute("UPDATE attachment SET kind = 'photo'");
        }

        assertEquals(List.of("a.tarozi", "a.tarozi.v1"), names());
        try (Database backup = opened(opener(FIRST).openToRead(folder.resolve("a.tarozi.v1")))) {
            assertEquals(1, version(backup));
        }
        assertInstanceOf(Opening.Refused.class, opener(FIRST).open(file));
    }

    @Test
    void aStepThatFailsLeavesTheFileByteForByte() throws IOException {
        refuses(with("CREATE TABLE one (a); CREATE TABLE one (a)"));
    }

    @Test
    void aStepThatLosesRowsLeavesTheFileByteForByte() throws IOException {
        FileOpener losing = with("DELETE FROM meta");
        String said = refuses(losing);
        assertTrue(said.contains("does not hold the same records"), said);
    }

    @Test
    void aStepThatBreaksAReferenceLeavesTheFileByteForByte() throws IOException {
        refuses(with("DROP TABLE segment"));
    }

    @Test
    void aFileOfSomebodyElseInThePlaceOfACopyIsNotTouched() throws IOException {
        Path theirs = Files.writeString(folder.resolve("a.tarozi.upgrade"), "of somebody else");
        opened(with("CREATE TABLE one (a)").open(file)).close();

        assertEquals("of somebody else", Files.readString(theirs));
        assertEquals(List.of("a.tarozi", "a.tarozi.upgrade", "a.tarozi.v1"), names());
    }

    @Test
    void whatAnUpgradeThatWasKilledLeftBehindIsInNobodysWay() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Files.write(folder.resolve("a.tarozi.upgrade"), Arrays.copyOf(whole, whole.length / 2));
        Files.createFile(folder.resolve("a.tarozi.v1"));
        try (Database old = opened(opener(FIRST).openToRead(file))) {
            assertEquals(1, version(old));
        }
        assertEquals(before, digest());

        try (Database database = opened(with("CREATE TABLE one (a)").open(file))) {
            assertEquals(2, version(database));
        }
        assertEquals(List.of("a.tarozi", "a.tarozi.v1"), names());
    }

    @Test
    void anOlderFileIsNotUpgradedToBeRead() throws IOException {
        String reason =
                assertInstanceOf(
                                Opening.Refused.class,
                                with("CREATE TABLE one (a)").openToRead(file))
                        .why()
                        .sentence();
        assertTrue(reason.contains("older Tarozi"), reason);
        assertEquals(before, digest());
    }

    @Test
    void anUpgradeThatIsStoppedLeavesTheFileByteForByteAndNothingBesideIt() throws IOException {
        FileOpener newer = with(COUNTING + "; CREATE TABLE one (a)");
        AtomicInteger asked = new AtomicInteger();

        assertThrows(
                StoreException.class, () -> newer.open(file, () -> asked.incrementAndGet() > 3));

        assertEquals(before, digest());
        assertEquals(List.of("a.tarozi"), names());
        opened(newer.open(file, () -> false)).close();
    }

    @Test
    void aCheckThatIsStoppedSaysNothingOfTheFile() throws IOException {
        FileOpener opener = opener(FIRST);
        try (Database database = opened(opener.open(file))) {
            database.execute(
                    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i <"
                        + " 200000) INSERT INTO attachment (digest, size, body) SELECT CAST(i AS"
                        + " BLOB), 1, x'00' FROM n");
        }
        before = digest();

        assertThrows(StoreException.class, () -> opener.open(file, () -> true));

        assertEquals(before, digest());
        assertEquals(List.of("a.tarozi"), names());
        opened(opener.open(file)).close();
    }

    @Test
    void aFileSomebodyHasOpenIsNotUpgraded() throws IOException {
        try (Database open = opened(opener(FIRST).open(file))) {
            assertInstanceOf(Opening.InUse.class, with("CREATE TABLE one (a)").open(file));
            assertEquals(1, version(open));
        }
        assertFalse(names().contains("a.tarozi.upgrade"));
    }

    private String refuses(FileOpener newer) throws IOException {
        StoreException refused = assertThrows(StoreException.class, () -> newer.open(file));
        String said = String.valueOf(refused.getMessage());
        assertTrue(said.contains("The file was not changed."), said);
        assertEquals(before, digest());
        assertFalse(names().contains("a.tarozi.upgrade"), () -> "a copy was left behind");
        try (Database old = opened(opener(FIRST).open(file))) {
            assertEquals(1, version(old));
        }
        return said;
    }

    private static FileOpener with(String step) {
        return opener(new Schema(List.of(FIRST.steps().getFirst(), step)));
    }

    private static FileOpener opener(Schema schema) {
        return new FileOpener(schema, computing -> {});
    }

    private static void fill(Database database) {
        database.execute("INSERT INTO meta (key, digest, body) VALUES ('here', x'00', x'00')");
        database.execute("INSERT INTO attachment (digest, size, body) VALUES (x'00', 1, x'00')");
    }

    private static int version(Database database) {
        return database.query("PRAGMA user_version", row -> row.number("user_version")).getFirst();
    }

    private static Database opened(Opening<Database> opening) {
        return switch (opening) {
            case Opening.Opened<Database>(Database database) -> database;
            case Opening.Refused<Database>(Trouble why) -> throw new AssertionError(why.sentence());
            case Opening.InUse<Database>(Trouble why) -> throw new AssertionError(why.sentence());
        };
    }

    private Digest digest() throws IOException {
        return Digest.of(Files.readAllBytes(file));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
