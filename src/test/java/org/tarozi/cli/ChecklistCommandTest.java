package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.checklist.ReleaseContent;
import org.tarozi.checklist.file.ChecklistFile;
import org.tarozi.checklist.file.ChecklistReader;
import org.tarozi.checklist.file.Checklists;
import org.tarozi.exchange.OpenDocument;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class ChecklistCommandTest {

    @TempDir Path folder;

    private CommandRun run(String... arguments) {
        return CommandRun.of(folder.resolve("profile"), arguments);
    }

    private Path core(String name, String replaced, String by) throws IOException {
        String text = Files.readString(Path.of("checklists/core-2026.yaml"));
        assertTrue(text.contains(replaced), replaced);
        return Files.writeString(folder.resolve(name), text.replace(replaced, by));
    }

    @Test
    void theChecklistsOfTheProgramAreListed() {
        CommandRun list = run("checklist", "list");

        assertEquals(0, list.code());
        List<String> head = List.of(list.out().lines().findFirst().orElseThrow().split(" +", -1));
        assertEquals(
                List.of(
                        "id",
                        "languages",
                        "clusters",
                        "points",
                        "questions",
                        "fingerprint",
                        "title"),
                head);
        for (String id :
                List.of(
                        "core-2026",
                        "uzbekistan-2026",
                        "forced-labour-2026",
                        "fair-recruitment-2026")) {
            assertTrue(list.out().contains("\n" + id + " "), list.out());
        }
    }

    @Test
    void aChecklistSaysTheSameAfterItWasAWorkbook() throws IOException {
        Path book = folder.resolve("core.xlsx");
        Path file = folder.resolve("again.yaml");

        CommandRun there = run("checklist", "export", "core-2026", "-o", book.toString());
        CommandRun back = run("checklist", "import", book.toString(), "-o", file.toString());

        assertEquals(new CommandRun(0, "Wrote " + book + "\n", ""), there);
        assertEquals(new CommandRun(0, "Wrote " + file + "\n", ""), back);
        assertEquals(content(Path.of("checklists/core-2026.yaml")), content(file));
    }

    private static ReleaseContent content(Path file) throws IOException {
        ChecklistFile read = ChecklistReader.read("file", Files.readAllBytes(file)).orThrow();
        return Checklists.resolve(read, List.of()).orThrow().release().content();
    }

    @Test
    void aWorkbookThatPeopleMayHaveEditedIsNeverReplaced() throws IOException {
        Path book = folder.resolve("core.xlsx");
        run("checklist", "export", "forced-labour-2026", "-o", book.toString());
        byte[] before = Files.readAllBytes(book);

        CommandRun again = run("checklist", "export", "core-2026", "-o", book.toString());

        assertEquals(1, again.code());
        assertTrue(again.err().contains("is there already"), again.err());
        assertArrayEquals(before, Files.readAllBytes(book));
    }

    @Test
    void aSheetInAnotherFormIsRefusedWithWhatToDo() throws IOException {
        Path book = OpenDocument.sheet(folder.resolve("core.ods"));
        Path file = folder.resolve("again.yaml");

        CommandRun run = run("checklist", "import", book.toString(), "-o", file.toString());

        assertEquals(1, run.code());
        assertTrue(
                run.err().contains("found an OpenDocument sheet (.ods), expected a workbook"),
                run.err());
    }

    @Test
    void whatIsNoWorkbookIsRefusedWithWhatToDo() throws IOException {
        Path book = Files.writeString(folder.resolve("core.xlsx"), "no workbook");
        Path file = folder.resolve("again.yaml");

        CommandRun run = run("checklist", "import", book.toString(), "-o", file.toString());

        assertEquals(1, run.code());
        assertTrue(run.err().contains(book + " is no workbook (xlsx)."), run.err());
        assertEquals(false, Files.exists(file));
    }

    @Test
    void aChecklistIsPrintedInTwoLanguages() throws IOException {
        Path pdf = folder.resolve("core.pdf");

        CommandRun print =
                run("checklist", "print", "core-2026", "-o", pdf.toString(), "--beside", "uz");

        assertEquals(0, print.code(), print.err());
        assertEquals("Wrote " + pdf + "\n", print.out());
        assertTrue(
                new String(Files.readAllBytes(pdf), StandardCharsets.ISO_8859_1)
                        .startsWith("%PDF"));
    }

    @Test
    void nothingStandsBesideItself() {
        CommandRun print = run("checklist", "print", "core-2026", "-o", "x.pdf", "--beside", "en");

        assertEquals(2, print.code());
        assertTrue(print.err().contains("another language"), print.err());
    }

    @Test
    void whatIsNoChecklistIsNotPrinted() {
        Path pdf = folder.resolve("no.pdf");

        assertEquals(1, run("checklist", "print", "core-1999", "-o", pdf.toString()).code());
        assertTrue(Files.notExists(pdf));
    }

    @Test
    void aSoundFileIsCalledSound() throws IOException {
        Path file = core("c.yaml", "id: core-2026", "id: core-2027");

        CommandRun check = run("checklist", "check", file.toString());

        assertEquals(0, check.code(), check.err());
        assertTrue(
                check.out().startsWith(file + " is sound: Core checklist 2026 (core-2027), "),
                check.out());
    }

    @Test
    void aFileWithTheIdOfAReleaseAndAnotherContentIsNotSound() throws IOException {
        Path file = core("c.yaml", "with the notice the law asks for", "with two weeks of notice");

        CommandRun check = run("checklist", "check", file.toString());

        assertEquals(1, check.code());
        assertEquals("", check.out());
        assertTrue(check.err().startsWith(file + ": found core-2026 with 414 quest"), check.err());
        assertTrue(check.err().contains("an id of its own"), check.err());
        assertEquals(1, run("inspect", file.toString()).code());
    }

    @Test
    void anOverlayMayStandOnAFileBeforeIt() throws IOException {
        Path base = core("c.yaml", "id: core-2026", "id: core-2027");
        String uz = Files.readString(Path.of("checklists/uzbekistan-2026.yaml"));
        Path overlay =
                Files.writeString(
                        folder.resolve("o.yaml"),
                        uz.replace("extends: core-2026", "extends: core-2027"));

        assertEquals(0, run("checklist", "check", base.toString(), overlay.toString()).code());
        assertEquals(1, run("checklist", "check", overlay.toString()).code());
    }

    @Test
    void everyErrorIsSaidWithItsPlaceAndNoFileHidesAnother() throws IOException {
        Path bad = Files.writeString(folder.resolve("b.yaml"), "tarozi: checklist/1\nid: A B\n");
        Path good = core("c.yaml", "id: core-2026", "id: core-2027");

        CommandRun check =
                run("checklist", "check", bad.toString(), folder + "/no.yaml", good.toString());

        assertEquals(1, check.code());
        assertTrue(check.err().contains(bad + ":2:5: found"), check.err());
        assertTrue(check.err().contains("no.yaml: found no such file"), check.err());
        assertTrue(check.out().contains(good + " is sound"), check.out());
    }

    @Test
    void twoReleasesAreCompared() throws IOException {
        Path reworded =
                core("c.yaml", "with the notice the law asks for", "with two weeks of notice");

        CommandRun same = run("checklist", "diff", "core-2026", "core-2026");
        CommandRun other = run("checklist", "diff", "core-2026", reworded.toString());

        assertEquals(new CommandRun(0, "No difference.\n", ""), same);
        assertEquals(0, other.code());
        assertTrue(other.out().contains("fl-resign [en]"), other.out());
    }

    @Test
    void whatCannotBeReadIsNotCompared() {
        CommandRun diff = run("checklist", "diff", "core-2026", "core-2062");

        assertEquals(1, diff.code());
        assertTrue(diff.err().contains("expected a checklist file, or one of core-2026"));
    }

    private Path overlay(String name, String id, String text) throws IOException {
        return Files.writeString(
                folder.resolve(name),
                """
                tarozi: checklist-overlay/1
                id: %s
                extends: core-2027
                title: {en: Ours}
                languages: [en]
                add_points:
                  - to: child-labour
                    points:
                      - id: ours
                        title: {en: Ours}
                        questions: [{id: ours-1, text: {en: %s}, finding: yes}]
                """
                        .formatted(id, text));
    }

    @Test
    void aReleaseIsComparedWithAnOverlayOnItInEitherOrder() throws IOException {
        Path base = core("c.yaml", "id: core-2026", "id: core-2027");
        Path overlay = overlay("o.yaml", "ours", "Is it?");

        CommandRun added = run("checklist", "diff", base.toString(), overlay.toString());
        CommandRun removed = run("checklist", "diff", overlay.toString(), base.toString());

        assertEquals(0, added.code(), added.err());
        assertEquals("", added.err());
        assertTrue(added.out().contains("ours-1"), added.out());
        assertEquals("", removed.err());
        assertTrue(removed.out().contains("ours-1"), removed.out());
    }

    @Test
    void overlaysOnAThirdFileAreComparedBehindIt() throws IOException {
        Path base = core("c.yaml", "id: core-2026", "id: core-2027");
        Path old = overlay("o.yaml", "ours", "Is it?");
        Path later = overlay("p.yaml", "ours-2", "Is it so?");

        CommandRun without = run("checklist", "diff", old.toString(), later.toString());
        CommandRun with =
                run("checklist", "diff", base.toString(), old.toString(), later.toString());

        assertEquals(
                new CommandRun(
                        1,
                        "",
                        "%s:1:1: found an overlay without its base, expected core-2027 before it\n"
                                        .formatted(later)
                                + "%s:1:1: found an overlay without its base, expected core-2027"
                                        .formatted(old)
                                + " before it\ntarozi: Nothing was compared.\n"),
                without);
        assertEquals(0, with.code(), with.err());
        assertTrue(with.out().contains("ours-1 [en]"), with.out());
    }

    @Test
    void aChecklistOfTheProgramIsComparedWithAnEditedCopyOfIt() throws IOException {
        Path edited =
                core("c.yaml", "with the notice the law asks for", "with two weeks of notice");

        CommandRun diff = run("checklist", "diff", edited.toString(), "core-2026");

        assertTrue(diff.out().contains("fl-resign [en]"), diff.out());
    }

    @Test
    void theGroupAloneIsNotUnderstood() {
        CommandRun group = run("checklist");

        assertEquals(2, group.code());
        assertTrue(group.err().startsWith("Usage: tarozi checklist"), group.err());
    }
}
