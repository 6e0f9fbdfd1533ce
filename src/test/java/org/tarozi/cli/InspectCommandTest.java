package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.checklist.ChecklistSheet;
import org.tarozi.exchange.ChecklistBook;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
import java.util.List;

/// What files are and whether they are sound: inspect and doctor.
class InspectCommandTest {

    @TempDir Path folder;

    private Laptop office;

    @BeforeEach
    void prepare() {
        office = Laptop.withNewProgramme(folder, "Aziza");
        office.visited("Silk", "UZ", "2024-05-14").answered("Silk", "fl-resign", "compliant");
    }

    private JsonNode inspect(Path file, int code) {
        CommandRun run = office.run("inspect", file.toString(), "--json");
        assertEquals(code, run.code(), run.err());
        return JsonMapper.shared().readTree(run.out());
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void anAssessmentFileSaysWhoseItIsAndHowMuchIsInIt() {
        CommandRun run = office.run("inspect", office.handOver("a.tza"));

        assertEquals(0, run.code());
        assertTrue(run.out().contains("kind: assessment_file\nsound: yes\n"), run.out());
        assertTrue(run.out().contains("handed over by: Aziza\nassessments: 1\nchanges: 9\n"));
        assertTrue(run.out().contains("checklists:\n  core-2026\n"), run.out());
        assertTrue(run.out().contains("unsigned segments: 0\n"), run.out());
    }

    @Test
    void aCutOffAssessmentFileSaysWhy() throws IOException {
        byte[] whole = Files.readAllBytes(Path.of(office.handOver("a.tza")));
        Path cut = Files.write(folder.resolve("cut.tza"), Arrays.copyOf(whole, whole.length / 2));

        JsonNode found = inspect(cut, 1);

        assertEquals("assessment_file", found.get("kind").asString());
        assertEquals(false, found.get("sound").asBoolean());
        assertTrue(!found.get("reason").asString().isEmpty(), "says why");
    }

    @Test
    void aProgrammeIsLookedAtWithoutChangingAByte() throws IOException {
        Path file = Path.of(office.file());
        byte[] before = Files.readAllBytes(file);

        JsonNode found = inspect(file, 0);

        assertEquals("programme", found.get("kind").asString());
        assertEquals(1, found.get("assessments").asInt());
        assertEquals(0, found.get("imports").size());
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void kindsAreToldByContentAndNotByName() throws IOException {
        Path yaml = Files.copy(Path.of("checklists/core-2026.yaml"), folder.resolve("c.tza"));

        assertEquals("core-2026", inspect(yaml, 0).get("id").asString());
        assertEquals("empty", inspect(write("e.tza", ""), 1).get("kind").asString());
        assertEquals("unknown", inspect(write("u.tza", "\0\1\2"), 1).get("kind").asString());
        assertEquals(
                "checklist",
                inspect(write("b.yaml", "tarozi: checklist/1\nid: A B\n"), 1)
                        .get("kind")
                        .asString());
        assertEquals(
                "database",
                inspect(write("d.tarozi", "SQLite format 3\0" + "\0".repeat(200)), 1)
                        .get("kind")
                        .asString());
    }

    @Test
    void aTableIsReadToItsLastRow() throws IOException {
        String sheet = "assessment_id,question,result\na,q1,compliant\na,q1,compliant\nb,q1,\n";

        JsonNode found = inspect(write("t.tza", sheet), 0);

        assertEquals("answer_sheet", found.get("kind").asString());
        assertEquals(3, found.get("rows").asInt());
        assertEquals(1, found.get("exact_duplicates").asInt());
        assertEquals(2, found.get("assessments").asInt());
        assertEquals(
                "line 4, column result: found \"x\", expected one of compliant, non_compliant,"
                        + " not_applicable, or nothing",
                inspect(write("t.csv", sheet.replace("b,q1,", "b,q1,x")), 1)
                        .get("problems")
                        .get(0)
                        .asString());
    }

    @Test
    void aTextThatIsNoTableOfOursIsNotSound() throws IOException {
        assertEquals("unknown", inspect(write("t.csv", "a,b\n1,2\n"), 1).get("kind").asString());
    }

    @Test
    void aReportSaysWhatItIsAboutAndWhatItWasMadeFrom() {
        Path pdf = folder.resolve("r.bin");
        Path book = folder.resolve("b.bin");
        CommandRun run =
                office.run(
                        "report",
                        office.file(),
                        "--pdf",
                        pdf.toString(),
                        "--xlsx",
                        book.toString());
        assertEquals(0, run.code(), run.err());

        JsonNode asPdf = inspect(pdf, 0);
        JsonNode asBook = inspect(book, 0);

        assertEquals("report_pdf", asPdf.get("kind").asString());
        assertEquals("report_workbook", asBook.get("kind").asString());
        assertEquals("p – Report to the advisory committee", asPdf.get("title").asString());
        assertTrue(
                asBook.get("title")
                        .asString()
                        .startsWith("p – Definitions: Report to the advisory committee, Visits "),
                asBook::toString);
        assertEquals("en", asPdf.get("language").asString());
        List<String> facts = texts(asBook.get("provenance"));
        assertTrue(facts.contains("Assessments counted: 1"), facts::toString);
        assertTrue(facts.getLast().matches("Segments, SHA-256: [0-9a-f]{64}"), facts::getLast);
        assertTrue(
                texts(asPdf.get("provenance"))
                        .containsAll(
                                facts.stream().map(fact -> fact.replaceFirst(": ", " ")).toList()),
                () -> facts + " in " + asPdf);
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    @Test
    void aCutOffReportIsDamaged() throws IOException {
        Path pdf = folder.resolve("r.pdf");
        assertEquals(0, office.run("report", office.file(), "--pdf", pdf.toString()).code());
        byte[] whole = Files.readAllBytes(pdf);
        Files.write(pdf, Arrays.copyOf(whole, whole.length - 100));

        JsonNode found = inspect(pdf, 1);

        assertEquals("report_pdf", found.get("kind").asString());
        assertTrue(found.get("reason").asString().startsWith("it is damaged: "), found::toString);
    }

    @Test
    void aPdfOfSomebodyElseIsNotOurs() throws IOException {
        assertEquals(
                "it is a PDF that Tarozi did not write",
                inspect(write("a.pdf", "%PDF-1.7\n%%EOF\n"), 1).get("reason").asString());
    }

    @Test
    void aChecklistOnPaperIsOne() {
        Path pdf = folder.resolve("c.pdf");
        office.run("checklist", "print", "forced-labour-2026", "-o", pdf.toString());

        assertEquals("checklist_pdf", inspect(pdf, 0).get("kind").asString());
    }

    @Test
    void aWorkbookOfAChecklistIsCheckedToTheCell() throws IOException {
        Path book = folder.resolve("c.bin");
        office.run("checklist", "export", "forced-labour-2026", "-o", book.toString());

        JsonNode sound = inspect(book, 0);

        assertEquals("checklist_workbook", sound.get("kind").asString());
        assertEquals("forced-labour-2026", sound.get("id").asString());
        assertEquals(0, office.run("checklist", "check", book.toString()).code());

        ChecklistBook.write(
                List.of(
                        new ChecklistSheet(
                                "checklist",
                                List.of(
                                        List.of("key", "value"),
                                        List.of("tarozi", "checklist/1"),
                                        List.of("id", "A B")))),
                Files.newOutputStream(book));

        JsonNode broken = inspect(book, 1);

        assertEquals("checklist_workbook", broken.get("kind").asString());
        List<String> problems = texts(broken.get("problems"));
        assertTrue(
                problems.stream().anyMatch(one -> one.contains("checklist!B3: found")),
                problems::toString);
    }

    @Test
    void aChecklistIsOneWhateverItsFirstLinesSay() throws IOException {
        String yaml = Files.readString(Path.of("checklists/forced-labour-2026.yaml"));

        JsonNode found = inspect(write("c.yaml", "\uFEFF# of mine\r\n---\n" + yaml), 0);

        assertEquals("forced-labour-2026", found.get("id").asString());
    }

    @Test
    void whatIsNotThereIsSaid() {
        CommandRun run = office.run("inspect", folder.resolve("no").toString());

        assertEquals(1, run.code());
        assertTrue(run.err().contains("There is no file"), run.err());
        assertTrue(office.run("inspect", folder.toString()).err().contains("is a folder"));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aDeviceIsSaidToBeOne() {
        assertTrue(office.run("inspect", "/dev/null").err().contains("is a device or a pipe"));
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
        office.handOver("a.tza");
        Path file = Path.of(office.file());
        byte[] bytes = Files.readAllBytes(file);
        bytes[placeOfARecord(file, bytes)] ^= 1;
        Files.write(file, bytes);

        CommandRun run = office.run("doctor", office.file());

        assertEquals(1, run.code());
        assertTrue(run.err().contains("Keep this file as it is."), run.err());
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
