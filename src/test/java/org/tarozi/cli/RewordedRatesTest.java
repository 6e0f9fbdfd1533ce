package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.change.Value;
import org.tarozi.checklist.Checklist;
import org.tarozi.checklist.Release;
import org.tarozi.store.Programme;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/// Rates of a question that some visits were asked in the words of the checklist of next year.
class RewordedRatesTest {

    private static final String NOTE = "Asked in other words in some of the counted visits: ";

    @TempDir private Path folder;
    private Laptop office;

    @BeforeEach
    void visitTwoFactories() throws IOException {
        office = Laptop.withNewProgramme(folder, "Aziza");
        Path next =
                Files.writeString(
                        folder.resolve("core-2027.yaml"),
                        Files.readString(Path.of("checklists/core-2026.yaml"))
                                .replace("id: core-2026", "id: core-2027")
                                .replace(
                                        "en: Is any emergency exit or way to it locked",
                                        "en: Are any emergency exits or ways to them locked"));
        assertEquals(0, office.run("checklist", "add", office.file(), next.toString()).code());
        office.visited("Silk", "UZ", "2026-05-14").visited("Wool", "UZ", "2026-05-15");
        office.answered("Silk", "os-exits-blocked", "compliant")
                .answered("Wool", "os-exits-blocked", "compliant");
    }

    private void useNextChecklistIn(String visit) {
        office.set(
                Laptop.assessment(visit),
                OfAssessment.CHECKLIST.key(),
                Value.of(
                        office.look(Programme::checklists).stream()
                                .map(Checklist::release)
                                .filter(release -> release.id().value().equals("core-2027"))
                                .map(Release::fingerprint)
                                .findFirst()
                                .orElseThrow()
                                .hex()));
    }

    private List<String> reworded() {
        JsonNode rates =
                JsonMapper.shared()
                        .readTree(
                                office.run("rates", office.file(), "--by", "question", "--json")
                                        .out());
        return StreamSupport.stream(rates.get("rows").spliterator(), false)
                .filter(row -> row.get("in_other_words").asBoolean())
                .map(row -> row.get("id").asString())
                .toList();
    }

    @Test
    void theyAreToldFromOthersInEveryForm() {
        assertEquals(List.of(), reworded());
        assertFalse(text().contains(NOTE), text());

        useNextChecklistIn("Wool");

        assertEquals(1, reworded().size());
        assertTrue(text().contains(NOTE + reworded().getFirst() + "\n"), text());
        CommandRun table = office.run("rates", office.file(), "--by", "question", "--csv");
        assertTrue(table.err().contains(NOTE + reworded().getFirst() + "\n"), table.err());
    }

    private String text() {
        return office.run("rates", office.file(), "--by", "question").out();
    }
}
