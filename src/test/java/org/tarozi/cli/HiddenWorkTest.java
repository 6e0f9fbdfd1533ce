package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.change.Deletion;
import org.tarozi.change.Proposal;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.store.Programme;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What files do that nobody sees is said where they come in: work at factories in the trash, and
/// other answers of finished visits.
class HiddenWorkTest {

    private static final String QUESTION = "fl-resign";
    private static final String LINE =
            "\n"
                + "At a factory in the trash: 1 assessment, in no count and in no list until the"
                + " factory is restored in the window: Silk, ";

    @TempDir Path folder;

    private Laptop office;
    private Laptop bek;

    @BeforeEach
    void prepare() {
        office = Laptop.withNewProgramme(folder, "Aziza");
        bek = office.copyFor("Bek");
        bek.visited("Silk", "UZ", "2024-05-14").answered("Silk", QUESTION, "compliant");
        office.took(bek.handOver("b.tza"));
    }

    private static void trash(Laptop laptop) {
        Subject factory = Laptop.factory("Silk");
        Proposal deletion = laptop.look(one -> Deletion.proposal(one.history(factory), factory));
        laptop.edit(editing -> editing.apply(List.of(deletion), Optional.empty()));
    }

    @Test
    void aNewVisitToAFactoryInTheTrash() {
        trash(office);
        String more =
                bek.assessed("Silk", "later", "2024-06-20")
                        .answered("later", QUESTION, "compliant")
                        .handOver("more.tza");

        CommandRun before = office.run("import", office.file(), more, "--dry-run");
        JsonNode root =
                JsonMapper.shared()
                        .readTree(office.run("import", office.file(), more, "--json").out());
        CommandRun again = office.run("import", office.file(), more);

        assertTrue(before.out().contains(LINE + "2024-06-20\n"), before.out());
        JsonNode hidden = root.get("at_factories_in_trash");
        assertEquals(1, hidden.size());
        assertEquals(
                Laptop.id(Laptop.assessment("later")), hidden.get(0).get("assessment").asString());
        assertEquals("2024-06-20", hidden.get(0).get("date").asString());
        assertTrue(root.get("no_longer_counted").isEmpty(), root.toString());
        assertFalse(again.out().contains("trash"), again.out());
    }

    @Test
    void aVisitUnderWayWhoseFactoryAFilePutsIntoTheTrash() {
        office.set(Laptop.assessment("Silk"), OfAssessment.STATE.key(), Value.of("open"));
        Laptop dil = office.copyFor("Dil");
        trash(dil);

        CommandRun run = office.run("import", office.file(), dil.handOver("dil.tza"));

        assertTrue(run.out().contains(LINE + "2024-05-14\n"), run.out());
    }

    @Test
    void anAnswerSheetForAFactoryInTheTrash() throws IOException {
        trash(office);
        Path sheet =
                Files.writeString(
                        folder.resolve("sheet.csv"),
                        "factory_id,visit_date,question,result\n"
                                + Laptop.id(Laptop.factory("Silk"))
                                + ",2024-07-01,"
                                + QUESTION
                                + ",compliant\n");

        CommandRun run = office.run("import", office.file(), sheet.toString());

        assertTrue(run.out().contains(LINE + "2024-07-01\n"), run.out());
    }

    @Test
    void takingBackAnImportThatRestoredTheFactory() {
        office.set(Laptop.assessment("Silk"), OfAssessment.STATE.key(), Value.of("open"));
        trash(office);
        Laptop dil = office.copyFor("Dil");
        List<Proposal> back =
                dil.look(one -> Deletion.restoring(one.group(Laptop.factory("Silk"))));
        dil.edit(editing -> editing.apply(back, Optional.empty()));
        office.took(dil.handOver("dil.tza"));
        String batch = office.look(Programme::batches).getLast().id().toString();

        CommandRun run = office.run("undo-import", office.file(), batch);

        assertTrue(("\n" + run.out()).contains(LINE + "2024-05-14\n"), run.out());
    }

    @Test
    void aFinishedVisitThatSaysOtherwiseAfterAnImportAndAgainWhenThatIsTakenBack() {
        String told =
                "Finished assessments that say otherwise now: 1 answer changed or new: Silk, ";
        String more = bek.answered("Silk", QUESTION, "non_compliant").handOver("more.tza");

        CommandRun before = office.run("import", office.file(), more, "--dry-run");
        JsonNode root =
                JsonMapper.shared()
                        .readTree(office.run("import", office.file(), more, "--json").out());
        String batch = root.get("batch").asString();
        CommandRun back = office.run("undo-import", office.file(), batch);

        assertTrue(before.out().contains(told + "2024-05-14\n"), before.out());
        assertEquals(1, root.get("counted_otherwise").get(0).get("answers").asInt());
        assertTrue(back.out().contains(told + "2024-05-14\n"), back.out());
    }
}
