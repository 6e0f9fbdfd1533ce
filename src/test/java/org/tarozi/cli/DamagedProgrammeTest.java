package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/// What commands say of a programme file in which something is not as it was written.
class DamagedProgrammeTest {

    @TempDir Path folder;

    private Laptop office;

    @BeforeEach
    void prepare() {
        office = Laptop.withNewProgramme(folder, "Aziza");
        office.visited("Silk", "UZ", "2024-05-14").answered("Silk", "fl-resign", "compliant");
        office.handOver("a.tza");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE checklist SET body = CAST(substr(body, 1, 99) AS BLOB)",
                "UPDATE segment SET body = CAST(substr(body, 1, 99) AS BLOB)",
                "UPDATE meta SET body = CAST(substr(body, 1, 9) AS BLOB)"
            })
    void aLookSaysThatWhatPeopleWroteIsNotSound(String damage) throws Exception {
        change(damage);

        CommandRun run = office.run("inspect", office.file(), "--json");
        JsonNode found = JsonMapper.shared().readTree(run.out());

        assertEquals(1, run.code(), run.err());
        assertEquals("programme", found.get("kind").asString());
        assertEquals(false, found.get("sound").asBoolean());
        String problem = found.get("problems").get(0).asString();
        assertTrue(problem.startsWith("In this programme file "), problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vector = CAST(substr(vector, 1, 99) AS BLOB)",
                "vector = CAST(x'09' || substr(vector, 2) AS BLOB)",
                "start_date = '2024-99-14'",
                "kind = 'fvll'",
                "release = 'a' || substr(release, 2)",
                "vector = CAST(x'03' || substr(vector, 2) AS BLOB)",
                "start_date = '2024-05-15'",
                "factory = NULL",
                "live = 0"
            })
    void numbersAreNotCountedFromTablesThatCannotBeWhatWasWritten(String damage) throws Exception {
        change("UPDATE assessment SET " + damage);

        CommandRun rates = office.run("rates", office.file());
        CommandRun inspected = office.run("inspect", office.file());

        assertEquals("", rates.out());
        assertEquals(1, rates.code());
        assertTrue(rates.err().contains("the computed tables are damaged"), rates.err());
        assertTrue(rates.err().contains("doctor --rebuild computes them again"), rates.err());
        assertTrue(inspected.out().contains("kind: programme\nsound: no\n"), inspected.out());
        assertEquals(0, office.run("doctor", office.file(), "--rebuild").code());
        assertEquals(0, office.run("rates", office.file()).code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE segment SET scope = replace(scope, '-', 'M') WHERE scope LIKE 'ass%'",
                "UPDATE segment SET scope = replace(scope, 'factory', 'gactory')",
                "UPDATE segment SET scope = scope || char(1)",
                "UPDATE local_change SET scope = replace(scope, '-', '%') WHERE scope LIKE 'a%'",
                "UPDATE checklist SET fingerprint = 'x' || substr(fingerprint, 2)"
            })
    void nothingIsHandedOverOfWhatIsNotAsItWasWritten(String damage) throws Exception {
        office.visited("Wool", "UZ", "2024-06-14");
        change(damage);
        Path target = folder.resolve("b.tza");

        CommandRun run = office.run("export", office.file(), "-o", target.toString());

        assertEquals(1, run.code(), run.err());
        assertTrue(run.err().startsWith("tarozi: In this programme file the name \""), run.err());
        assertTrue(
                run.err().contains("Go on with a backup or a copy from another machine."),
                run.err());
        assertEquals(false, Files.exists(target));
    }

    @Test
    void aFactoryThatCannotBeReadIsNamedInTheSameWay() throws Exception {
        change("UPDATE factory SET profile = '{' || profile");

        CommandRun rates = office.run("rates", office.file());

        assertTrue(rates.err().contains("a row of the factories is not as it was"), rates.err());
    }

    @Test
    void whoWorksOnAFileGoesOnWithComputedTablesThatWereMadeAgain() throws Exception {
        change("UPDATE assessment SET vector = CAST(x'03' || substr(vector, 2) AS BLOB)");
        assertEquals(1, office.run("rates", office.file()).code());
        String file =
                Laptop.withNewProgramme(folder, "Bekzod")
                        .visited("Wool", "UZ", "2024-05-15")
                        .handOver("w.tza");

        CommandRun run = office.run("import", office.file(), file);
        CommandRun again = office.run("import", office.file(), file);

        assertEquals(0, run.code());
        assertTrue(run.err().contains("were damaged, so they were computed again"), run.err());
        assertEquals("", again.err());
        assertEquals(0, office.run("rates", office.file()).code());
        assertEquals(0, office.run("doctor", office.file()).code());
    }

    @Test
    void aFileThatIsRefusedForDamageStaysAsItIsByteForByte() throws Exception {
        change("UPDATE checklist SET body = CAST(substr(body, 1, 99) AS BLOB)");
        byte[] before = Files.readAllBytes(Path.of(office.file()));
        Laptop auditor = Laptop.withNewProgramme(folder, "Bekzod");
        String file = auditor.visited("Wool", "UZ", "2024-05-15").handOver("w.tza");

        CommandRun run = office.run("import", office.file(), file);

        assertEquals(1, run.code());
        assertTrue(run.err().contains("the checklist core-2026 is damaged"), run.err());
        assertArrayEquals(before, Files.readAllBytes(Path.of(office.file())));
    }

    @Test
    void handingOverWhatIsSealedAlreadyNeedsNoRoomOnTheDiskOfTheProgramme() throws Exception {
        byte[] before = Files.readAllBytes(Path.of(office.file()));

        office.handOver("again.tza");

        assertArrayEquals(before, Files.readAllBytes(Path.of(office.file())));
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + office.file());
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA foreign_keys = OFF");
            assertTrue(statement.executeUpdate(sql) > 0, sql);
        }
    }
}
