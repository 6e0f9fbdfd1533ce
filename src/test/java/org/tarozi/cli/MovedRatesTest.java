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

/// Rates of a question that some visits were asked at another point of the checklist of next year.
class MovedRatesTest {

    private static final String NOTE = "Asked at another point in some of the counted visits: ";
    private static final List<String> BOTH = List.of("chemicals", "emergency-preparedness");

    @TempDir private Path folder;
    private Laptop office;

    @BeforeEach
    void visitTwoFactories() throws IOException {
        office = Laptop.withNewProgramme(folder, "Aziza");
        Path next = Files.writeString(folder.resolve("core-2027.yaml"), moved());
        assertEquals(0, office.run("checklist", "add", office.file(), next.toString()).code());
        office.visited("Silk", "UZ", "2026-05-14").visited("Wool", "UZ", "2026-05-15");
        office.answered("Silk", "os-exits-blocked", "compliant")
                .answered("Wool", "os-exits-blocked", "compliant");
    }

    private static String moved() throws IOException {
        String now = Files.readString(Path.of("checklists/core-2026.yaml"));
        String question =
                now.substring(
                        now.indexOf("          - id: os-exits-blocked"),
                        now.indexOf("          - id: os-exits-enough"));
        String afterChemicals = "      - id: worker-protection\n";
        return now.replace(question, "")
                .replace(afterChemicals, question + afterChemicals)
                .replace("id: core-2026", "id: core-2027");
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

    private List<String> points() {
        JsonNode rates =
                JsonMapper.shared()
                        .readTree(
                                office.run("rates", office.file(), "--by", "question", "--json")
                                        .out());
        return StreamSupport.stream(rates.get("rows").spliterator(), false)
                .filter(row -> row.get("id").asString().equals("os-exits-blocked"))
                .flatMap(row -> StreamSupport.stream(row.get("points").spliterator(), false))
                .map(JsonNode::asString)
                .toList();
    }

    @Test
    void theyNameEachPointInEveryForm() {
        assertEquals(List.of("emergency-preparedness"), points());
        assertFalse(text().contains(NOTE), text());

        useNextChecklistIn("Wool");

        String moved = NOTE + "os-exits-blocked (" + String.join(", ", BOTH) + ")\n";
        assertEquals(BOTH, points());
        assertTrue(text().contains(moved), text());
        CommandRun table = office.run("rates", office.file(), "--by", "question", "--csv");
        assertTrue(table.err().contains(moved), table.err());
    }

    private String text() {
        return office.run("rates", office.file(), "--by", "question").out();
    }
}
