package org.tarozi.checklist.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tarozi.checklist.file.SmallChecklist.refusal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarozi.checklist.yaml.FileText;
import org.tarozi.checklist.yaml.Problems;
import org.tarozi.checklist.yaml.Reading;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

class HostileFilesTest {

    @Test
    void emptyFileIsRefused() {
        assertEquals("small.yaml:1:1: found an empty file, expected a checklist", refusal(""));
        assertEquals(
                "small.yaml:1:1: found an empty file, expected a checklist",
                refusal("# only a note\n"));
    }

    @Test
    void tabIsRefusedInWords() {
        String text = SmallChecklist.with("        title: {en: Point}", "\t\ttitle: {en: Point}");
        assertTrue(refusal(text).contains("YAML does not indent with tabs"), refusal(text));
    }

    @Test
    void bytesThatAreNoUtf8AreRefusedWithTheirPlace() {
        byte[] bytes = SmallChecklist.TEXT.getBytes(StandardCharsets.ISO_8859_1);
        int at = SmallChecklist.TEXT.indexOf("Small}");
        bytes[at] = (byte) 0xE9;
        assertEquals(
                "x.yaml:3:13: found the byte 0xE9, which is no UTF-8 text, expected a text file in"
                        + " UTF-8; save it again with the encoding UTF-8",
                refusal(ChecklistReader.read("x.yaml", bytes)));
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7, a PDF document",
        "SQLite format 3, a programme or another database",
        "'PK\u0003\u0004', 'a zip archive, such as an assessment file'",
        "\u0089PNG, a picture (PNG)",
        "\u00ff\u00d8\u00ff, a picture (JPEG)"
    })
    void aFileOfAnotherKindIsNamed(String start, String kind) {
        byte[] bytes = (start + "\n\u00e2\u00e3").getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                "x.pdf: found "
                        + kind
                        + ", expected a checklist: a text file (YAML) or a workbook (xlsx) of its"
                        + " sheets",
                refusal(ChecklistReader.read("x.pdf", bytes)));
    }

    @Test
    void cutCharacterAtTheEndIsRefused() {
        byte[] whole = (SmallChecklist.TEXT + "# ў").getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(whole, whole.length - 1);
        assertTrue(refusal(ChecklistReader.read("x.yaml", cut)).contains("no UTF-8 text"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE"})
    void lettersOfSeveralBytesAreOneError(String charset) {
        byte[] bytes = SmallChecklist.TEXT.getBytes(Charset.forName(charset));
        assertEquals(
                "x.yaml:1:1: found text in UTF-16 or UTF-32, expected a text file in UTF-8; save it"
                        + " again with the encoding UTF-8",
                refusal(ChecklistReader.read("x.yaml", bytes)));
    }

    @Test
    void controlCharactersAreAllNamed() {
        String text = SmallChecklist.TEXT.replace("One?", "O\u0000ne?").replace("Two?", "\u0007");
        assertEquals(
                """
                small.yaml:29:25: found the control character U+0000, expected printable text; \
                delete it
                small.yaml:34:24: found the control character U+0007, expected printable text; \
                delete it\
                """,
                refusal(text));
    }

    @Test
    void halfACharacterIsRefused() {
        String text = SmallChecklist.with("en: One?", "en: \"One\\uD800?\"");
        assertTrue(refusal(text).contains("small.yaml:29:24: found "), refusal(text));
    }

    @Test
    void aliasesAndAnchorsAreRefusedOneByOne() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n");
        }
        String refusal = refusal(SmallChecklist.TEXT + bomb);
        assertEquals(78, refusal.lines().filter(line -> line.contains("an alias (*)")).count());
        assertEquals(40, refusal.lines().filter(line -> line.contains("an anchor (&)")).count());
    }

    @Test
    void deepNestingIsRefused() {
        String refusal = refusal("tarozi: " + "[".repeat(50_000));
        assertEquals(
                "small.yaml:1:9: found a list, expected one of checklist-overlay/1, checklist/1\n"
                    + "small.yaml:1:39: found more than 32 levels of nesting, expected a checklist,"
                    + " which needs 20",
                refusal);
    }

    @Test
    void deepBlocksAreRefused() {
        String blocks = "tarozi: checklist/1\nclusters:\n" + "- ".repeat(40_000) + "x";
        assertTrue(refusal(blocks).contains("more than 32 levels of nesting"));
    }

    @Test
    void longTextIsRefused() {
        String text = SmallChecklist.with("One?", "x".repeat(20_001));
        assertEquals(
                "small.yaml:29:24: found a text of 20001 characters, expected at most 20000",
                refusal(text));
    }

    @Test
    void lineThatNobodyWroteIsRefused() {
        String text = SmallChecklist.with("One?", "x".repeat(2_000_000));
        assertEquals(
                "small.yaml:29:1: found a line of 2000024 characters, expected at most 100000",
                refusal(text));
    }

    @Test
    void giantFileIsRefusedUnread() {
        byte[] bytes = new byte[FileText.MAXIMUM_BYTES + 1];
        assertEquals(
                "x.yaml:1:1: found a file of 8000001 bytes, expected a checklist of at most 8000000"
                        + " bytes",
                refusal(ChecklistReader.read("x.yaml", bytes)));
    }

    @Test
    void duplicateKeyIsRefused() {
        assertEquals(
                "small.yaml:31:13: found the key finding again, expected each key once; the first"
                        + " is in line 30",
                refusal(
                        SmallChecklist.with(
                                "finding: yes", "finding: yes\n            finding: no")));
    }

    @Test
    void tagOfYamlIsRefused() {
        String text = SmallChecklist.with("en: One?", "en: !!java.net.URL One?");
        assertTrue(refusal(text).contains("found the YAML tag tag:yaml.org,2002:java.net.URL"));
    }

    @Test
    void secondDocumentIsRefused() {
        String refusal = refusal(SmallChecklist.TEXT + "---\nid: more\n");
        assertTrue(refusal.contains("found a second document, expected one checklist in one file"));
    }

    @Test
    void keyThatIsNoWordIsRefused() {
        assertTrue(refusal("? [a, b]\n: c\n").contains("found a list as a key, expected a word"));
    }

    @Test
    void otherKindsOfFilesAreRefused() {
        for (String text :
                new String[] {"just words", "- a\n- b\n", "{}", "a,b,c\n1,2,3\n", "%YAML"}) {
            assertFalse(refusal(text).isEmpty(), text);
        }
    }

    @Test
    void thousandsOfErrorsEndInAList() {
        String text = SmallChecklist.TEXT + "x: [" + "&a 1,\n  ".repeat(5_000) + "]\n";
        assertEquals(Problems.MAXIMUM, refusal(text).lines().count());
    }

    /// No damage makes the reader throw, and what it refuses it refuses with a reason.
    @Test
    void damagedFilesAreReadOrRefusedButNeverFail() throws IOException {
        byte[] good = Files.readAllBytes(Path.of("checklists", "core-2026.yaml"));
        byte[] start = Arrays.copyOf(good, 12_000);
        for (int seed = 0; seed < 400; seed++) {
            byte[] damaged = damage(start, new Random(seed));
            try {
                Reading<ChecklistFile> reading = ChecklistReader.read("damaged.yaml", damaged);
                assertTrue(reading instanceof Reading.Ok || !refusal(reading).isEmpty());
            } catch (RuntimeException e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
    }

    private static byte[] damage(byte[] bytes, Random random) {
        byte[] damaged = Arrays.copyOf(bytes, bytes.length - random.nextInt(bytes.length / 2));
        byte[] spice = "\n\t :-[]{}\"'&*!|>%@`#,?~0aA".getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(20); i >= 0; i--) {
            damaged[random.nextInt(damaged.length)] = spice[random.nextInt(spice.length)];
        }
        return damaged;
    }
}
