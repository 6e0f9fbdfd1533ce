package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.checklist.sheet.ChecklistSheet;
import org.tarozi.exchange.ChecklistBook;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// What inspect says of reports and checklists, in every form the program writes them.
class InspectOwnFilesTest {

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

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    @Test
    void aProgrammeThatIsOpenElsewhereIsNotCheckedAndNotCalledDamaged() {
        CommandRun run = office.look(programme -> office.run("inspect", office.file()));

        assertEquals(4, run.code());
        assertTrue(run.out().contains("kind: programme\nsound: not checked\n"), run.out());
        assertTrue(run.out().contains("open in another program"), run.out());

        CommandRun json = office.look(programme -> office.run("inspect", office.file(), "--json"));
        assertTrue(JsonMapper.shared().readTree(json.out()).path("sound").isNull(), json.out());
    }

    @Test
    void theWorkbookForStaffIsAReportThoughItHasColumnsLikeAnswers() {
        Path book = folder.resolve("staff.xlsx");
        office.run("report", office.file(), "--internal", "--xlsx", book.toString());

        assertEquals("report_workbook", inspect(book, 0).get("kind").asString());
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
        assertEquals(
                "Programme without a name – Report to the advisory committee",
                asPdf.get("title").asString());
        assertTrue(
                asBook.get("title")
                        .asString()
                        .startsWith(
                                "Programme without a name – Definitions: Report to the advisory"
                                        + " committee, Visits "),
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
}
