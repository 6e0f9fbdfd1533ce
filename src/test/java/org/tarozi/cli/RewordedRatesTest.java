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

/// Rates of a question that some visits were asked in the words of the checklist of next year.
class RewordedRatesTest {

    private static final String NOTE =
            "Asked in other words in some of the counted visits: " + NextYear.QUESTION + "\n";

    @TempDir private Path folder;
    private NextYear programme;

    @BeforeEach
    void visitTwoFactories() throws IOException {
        programme =
                NextYear.in(
                        folder,
                        now ->
                                now.replace(
                                        "en: Is any emergency exit or way to it locked",
                                        "en: Are any emergency exits or ways to them locked"));
    }

    private List<String> reworded() {
        return programme
                .rows()
                .filter(row -> row.get("in_other_words").asBoolean())
                .map(row -> row.get("id"))
                .map(JsonNode::asString)
                .toList();
    }

    @Test
    void theyAreToldFromOthersInEveryForm() {
        assertEquals(List.of(), reworded());
        String before = programme.rates().out();
        assertFalse(before.contains("in other words"), before);

        programme.useIn("Wool");

        assertEquals(List.of(NextYear.QUESTION), reworded());
        String text = programme.rates().out();
        assertTrue(text.contains(NOTE), text);
        String besideTable = programme.rates("--csv").err();
        assertTrue(besideTable.contains(NOTE), besideTable);
    }
}
