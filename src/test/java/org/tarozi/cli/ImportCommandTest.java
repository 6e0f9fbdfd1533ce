package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.change.DeviceKey;
import org.tarozi.change.DeviceWords;
import org.tarozi.change.Value;
import org.tarozi.profile.DeviceKeyFile;
import org.tarozi.store.Programme;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

class ImportCommandTest {

    private static final String QUESTION = "fl-resign";

    @TempDir Path folder;

    private Laptop office;
    private Laptop bek;
    private String file;

    @BeforeEach
    void prepare() {
        office = Laptop.withNewProgramme(folder, "Aziza");
        bek = office.copyFor("Bek");
        bek.visited("Silk", "UZ", "2024-05-14").answered("Silk", QUESTION, "compliant");
        file = bek.handOver("b.tza");
    }

    @Test
    void aFileIsMergedWithAReceiptInOneLine() {
        CommandRun run = office.run("import", office.file(), file);
        String width = " ".repeat(file.length() - 4);
        String batch = office.look(Programme::batches).getFirst().id().toString();

        assertEquals(
                new CommandRun(
                        0,
                        """
                        file%s  status  changes  new  updated  same  overtaken  parallel  in conflict  signer
                        %s  new           9    8        0     1          0         0            0  %s
                        To take it back: tarozi undo-import %s %s
                        """
                                .formatted(width, file, signers(), office.file(), batch),
                        ""),
                run);
    }

    /// Both devices signed: the office what the programme began with, the auditor the rest.
    private String signers() {
        DeviceKey key = new DeviceKeyFile(bek.folder().resolve("profile")).key();
        String stranger = "unknown device " + DeviceWords.inShort(key.id());
        String own = new DeviceKeyFile(office.folder().resolve("profile")).key().id();
        return own.compareTo(key.id()) < 0 ? "Aziza, " + stranger : stranger + ", Aziza";
    }

    @Test
    void theReceiptAsJsonHasTheKeysOfTheContract() {
        JsonNode root = json(office.run("import", office.file(), file, "--json"));

        assertEquals(
                Set.of(
                        "batch",
                        "files",
                        "no_longer_counted",
                        "at_factories_in_trash",
                        "counted_otherwise",
                        "replaced",
                        "settled",
                        "totals"),
                new TreeSet<>(root.propertyNames()));
        assertTrue(
                root.get("files")
                        .get(0)
                        .propertyNames()
                        .containsAll(
                                List.of(
                                        "file",
                                        "status",
                                        "changes",
                                        "updated",
                                        "parallel",
                                        "conflicts",
                                        "signer",
                                        "reason")));
        assertEquals("new", root.get("files").get(0).get("status").asString());
        assertEquals(9, root.get("totals").get("changes").asInt());
    }

    @Test
    void whatIsInTheNumbersNoLongerIsSaid() {
        office.took(file);
        String reopened =
                office.copyFor("Dil")
                        .set(Laptop.assessment("Silk"), OfAssessment.STATE.key(), Value.of("open"))
                        .handOver("dil.tza");

        CommandRun run = office.run("import", office.file(), reopened, "--dry-run");
        JsonNode root = json(office.run("import", office.file(), reopened, "--json"));

        assertTrue(
                run.out()
                        .contains(
                                "\nNo longer in the numbers: 1 assessment (not finished): Silk,"
                                        + " 2024-05-14\n"),
                run.out());
        JsonNode lost = root.get("no_longer_counted").get(0);
        assertEquals(Laptop.id(Laptop.assessment("Silk")), lost.get("assessment").asString());
        assertEquals("Silk", lost.get("factory").asString());
        assertEquals("2024-05-14", lost.get("date").asString());
        assertEquals("not_finished", lost.get("reason").asString());
    }

    @Test
    void theSameFileAgainChangesNothing() {
        office.took(file);

        CommandRun run = office.run("import", office.file(), file);

        assertEquals(0, run.code());
        assertTrue(run.out().contains("  same  "), run.out());
        assertTrue(
                run.out()
                        .endsWith(
                                "Nothing new: the programme is as it was, and there is no import to"
                                    + " take back. All that the files say was here before; taking"
                                    + " back the import that brought it takes it away.\n"),
                run.out());
        assertEquals(1, office.look(Programme::batches).size());
    }

    @Test
    void whereEveryFileIsRefusedNothingIsSaidOfWhatTheySay() throws IOException {
        String bad = Files.writeString(folder.resolve("bad.tza"), "nonsense").toString();

        CommandRun run = office.run("import", office.file(), bad);

        assertTrue(run.out().endsWith("\nNothing new: the programme is as it was.\n"), run.out());
    }

    @Test
    void aBadFileIsNamedAndStopsNoOther() throws IOException {
        String bad = Files.writeString(folder.resolve("b a d.tza"), "nonsense").toString();
        String none = folder.resolve("none.tza").toString();

        CommandRun run = office.run("import", office.file(), bad, none, file);

        assertEquals(4, run.code());
        assertTrue(run.out().contains("3 files"), run.out());
        assertTrue(run.out().contains("1 new, 2 refused"), run.out());
        assertTrue(run.out().contains("Refused " + bad + ": it is neither"), run.out());
        assertTrue(run.out().contains("Refused " + none + ": there is no such file"), run.out());
        assertEquals(1, office.look(Programme::assessments).assessments().size());
    }

    @Test
    void aLookAheadKeepsNothing() throws IOException {
        byte[] before = Files.readAllBytes(Path.of(office.file()));

        CommandRun run = office.run("import", office.file(), file, "--dry-run");

        assertEquals(0, run.code());
        assertTrue(run.out().endsWith("Nothing was changed: this was a look ahead.\n"), run.out());
        assertArrayEquals(before, Files.readAllBytes(Path.of(office.file())));
        assertEquals(List.of(), office.look(Programme::batches));
        assertEquals(List.of(), office.look(Programme::assessments).assessments());
    }

    @Test
    void twoAnswersThatDifferAreAConflictForPeople() {
        Laptop dil = office.copyFor("Dil");
        dil.visited("Silk", "UZ", "2024-05-14").answered("Silk", QUESTION, "non_compliant");

        CommandRun ahead =
                office.run("import", office.file(), file, dil.handOver("d.tza"), "--dry-run");
        CommandRun run = office.run("import", office.file(), file, dil.handOver("d.tza"));

        assertEquals(3, ahead.code());
        assertEquals(3, run.code());
        assertTrue(run.out().contains("\n2 files"), run.out());
        assertTrue(
                run.out()
                        .endsWith(
                                "1 conflict in the programme to decide: tarozi conflicts "
                                        + office.file()
                                        + "\n"),
                run.out());
    }

    @Test
    void aLookAheadAtADecisionEndsAsTheImportDoes() {
        Laptop dil = office.copyFor("Dil");
        dil.visited("Silk", "UZ", "2024-05-14").answered("Silk", QUESTION, "non_compliant");
        office.took(file, dil.handOver("d.tza"));
        dil.took(file);
        dil.answered("Silk", QUESTION, "compliant");
        String decided = dil.handOver("decided.tza");

        assertEquals(0, office.run("import", office.file(), decided, "--dry-run").code());
        assertEquals(3, office.run("conflicts", office.file()).code());
        assertEquals(0, office.run("import", office.file(), decided).code());
    }

    @Test
    void aRefusedFileIsGraverThanAConflict() throws IOException {
        String bad = Files.writeString(folder.resolve("bad.tza"), "nonsense").toString();
        Laptop dil = office.copyFor("Dil");
        dil.visited("Silk", "UZ", "2024-05-14").answered("Silk", QUESTION, "non_compliant");

        assertEquals(
                1, office.run("import", office.file(), file, dil.handOver("d.tza"), bad).code());
    }

    @Test
    void aFileThatIsNotThereIsGraverThanARefusedOne() throws IOException {
        String bad = Files.writeString(folder.resolve("bad.tza"), "nonsense").toString();

        assertEquals(1, office.run("import", office.file(), bad).code());
        assertEquals(4, office.run("import", office.file(), bad, "no.tza").code());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileTheMachineDoesNotGiveOutIsAFailureOfTheMachine() {
        CommandRun run = office.run("import", office.file(), "/proc/self/mem", "no.tza");

        assertEquals(4, run.code());
        assertTrue(run.out().contains("Refused /proc/self/mem: it cannot be read"), run.out());
    }

    @Test
    void aPatternTheShellLeftAloneIsFilledIn() throws IOException {
        Files.copy(Path.of(file), bek.folder().resolve("a b.tza"));
        String pattern = bek.folder().resolve("*.tza").toString();

        CommandRun run = office.run("import", office.file(), pattern);

        assertEquals(0, run.code(), run.err());
        assertTrue(
                run.out().indexOf("a b.tza  new") < run.out().indexOf("/b.tza    same"), run.out());
    }

    @Test
    void aProgrammeThatIsNoneIsRefused() throws IOException {
        String other = Files.writeString(folder.resolve("x.tarozi"), "x".repeat(200)).toString();

        CommandRun run = office.run("import", other, file);

        assertEquals(1, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().contains(other + " is not a programme file"), run.err());
    }

    @Test
    void aProgrammeOpenElsewhereIsLeftAlone() {
        CommandRun run = office.look(programme -> office.run("import", office.file(), file));

        assertEquals(4, run.code());
        assertTrue(run.err().contains("open in another program"), run.err());
    }

    @Test
    void withoutAFileItIsNotUnderstood() {
        CommandRun run = office.run("import", office.file());

        assertEquals(2, run.code());
        assertTrue(run.err().contains("Missing required parameter: 'FILE'"), run.err());
    }

    private static JsonNode json(CommandRun run) {
        return JsonMapper.shared().readTree(run.out());
    }
}
