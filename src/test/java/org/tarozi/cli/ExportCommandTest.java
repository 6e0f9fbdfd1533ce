package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Field.OfEvidence;
import org.tarozi.change.Digest;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.store.Programme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

class ExportCommandTest {

    @TempDir Path folder;

    private Laptop bek;
    private String target;

    @BeforeEach
    void prepare() {
        bek = Laptop.withNewProgramme(folder, "Bek");
        bek.visited("Silk", "UZ", "2024-05-14").answered("Silk", "fl-resign", "compliant");
        bek.visited("Wool", "UZ", "2024-06-14");
        target = bek.folder().resolve("week 20.tza").toString();
    }

    @Test
    void everythingIsWrittenReadBackAndCounted() {
        assertEquals(
                new CommandRun(
                        0, target + ": 2 assessments, 16 changes, 0 attachments, verified\n", ""),
                bek.run("export", bek.file(), "-o", target));
    }

    @Test
    void linkedVisitsAreOneAlsoWhereTheyAreCounted() {
        bek.assessed("Silk", "Again", "2024-05-15");
        String target = bek.folder().resolve("linked.tza").toString();
        String silk = Laptop.id(Laptop.assessment("Silk"));
        String again = Laptop.id(Laptop.assessment("Again"));
        assertEquals(0, bek.run("link", bek.file(), silk, again).code());

        String said = bek.run("export", bek.file(), "-o", target).out();

        assertTrue(said.startsWith(target + ": 2 assessments, "), said);
    }

    @Test
    void aFolderIsNoFileAlsoTheUppermost() {
        CommandRun run = bek.run("export", bek.file(), "-o", "/");

        assertEquals(1, run.code());
        assertTrue(run.err().startsWith("tarozi: / is a folder. Name a file in it: /"), run.err());
    }

    @Test
    void aNameThatIsEmptyIsNoFile() {
        for (String[] words :
                new String[][] {
                    {"export", bek.file(), "-o", ""},
                    {"inspect", " "},
                }) {
            CommandRun run = bek.run(words);

            assertEquals(2, run.code(), run.err());
            assertTrue(run.err().contains("no file is named"), run.err());
        }
    }

    @Test
    void aProgrammeWithoutAFactoryAndAVisitHasNothingToHandOver() throws IOException {
        Laptop office = Laptop.withNewProgramme(folder, "Aziza");
        CommandRun run = office.run("export", office.file(), "-o", target);

        assertEquals(
                new CommandRun(
                        1,
                        "",
                        "tarozi: The programme is empty: nothing to hand over. Auditors start from"
                                + " a copy of its file.\n"),
                run);
        assertFalse(Files.exists(Path.of(target)));
        office.edit(editing -> editing.set(Laptop.factory("Silk"), "name", Value.of("planned")));
        assertEquals(0, office.run("export", office.file(), "-o", target).code());
    }

    @Test
    void photosTravelAndConfidentialPartsStay() {
        bek.edit(
                editing -> {
                    String name = editing.attach("photo".getBytes(StandardCharsets.UTF_8)).hex();
                    return editing.set(
                            Laptop.assessment("Silk").at("evidence/e1"),
                            OfEvidence.ATTACHMENT.key(),
                            Value.of(name));
                });
        bek.set(Laptop.assessment("Silk").at("confidential/i1"), "note", Value.of("in secret"));

        CommandRun run = bek.run("export", bek.file(), "-o", target);

        assertEquals(
                target
                        + ": 2 assessments, 17 changes, 1 attachment, verified\n"
                        + "1 confidential part stayed behind: interview notes and sample keys.\n",
                run.out());
    }

    @Test
    void removedPhotosStayAndAreNamed() {
        Subject evidence = Laptop.assessment("Silk").at("evidence/e1");
        bek.edit(
                editing -> {
                    String name = editing.attach("photo".getBytes(StandardCharsets.UTF_8)).hex();
                    return editing.set(evidence, OfEvidence.ATTACHMENT.key(), Value.of(name));
                });
        bek.edit(editing -> editing.set(evidence, OfEvidence.ATTACHMENT.key(), Value.CLEARED));

        CommandRun run = bek.run("export", bek.file(), "-o", target);

        assertEquals(
                target
                        + ": 2 assessments, 18 changes, 0 attachments, verified\n"
                        + "1 attachment stayed behind: removed from the visit.\n",
                run.out());
    }

    @Test
    void oneAssessmentGoesWithItsFactory() {
        String wool = Laptop.id(Laptop.assessment("Wool"));

        CommandRun run = bek.run("export", bek.file(), "-o", target, "--assessment", wool);
        Laptop other = Laptop.withNewProgramme(folder, "Other").took(target);

        assertEquals(target + ": 1 assessment, 7 changes, 0 attachments, verified\n", run.out());
        assertEquals(1, other.look(Programme::assessments).factories().size());
    }

    @Test
    void anUnknownAssessmentIsNamedAndNothingIsWritten() {
        String id = "00000000-0000-4000-8000-000000000000";

        CommandRun run = bek.run("export", bek.file(), "-o", target, "--assessment", id);

        assertEquals(new CommandRun(1, "", "tarozi: There is no assessment " + id + ".\n"), run);
        assertFalse(Files.exists(Path.of(target)));
    }

    @Test
    void whatIsNoIdIsNotUnderstood() {
        CommandRun run = bek.run("export", bek.file(), "-o", target, "--assessment", "Wool");

        assertEquals(2, run.code());
        assertTrue(run.err().contains("\"Wool\" is not understood; expected a UUID"), run.err());
    }

    @Test
    void anAssessmentFileIsReplacedAndNothingElse() throws IOException {
        bek.handOver("week 20.tza");
        Path folderInTheWay = Files.createDirectory(bek.folder().resolve("in"));

        assertEquals(0, bek.run("export", bek.file(), "-o", target).code());
        byte[] programme = Files.readAllBytes(Path.of(bek.file()));

        assertEquals(1, bek.run("export", bek.file(), "-o", bek.file()).code());
        assertEquals(1, bek.run("export", bek.file(), "-o", folderInTheWay.toString()).code());
        assertEquals(1, bek.run("export", bek.file(), "-o", folder + "/none/x.tza").code());
        assertTrue(Arrays.equals(programme, Files.readAllBytes(Path.of(bek.file()))));
    }

    @Test
    void aFileThatHoldsWhatIsNowhereElseIsReplacedOnceItIsImported() throws IOException {
        Laptop cho = Laptop.withNewProgramme(folder, "Cho").visited("Hemp", "UZ", "2024-07-14");
        Path theirs = Files.copy(Path.of(cho.handOver("1.tza")), Path.of(target));

        assertEquals(
                refused(
                        "holds something that is not in this programme. Import it first, or choose"
                                + " another name; nothing was written."),
                bek.run("export", bek.file(), "-o", target));
        assertEquals(-1, Files.mismatch(theirs, Path.of(cho.handOver("2.tza"))));
        bek.took(target);
        assertEquals(0, bek.run("export", bek.file(), "-o", target).code());
    }

    private CommandRun refused(String why) {
        return new CommandRun(1, "", "tarozi: " + target + " is there already and " + why + "\n");
    }

    @Test
    void aFileOfAnImportThatWasTakenBackIsTheOnlyOneThatBringsItBack() throws IOException {
        Laptop cho = Laptop.withNewProgramme(folder, "Cho").visited("Hemp", "UZ", "2024-07-14");
        Path theirs = Files.copy(Path.of(cho.handOver("1.tza")), Path.of(target));
        bek.took(target);
        String batch = bek.look(one -> one.batches().getFirst().id().toString());
        assertEquals(0, bek.run("undo-import", bek.file(), batch).code());

        assertEquals(
                refused(
                        "holds something of an import that was taken back in this programme. Choose"
                                + " another name; nothing was written."),
                bek.run("export", bek.file(), "-o", target));
        assertEquals(-1, Files.mismatch(theirs, Path.of(cho.handOver("2.tza"))));
    }

    @Test
    void aFileThatCannotBeReadMayHoldAnything() throws IOException {
        byte[] whole = Files.readAllBytes(Path.of(bek.handOver("1.tza")));
        byte[] cut = Arrays.copyOf(whole, whole.length / 2);
        Files.write(Path.of(target), cut);

        CommandRun run = bek.run("export", bek.file(), "-o", target);

        assertEquals(1, run.code());
        assertTrue(
                run.err()
                        .startsWith(
                                "tarozi: "
                                        + target
                                        + " is there already, and nobody can tell whether all of it"
                                        + " is in this programme: it "),
                run.err());
        assertTrue(run.err().endsWith(". Choose another name; nothing was written.\n"), run.err());
        assertArrayEquals(cut, Files.readAllBytes(Path.of(target)));
    }

    @Test
    void aFileThatAloneHasAPhotoIsNotReplaced() throws IOException {
        byte[] photo = "photo".getBytes(StandardCharsets.UTF_8);
        Subject evidence = Laptop.assessment("Silk").at("evidence/e1");
        Value name = Value.of(Digest.of(photo).hex());
        bek.set(evidence, OfEvidence.ATTACHMENT.key(), name).handOver("1.tza");
        Laptop cho = bek.copyFor("Cho");
        cho.edit(editing -> editing.attach(photo));
        Files.copy(Path.of(cho.handOver("1.tza")), Path.of(target));

        assertEquals(1, bek.run("export", bek.file(), "-o", target).code());
        bek.took(target);
        assertEquals(0, bek.run("export", bek.file(), "-o", target).code());
    }

    @Test
    void theSameProgrammeMakesTheSameBytes() throws IOException {
        byte[] first = Files.readAllBytes(Path.of(bek.handOver("1.tza")));

        assertTrue(Arrays.equals(first, Files.readAllBytes(Path.of(bek.handOver("2.tza")))));
    }
}
