package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.change.Value;

import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;

/// What others wrote into their files is shown on a terminal, never obeyed.
class ReadableStreamTest {

    private static final String ERASING = "Silk\u001b[2K\rGood";

    @TempDir Path folder;

    @Test
    void aNameInAListOfConflictsErasesNoLine() {
        DisputedVisit visit = new DisputedVisit(folder);
        visit.disputedResult();
        visit.office.set(Laptop.factory("Silk"), "name", Value.of(ERASING));

        CommandRun shown = visit.office.run("conflicts", visit.office.file());
        CommandRun document = visit.office.run("conflicts", visit.office.file(), "--json");

        assertEquals("Silk?[2K?Good, visit of 2024-05-14", shown.out().lines().toList().get(2));
        assertEquals(
                ERASING,
                JsonMapper.shared()
                        .readTree(document.out())
                        .get("conflicts")
                        .get(0)
                        .get("factory_name")
                        .asString());
    }

    @Test
    void whatATerminalObeysIsAQuestionMark() {
        assertEquals("a?b?c?d?e", printed(out -> out.print("a\0b\u001bc\u009bd\u007fe")));
        assertEquals("?[2K?", printed(out -> out.printf("%s%c", "\u001b[2K", '\b')));
        assertEquals("?[2K", printed(out -> out.print((Object) "\u001b[2K")));
        assertEquals("?1", printed(out -> out.append("\u00071")));
    }

    @Test
    void linesEndWhereTheyEnd() {
        assertEquals("a\n\tb\r\nc?d", printed(out -> out.print("a\n\tb\r\nc\rd")));
    }

    @Test
    void lettersOfEveryLanguageStay() {
        String words = "Oʻzbekcha, по-русски, 中文 – 1 %";

        assertEquals(words, printed(out -> out.print(words)));
    }

    @Test
    void aCellOfATableStaysInItsLine() {
        TextTable table = new TextTable("name", "n");
        table.add("Silk\n100 %", "1");
        table.add("Wool\r\n\tRoad", "2");

        assertEquals(
                """
                name        n
                Silk 100 %  1
                Wool  Road  2
                """,
                printed(table::print));
    }

    private static String printed(Consumer<PrintStream> work) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        work.accept(new Console(stream, stream).out());
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
