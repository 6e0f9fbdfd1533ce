package org.tarozi.proof;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// A programme goes to another office, joins what is one, and comes back.
class HandOverStoryIT {

    private static final String ALL = "all.tza";
    private static final String THEIRS = "theirs.tarozi";

    @TempDir Path folder;

    private BuiltProgram office;

    @BeforeEach
    void begin() {
        office = Sample.in(folder);
    }

    @Test
    void anEmptyProgrammeThatTakesEverythingInHasTheSameRates() {
        handOver();

        for (String by : List.of("cluster", "question", "factory")) {
            assertEquals(
                    StatedRates.of(office, Sample.PROGRAMME, "--by", by),
                    StatedRates.of(office, THEIRS, "--by", by));
        }
        assertEquals(conflicts(Sample.PROGRAMME), conflicts(THEIRS));
        office.does("doctor", THEIRS);
    }

    private void handOver() {
        office.does("export", Sample.PROGRAMME, "-o", ALL);
        office.does("new", THEIRS, "--checklist", "core-2026");
        JsonNode receipt = office.ends(3, "import", THEIRS, ALL, "--json").json();
        assertEquals("new", receipt.at("/files/0/status").asString());
        assertEquals("made in another programme", receipt.at("/files/0/notes").asString());
    }

    private JsonNode conflicts(String programme) {
        return office.ends(3, "conflicts", programme, "--json").json();
    }

    @Test
    void oneAssessmentTravelsAlone() {
        String id = visits().getFirst();
        office.does("export", Sample.PROGRAMME, "-o", "one.tza", "--assessment", id);
        office.does("new", THEIRS, "--checklist", "core-2026");
        office.does("import", THEIRS, "one.tza");

        assertEquals(1, office.does("rates", THEIRS, "--json").json().get("assessments").asInt());
    }

    private List<String> visits() {
        return StatedRates.strings(
                office.does("rates", Sample.PROGRAMME, "--explain", "--json")
                        .json()
                        .get("included"));
    }

    @Test
    void twoFactoriesThatAreOneCountOnceUntilThatIsTakenBack() {
        List<JsonNode> factories =
                StatedRates.of(office, Sample.PROGRAMME, "--by", "factory").rows();
        String one = factories.get(0).get("id").asString();
        String other = factories.get(1).get("id").asString();

        office.does("link", Sample.PROGRAMME, one, other);
        JsonNode linked = office.does("rates", Sample.PROGRAMME, "--json").json();
        office.does("unlink", Sample.PROGRAMME, one, other);
        JsonNode apart = office.does("rates", Sample.PROGRAMME, "--json").json();

        assertEquals(8, linked.get("assessments").asInt());
        assertEquals(1, linked.get("excluded").size());
        assertEquals(9, apart.get("assessments").asInt());
        office.ends(1, "link", Sample.PROGRAMME, one, "nobody");
    }

    @Test
    void aBadFileIsNamedAndStopsNoOther() throws IOException {
        Path good = office.file(Sample.files().getFirst());
        byte[] bytes = Files.readAllBytes(good);
        bytes[inFirstSegment(bytes)] ^= 1;
        Files.write(office.file("flipped.tza"), bytes);
        Files.write(office.file("cut.tza"), Arrays.copyOf(bytes, bytes.length / 2));
        office.does("new", THEIRS, "--checklist", "core-2026");

        ProcessRun run =
                office.ends(
                        4,
                        "import",
                        THEIRS,
                        "flipped.tza",
                        "cut.tza",
                        "missing.tza",
                        Sample.WORKBOOK,
                        good.toString());

        for (String bad : List.of("flipped.tza", "cut.tza", "missing.tza", Sample.WORKBOOK)) {
            assertTrue(run.out().contains("Refused " + bad + ": "), run.out());
        }
        assertTrue(run.out().contains("1 new, 4 refused"), run.out());
        assertArrayEquals(bytes, Files.readAllBytes(office.file("flipped.tza")));
    }

    private static int inFirstSegment(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1).indexOf("segments/") + 200;
    }
}
