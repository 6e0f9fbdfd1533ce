package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.stream.Stream;

class DoctorCommandTest {

    @TempDir Path folder;

    private Laptop office;

    @BeforeEach
    void prepare() {
        office = Laptop.withNewProgramme(folder, "Aziza");
        office.visited("Silk", "UZ", "2024-05-14").answered("Silk", "fl-resign", "compliant");
    }

    @Test
    void aSoundProgrammeNeedsNoDoctor() {
        assertEquals(
                new CommandRun(
                        0,
                        office.file()
                                + " is sound: 1 assessment of 1 factory, 0 imports, 0 open"
                                + " conflicts.\n",
                        ""),
                office.run("doctor", office.file()));
    }

    @Test
    void aRebuildMakesTheTablesAgain() {
        CommandRun run = office.run("doctor", office.file(), "--rebuild");

        assertEquals(0, run.code());
        assertTrue(run.out().startsWith("The computed tables were made again"), run.out());
    }

    @Test
    void aDamagedRecordIsFoundWithWhatToDo() throws IOException, SQLException {
        damage();

        CommandRun run = office.run("doctor", office.file());

        assertEquals(1, run.code());
        assertTrue(run.err().contains("Keep this file as it is."), run.err());
    }

    @Test
    void aSoundProgrammeIsSoundAsJson() {
        assertEquals(
                document(
                        """
                        {"sound": true, "rebuilt": false, "assessments": 1, "factories": 1,
                         "imports": 0, "conflicts": 0, "problems": [], "remedy": null}
                        """),
                doctor(0));
    }

    @Test
    void aDamagedRecordAsJsonComesWithTheRemedyAndWithoutCounts() throws Exception {
        damage();

        ObjectNode found = doctor(1);
        String problem = ((ArrayNode) found.remove("problems")).get(0).asString();

        assertEquals(
                document(
                        """
                        {"sound": false, "rebuilt": false, "assessments": null, "factories": null,
                         "imports": null, "conflicts": null, "remedy": "restore"}
                        """),
                found);
        assertTrue(problem.startsWith("In this programme file "), problem);
    }

    @Test
    void aFileThatCannotBeOpenedForDamageIsADocumentToo() throws Exception {
        Path file = Path.of(office.file());
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));

        ObjectNode found = doctor(1);

        assertEquals(false, found.get("sound").asBoolean());
        assertEquals("restore", found.get("remedy").asString());
        String problem = found.get("problems").get(0).asString();
        assertTrue(problem.contains(" is damaged: "), problem);
    }

    @Test
    void tablesThatDisagreeAreMendedByARebuildAsTheRemedySays() throws SQLException {
        change("DELETE FROM assessment");

        ObjectNode found = doctor(1);
        ObjectNode rebuilt = doctor(0, "--rebuild");

        assertEquals("rebuild", found.get("remedy").asString());
        assertEquals(
                document(
                        """
                        {"sound": true, "rebuilt": true, "assessments": 1, "factories": 1,
                         "imports": 0, "conflicts": 0, "problems": [], "remedy": null}
                        """),
                rebuilt);
    }

    /// Whoever is told to keep a file as it is, and compares copies of it, must find it so.
    @Test
    void aCheckLeavesEveryByteOfAFileAsItWas() throws Exception {
        leftAsItWas(() -> doctor(0));
        change("UPDATE assessment SET start_date = '2023-05-14'");
        leftAsItWas(() -> assertEquals("rebuild", doctor(1).get("remedy").asString()));
        damage();
        leftAsItWas(() -> assertEquals("restore", doctor(1).get("remedy").asString()));
    }

    private void leftAsItWas(Runnable check) throws IOException {
        byte[] before = Files.readAllBytes(Path.of(office.file()));
        check.run();
        assertArrayEquals(before, Files.readAllBytes(Path.of(office.file())));
    }

    private ObjectNode doctor(int code, String... more) {
        CommandRun run =
                office.run(
                        Stream.concat(Stream.of("doctor", office.file(), "--json"), Stream.of(more))
                                .toArray(String[]::new));
        assertEquals(code, run.code(), run.err());
        assertEquals("", run.err());
        return (ObjectNode) JsonMapper.shared().readTree(run.out());
    }

    /// The document about this programme.
    private ObjectNode document(String json) {
        return ((ObjectNode) JsonMapper.shared().readTree(json)).put("file", office.file());
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + office.file());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void damage() throws IOException, SQLException {
        office.handOver("a.tza");
        Path file = Path.of(office.file());
        byte[] bytes = Files.readAllBytes(file);
        bytes[placeOfARecord(file, bytes)] ^= 1;
        Files.write(file, bytes);
    }

    /// Where in the file the middle of a segment stands.
    private static int placeOfARecord(Path file, byte[] bytes) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT body FROM segment LIMIT 1")) {
            byte[] body = row.getBytes(1);
            byte[] begin = Arrays.copyOf(body, 100);
            return new String(bytes, StandardCharsets.ISO_8859_1)
                            .indexOf(new String(begin, StandardCharsets.ISO_8859_1))
                    + 50;
        }
    }
}
