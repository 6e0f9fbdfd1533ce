package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.ReleaseId;
import org.tarozi.checklist.file.ShippedChecklists;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// What files are and whether they are sound.
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
    void importsAndChecklistsOfAProgrammeAreValuesBesideTheSentences() {
        Laptop auditor = office.copyFor("Bekzod");
        auditor.visited("Wool", "UZ", "2024-05-15");
        CommandRun run =
                office.run("import", office.file(), auditor.handOver("w.tza"), "--as", "Aziza");
        String batch = run.out().strip().substring(run.out().strip().lastIndexOf(' ') + 1);
        office.run("undo-import", office.file(), batch);
        Release core = release("core-2026");

        JsonNode found = inspect(Path.of(office.file()), 0);

        assertEquals(
                JsonMapper.shared()
                        .readTree(
                                """
                                [{"batch": "%s", "at": "2026-01-02T03:04:05Z", "person": "Aziza",
                                  "files": 1, "refused_files": 0, "changes": 16,
                                  "withdrawn": true}]
                                """
                                        .formatted(batch)),
                found.get("import_batches"));
        assertTrue(found.get("imports").get(0).asString().startsWith(batch), found::toString);
        assertEquals(
                JsonMapper.shared()
                        .readTree(
                                """
                                [{"id": "core-2026", "fingerprint": "%s", "title": "%s",
                                  "questions": %d}]
                                """
                                        .formatted(
                                                core.fingerprint().hex(),
                                                core.title().in("en"),
                                                core.questions().size())),
                found.get("checklist_releases"));
    }

    @Test
    void theChecklistsOfAnAssessmentFileAreValuesBesideTheirIds() {
        assertEquals(
                JsonMapper.shared()
                        .readTree(
                                """
                                [{"id": "core-2026", "fingerprint": "%s"}]
                                """
                                        .formatted(release("core-2026").fingerprint().hex())),
                inspect(Path.of(office.handOver("a.tza")), 0).get("checklist_releases"));
    }

    private static Release release(String id) {
        return ShippedChecklists.find(new ReleaseId(id)).orElseThrow().release();
    }

    @Test
    void peopleReadTheSentencesAlone() {
        assertEquals(
                List.of("  core-2026"),
                office.run("inspect", office.handOver("a.tza"))
                        .out()
                        .lines()
                        .filter(line -> line.contains("core-2026"))
                        .toList());
        CommandRun programme = office.run("inspect", office.file());
        assertTrue(programme.out().endsWith("imports: none\n"), programme.out());
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
    void aWorkbookNamesTheHiddenSheetsItsAnswersAreIn() throws IOException {
        Path book = folder.resolve("t.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(book)) {
            Sheet sheet = workbook.createSheet("Old");
            int number = 0;
            for (String line : List.of("assessment_id question result", "a q1 compliant")) {
                Row row = sheet.createRow(number++);
                for (String cell : line.split(" ", -1)) {
                    row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell);
                }
            }
            workbook.setSheetHidden(0, true);
            workbook.write(out);
        }

        assertEquals("[\"Old\"]", inspect(book, 0).get("hidden_sheets").toString());
    }

    @Test
    void aWorkbookThatCannotBeUsedSaysWhy() throws IOException {
        Path other = folder.resolve("other.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(other)) {
            workbook.createSheet("Budget").createRow(0).createCell(0).setCellValue("a");
            workbook.write(out);
        }
        byte[] whole = Files.readAllBytes(other);
        Path cut = Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, whole.length / 2));
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0x61, 0x62};

        assertRefused(
                other,
                "workbook",
                "it is a workbook without the columns of an answer sheet, and no checklist or"
                        + " report of Tarozi");
        assertRefused(cut, "zip", "it is not a whole zip file; ask the sender for it" + " again");
        assertRefused(
                Files.write(folder.resolve("old.xls"), old),
                "workbook",
                "the file: found an old workbook (.xls) or one with a password, expected a workbook"
                        + " (.xlsx) without one; save it so in Excel or LibreOffice and take that");
    }

    private void assertRefused(Path file, String kind, String reason) {
        JsonNode found = inspect(file, 1);
        assertEquals(kind, found.get("kind").asString());
        assertEquals(reason, found.get("reason").asString());
    }

    @Test
    void aTextThatIsNoTableOfOursIsNotSound() throws IOException {
        assertEquals("unknown", inspect(write("t.csv", "a,b\n1,2\n"), 1).get("kind").asString());
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
}
