package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.change.Value;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.store.Programme;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// A programme with two visits, "Silk" and a day later "Wool", that also has the checklist of next
/// year.
record NextYear(Laptop office) {

    /// The question that both visits answered.
    static final String QUESTION = "os-exits-blocked";

    /// @param change makes the checklist of next year of the text of the one of now
    static NextYear in(Path folder, UnaryOperator<String> change) throws IOException {
        Laptop office = Laptop.withNewProgramme(folder, "Aziza");
        String now = Files.readString(Path.of("checklists/core-2026.yaml"));
        Path next =
                Files.writeString(
                        folder.resolve("core-2027.yaml"),
                        change.apply(now).replace("id: core-2026", "id: core-2027"));
        assertEquals(0, office.run("checklist", "add", office.file(), next.toString()).code());
        office.visited("Silk", "UZ", "2026-05-14").answered("Silk", QUESTION, "compliant");
        office.visited("Wool", "UZ", "2026-05-15").answered("Wool", QUESTION, "compliant");
        return new NextYear(office);
    }

    /// Moves a visit to the checklist of next year.
    void useIn(String visit) {
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

    /// The rates of the questions as a command prints them.
    CommandRun rates(String... form) {
        return office.run(
                Stream.concat(
                                Stream.of("rates", office.file(), "--by", "question"),
                                Stream.of(form))
                        .toArray(String[]::new));
    }

    /// Their rows for programs.
    Stream<JsonNode> rows() {
        JsonNode rates = JsonMapper.shared().readTree(rates("--json").out());
        return StreamSupport.stream(rates.get("rows").spliterator(), false);
    }
}
