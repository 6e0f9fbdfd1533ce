package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/// Rates of a question that some visits were asked at another point of the checklist of next year.
class MovedRatesTest {

    private static final String NOTE = "Asked at another point in some of the counted visits: ";
    private static final List<String> BOTH = List.of("chemicals", "emergency-preparedness");

    @TempDir private Path folder;
    private NextYear programme;

    @BeforeEach
    void visitTwoFactories() throws IOException {
        programme = NextYear.in(folder, MovedRatesTest::moved);
    }

    private static String moved(String now) {
        String question =
                now.substring(
                        now.indexOf("          - id: " + NextYear.QUESTION),
                        now.indexOf("          - id: os-exits-enough"));
        String afterChemicals = "      - id: worker-protection\n";
        return now.replace(question, "").replace(afterChemicals, question + afterChemicals);
    }

    private List<String> points() {
        return programme
                .rows()
                .filter(row -> row.get("id").asString().equals(NextYear.QUESTION))
                .flatMap(row -> StreamSupport.stream(row.get("points").spliterator(), false))
                .map(JsonNode::asString)
                .toList();
    }

    @Test
    void theyNameEachPointInEveryForm() {
        assertEquals(List.of("emergency-preparedness"), points());
        String before = programme.rates().out();
        assertFalse(before.contains(NOTE), before);

        programme.useIn("Wool");

        String moved = NOTE + NextYear.QUESTION + " (" + String.join(", ", BOTH) + ")\n";
        assertEquals(BOTH, points());
        String text = programme.rates().out();
        assertTrue(text.contains(moved), text);
        String besideTable = programme.rates("--csv").err();
        assertTrue(besideTable.contains(moved), besideTable);
    }
}
