package org.tarozi.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Eighteen files of auditors become one programme, and people decide what they disagree on.
class MergeStoryIT {

    private static final String OWN = "own.tarozi";

    @TempDir Path folder;

    private BuiltProgram office;

    @BeforeEach
    void begin() {
        office = Sample.in(folder);
    }

    @Test
    void filesAreMergedDecidedOnTakenBackAndTakenInAgain() {
        office.does("settings", "--name", "Olim");
        office.does("new", OWN, "--checklist", "uzbekistan-2026", "--name", "Garments 2024");

        lookAhead();
        String batch = takeIn();
        takeInAgain();
        StatedRates open = rates();
        decide();
        StatedRates decided = rates();

        assertEquals(List.of("2/8=25", "4/8=50"), disputed(open));
        assertEquals(List.of("2/9=22", "5/9=56"), disputed(decided));
        takeBack(batch);
        takeInAfterAll();
        assertEquals(decided, rates());
    }

    private JsonNode contents() {
        return office.does("inspect", OWN, "--json").json();
    }

    private void lookAhead() {
        JsonNode before = contents();

        JsonNode receipt =
                office.ends(3, Sample.withFiles("import", OWN, "--dry-run", "--json")).json();

        checkSums(receipt);
        assertTrue(receipt.get("batch").isNull());
        assertEquals(before, contents());
    }

    private String takeIn() {
        JsonNode receipt = office.ends(3, Sample.withFiles("import", OWN, "--json")).json();

        checkSums(receipt);
        assertEquals(2, receipt.at("/totals/conflicts").asInt());
        assertEquals(9, receipt.at("/totals/new_files").asInt());
        return receipt.get("batch").asString();
    }

    private void takeInAgain() {
        JsonNode before = contents();

        JsonNode receipt = office.ends(3, Sample.withFiles("import", OWN, "--json")).json();

        checkSums(receipt);
        assertEquals(18, receipt.at("/totals/same_files").asInt());
        assertEquals(receipt.at("/totals/changes"), receipt.at("/totals/same"));
        assertEquals(before, contents());
    }

    /// Files add up to the totals, and what became of changes to the changes.
    private static void checkSums(JsonNode receipt) {
        JsonNode totals = receipt.get("totals");
        List<String> fates =
                List.of("new", "same", "superseded", "updated", "parallel", "conflicts");
        assertEquals(18, totals.get("files").asInt());
        assertEquals(
                18,
                Stream.of("new_files", "same_files", "merged_files", "refused_files")
                        .mapToInt(status -> totals.get(status).asInt())
                        .sum());
        assertEquals(totals.get("changes").asInt(), sum(totals, fates));
        for (JsonNode file : receipt.get("files")) {
            assertEquals(file.get("changes").asInt(), sum(file, fates), file::toString);
        }
        for (String fate : fates) {
            assertEquals(
                    totals.get(fate).asInt(),
                    StreamSupport.stream(receipt.get("files").spliterator(), false)
                            .mapToInt(file -> file.get(fate).asInt())
                            .sum(),
                    fate);
        }
    }

    private static int sum(JsonNode node, List<String> keys) {
        return keys.stream().mapToInt(key -> node.get(key).asInt()).sum();
    }

    private void decide() {
        JsonNode conflicts = office.ends(3, "conflicts", OWN, "--json").json().get("conflicts");
        assertEquals(2, conflicts.size());
        JsonNode first = conflicts.get(0);
        JsonNode second = conflicts.get(1);

        office.ends(3, decision(first, "--keep", headSaying(first, "non_compliant")));
        office.ends(1, decision(second, "--keep", "ffffffffffff"));
        office.does(decision(second, "--value", "compliant"));

        assertTrue(office.does("conflicts", OWN, "--json").json().get("conflicts").isEmpty());
    }

    private static String headSaying(JsonNode conflict, String value) {
        return StreamSupport.stream(conflict.get("heads").spliterator(), false)
                .filter(head -> head.get("value").asString().equals(value))
                .map(head -> head.get("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private static String[] decision(JsonNode conflict, String... choice) {
        return Stream.concat(
                        Stream.of(
                                "decide",
                                OWN,
                                conflict.get("subject").asString(),
                                conflict.get("field").asString()),
                        Stream.of(choice))
                .toArray(String[]::new);
    }

    private StatedRates rates() {
        return StatedRates.of(office, OWN, "--by", "question");
    }

    private static List<String> disputed(StatedRates rates) {
        return rates.where(
                        row ->
                                List.of("os-exits-enough", "wt-overtime-limit")
                                        .contains(row.get("id").asString()))
                .numbers();
    }

    private void takeBack(String batch) {
        office.does("undo-import", OWN, batch, "--dry-run");
        office.does("undo-import", OWN, batch);
        office.ends(1, "undo-import", OWN, batch);

        assertEquals(0, office.does("rates", OWN, "--json").json().get("assessments").asInt());
    }

    private void takeInAfterAll() {
        checkSums(office.does(Sample.withFiles("import", OWN, "--json")).json());
    }
}
