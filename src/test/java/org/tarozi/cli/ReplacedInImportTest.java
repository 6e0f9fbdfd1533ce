package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.AssessmentPart;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.change.Deletion;
import org.tarozi.change.Proposal;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.checklist.QuestionId;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// What an import takes the place of is named: what, where, by whom, and what it was before.
class ReplacedInImportTest {

    private static final String QUESTION = "fl-resign";
    private static final String HEAD = "\nReplaced by newer ones: ";

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

    @Test
    void anAnswerThatItsAuditorChanged() {
        String more = bek.answered("Silk", QUESTION, "non_compliant").handOver("more.tza");

        CommandRun before = office.run("import", office.file(), more, "--dry-run");
        CommandRun run = office.run("import", office.file(), more);

        String told =
                HEAD
                        + "1 value\n  Silk, visit of 2024-05-14\n    fl-resign result:"
                        + " non_compliant (Bek, 2026-01-02 03:07 UTC); before: compliant (Bek,"
                        + " 2026-01-02 03:06 UTC)\n";
        assertTrue(before.out().contains(told), before.out());
        assertTrue(run.out().contains(told), run.out());
    }

    @Test
    void theSameAsJson() {
        String more = bek.answered("Silk", QUESTION, "non_compliant").handOver("more.tza");

        JsonNode replaced = json("import", office.file(), more, "--json").get("replaced");

        assertEquals(1, replaced.size());
        JsonNode one = replaced.get(0);
        Subject visit = Laptop.assessment("Silk");
        assertEquals(Laptop.id(visit), one.get("assessment").asString());
        assertEquals(Laptop.id(Laptop.factory("Silk")), one.get("factory").asString());
        assertEquals(QUESTION, one.get("question").asString());
        assertEquals("result", one.get("field").asString());
        assertEquals("non_compliant", one.get("value").asString());
        assertEquals("Bek", one.get("author").asString());
        assertEquals("compliant", one.get("before").get(0).get("value").asString());
        assertEquals(
                new TreeSet<>(List.of("at", "author", "device", "field", "value")),
                new TreeSet<>(one.get("before").get(0).propertyNames()));
    }

    @Test
    void aNameOfAFactoryAndAnEmptiedText() {
        Subject answer =
                Laptop.assessment("Silk").at(AssessmentPart.answer(new QuestionId(QUESTION)));
        bek.set(answer, OfAnswer.NOTE.key(), Value.of("At the gate"));
        office.took(bek.handOver("note.tza"));
        bek.set(answer, OfAnswer.NOTE.key(), new Value.Cleared());
        bek.set(Laptop.factory("Silk"), OfFactory.NAME.key(), Value.of("Silk and Satin"));

        CommandRun run = office.run("import", office.file(), bek.handOver("more.tza"));

        assertTrue(run.out().contains(HEAD + "2 values\n  Silk and Satin\n    name:"), run.out());
        assertTrue(run.out().contains("; before: Silk (Bek, "), run.out());
        assertTrue(run.out().contains("\n    fl-resign note: (emptied) (Bek, "), run.out());
    }

    @Test
    void aVisitThatIsRemoved() {
        Subject visit = Laptop.assessment("Silk");
        Proposal deletion = bek.look(one -> Deletion.proposal(one.history(visit), visit));
        bek.edit(editing -> editing.apply(List.of(deletion), Optional.empty()));

        CommandRun run = office.run("import", office.file(), bek.handOver("more.tza"));

        assertTrue(run.out().contains("\n    removed (Bek, "), run.out());
    }

    @Test
    void aFileThatOnlyAddsTakesThePlaceOfNothing() {
        String more = bek.visited("Wool", "UZ", "2024-06-01").handOver("more.tza");

        CommandRun run = office.run("import", office.file(), more, "--dry-run");

        assertFalse(run.out().contains("Replaced"), run.out());
        assertTrue(json("import", office.file(), more, "--json").get("replaced").isEmpty());
    }

    private JsonNode json(String... arguments) {
        return JsonMapper.shared().readTree(office.run(arguments).out());
    }
}
