package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.store.Batch;
import org.tarozi.store.Programme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class UndoImportCommandTest {

    @TempDir Path folder;

    private Laptop office;
    private String batch;
    private String file;

    @BeforeEach
    void prepare() {
        office = Laptop.withNewProgramme(folder, "Aziza");
        Laptop bek = office.copyFor("Bek");
        bek.visited("Silk", "UZ", "2024-05-14").answered("Silk", "fl-resign", "compliant");
        file = bek.handOver("b.tza");
        office.took(file);
        batch = office.look(Programme::batches).getFirst().id().toString();
    }

    private int count() {
        return office.look(Programme::assessments).assessments().size();
    }

    private String second() {
        return office.look(Programme::batches).stream()
                .map(one -> one.id().toString())
                .filter(id -> !id.equals(batch))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theWholeImportIsTakenBackAndCanComeAgain() {
        CommandRun run = office.run("undo-import", office.file(), batch.substring(0, 13));

        assertEquals(
                new CommandRun(
                        0,
                        "No longer in the numbers: 1 assessment not in the programme any more:"
                                + " Silk, 2024-05-14\n"
                                + "Took back 8 changes of the import of 2026-01-02 03:04 UTC by"
                                + " Aziza.\n",
                        ""),
                run);
        assertEquals(0, count());
        office.took(file);
        assertEquals(1, count());
    }

    @Test
    void onlyAnImportThatBroughtSomethingNewKeepsWhatAnotherBroughtToo() {
        office.took(file);
        assertEquals(0, office.run("undo-import", office.file(), batch).code());
        assertEquals(0, count(), "the second import of the same file was not kept");
        office.took(file);
        Laptop cho = Laptop.withNewProgramme(folder, "Cho").visited("Wool", "UZ", "2024-06-14");
        office.took(file, cho.handOver("c.tza"));
        Batch alone =
                office.look(Programme::batches).stream()
                        .filter(one -> !one.withdrawn() && !one.receipt().contains("c.tza"))
                        .findFirst()
                        .orElseThrow();

        CommandRun run = office.run("undo-import", office.file(), alone.id().toString());

        assertEquals(0, run.code(), run.err());
        assertEquals(2, count());
        assertTrue(run.out().startsWith("Took back 0 changes of the import of "), run.out());
        assertTrue(
                run.out().contains("\nWhat 1 other import brought too still counts:\n  "),
                run.out());
    }

    @Test
    void workDoneOnTopStaysAndIsListed() {
        office.answered("Silk", "fl-resign", "non_compliant");

        CommandRun run = office.run("undo-import", office.file(), batch);

        assertEquals(0, run.code());
        assertTrue(
                run.out()
                        .startsWith(
                                "1 change was made on top of this import and stays:\n  "
                                        + Laptop.assessment("Silk")
                                        + "/answer/fl-resign result = non_compliant (Aziza, "),
                run.out());
        assertTrue(
                run.out()
                        .contains(
                                "\n1 visit that stays is now without a factory and in no count,"
                                        + " until the files come again.\n"),
                run.out());
    }

    @Test
    void theLinesOfAFindingStandBelowEachOther() {
        office.set(
                Laptop.assessment("Silk").at("answer/fl-resign"),
                "finding",
                Value.of("Fees,\nand debts."));

        CommandRun run = office.run("undo-import", office.file(), batch);

        assertTrue(run.out().contains(" finding = Fees,\n    and debts. (Aziza, "), run.out());
    }

    @Test
    void answersToOtherQuestionsOfAVisitThatIsGoneAreListedAlso() {
        office.answered("Silk", "fl-threats", "compliant");

        CommandRun run = office.run("undo-import", office.file(), batch);

        assertTrue(
                run.out()
                        .startsWith(
                                "1 change was made on top of this import and stays:\n  "
                                        + Laptop.assessment("Silk")
                                        + "/answer/fl-threats result = compliant (Aziza, "),
                run.out());
    }

    @Test
    void conflictsThatWereDecidedAndOpenedAgainAreCounted() {
        Laptop other = office.copyFor("Dilnoza");
        office.answered("Silk", "fl-resign", "non_compliant");
        office.took(other.answered("Silk", "fl-resign", "not_applicable").handOver("d.tza"));
        String later = second();
        office.answered("Silk", "fl-resign", "compliant");
        Subject answer = Laptop.assessment("Silk").at("answer/fl-resign");
        office.edit(editing -> editing.undo(answer, OfAnswer.RESULT.key()));
        String stays =
                "1 conflict stays, because a decision was made on it and undone: what this import"
                        + " says there stays to choose from.\n";

        CommandRun ahead = office.run("undo-import", office.file(), later, "--dry-run");
        CommandRun done = office.run("undo-import", office.file(), later);

        assertTrue(ahead.out().contains(stays), ahead.out());
        assertTrue(done.out().contains(stays), done.out());
        assertEquals(1, office.look(Programme::conflicts).size());
    }

    @Test
    void factoriesThatNobodyNamesAnyMoreAreListed() throws IOException {
        office.took(table(2024, "Blue Loom"));
        String later = second();
        office.took(table(2023, "Blue Loom (Obsolete)"));
        String listed =
                " without the name, country or status that this import gave it, and rates may"
                    + " change with that: one that no longer takes part counts as active. If the"
                    + " table of an earlier visit names it, import that again:\n"
                    + "  Blue Loom\n";

        CommandRun ahead = office.run("undo-import", office.file(), later, "--dry-run");
        CommandRun done = office.run("undo-import", office.file(), later);

        assertTrue(
                ahead.out().startsWith("1 factory of visits that stay would be" + listed),
                ahead.out());
        assertTrue(
                done.out().startsWith("1 factory of visits that stay is now" + listed), done.out());
    }

    private String table(int year, String name) throws IOException {
        Path table = folder.resolve(year + ".csv");
        Files.writeString(
                table,
                """
                Country,Cycle,Quest.ID,Assessment.Start.Date,Factory.Assessed.ID,\
                Factory.Assessed.Name,Cluster,CP,Q.Label,Question.ID,Question.type,Finding,TQ.Name
                Uzbekistan,1,%1$d,14/05/%1$d,71,%2$s,Working Time,Overtime,Is overtime forced?,\
                9001,NCQ,0,Garment CAT
                """
                        .formatted(year, name));
        return table.toString();
    }

    @Test
    void aLookAheadChangesNothing() throws IOException {
        byte[] before = Files.readAllBytes(Path.of(office.file()));

        CommandRun run = office.run("undo-import", office.file(), batch, "--dry-run");

        assertEquals(0, run.code());
        assertTrue(run.out().contains("\nWould take back 8 changes"), run.out());
        assertArrayEquals(before, Files.readAllBytes(Path.of(office.file())));
        assertEquals(1, count());
        assertEquals(false, office.look(Programme::batches).getFirst().withdrawn());
    }

    @Test
    void anUnknownImportIsRefusedWithThoseThereAre() {
        CommandRun run = office.run("undo-import", office.file(), "zzz");

        assertEquals(1, run.code());
        assertEquals(
                "tarozi: There is no import \"zzz\" in this programme.\n  "
                        + batch
                        + "  2026-01-02 03:04 UTC by Aziza, 1 file, 9 changes\n",
                run.err());
    }

    @Test
    void aSlipOfAFewDigitsTakesNothingBack() {
        CommandRun run = office.run("undo-import", office.file(), batch.substring(0, 5));

        assertEquals(1, run.code());
        assertTrue(
                run.err().startsWith("tarozi: 1 import begins with \"019b7\": give more digits"),
                run.err());
        assertEquals(1, count());
    }

    @Test
    void anImportIsTakenBackOnlyOnce() {
        office.run("undo-import", office.file(), batch);

        CommandRun run = office.run("undo-import", office.file(), batch);

        assertEquals(new CommandRun(1, "", "tarozi: This import was taken back before.\n"), run);
    }

    @Test
    void theListOfImportsSaysHowManyOfTheFilesWereRefused() throws IOException {
        Laptop other = Laptop.withNewProgramme(folder, "Dilnoza");
        Path broken = Files.writeString(folder.resolve("broken.tza"), "PK");
        other.run("import", other.file(), file, broken.toString());

        String out = other.run("inspect", other.file()).out();

        assertTrue(out.contains(", 2 files (1 refused), 9 changes"), out);
    }
}
