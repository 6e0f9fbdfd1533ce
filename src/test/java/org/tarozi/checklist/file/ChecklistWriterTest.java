package org.tarozi.checklist.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tarozi.checklist.RandomChecklist;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.ReleaseContent;
import org.tarozi.checklist.Wording;

import java.nio.charset.StandardCharsets;
import java.util.List;

class ChecklistWriterTest {

    @Test
    void whatIsWrittenReadsBackEqual() {
        for (int seed = 0; seed < 200; seed++) {
            ReleaseContent content = new RandomChecklist(seed).content();
            byte[] bytes = ChecklistWriter.write("random.yaml", content).bytes();
            ChecklistFile read = ChecklistReader.read("random.yaml", bytes).orThrow();
            Release release = Checklists.resolve(List.of(read)).orThrow().release();
            assertEquals(content, release.content(), "seed " + seed);
        }
    }

    @Test
    void equalContentsMakeEqualBytes() {
        for (int seed = 0; seed < 20; seed++) {
            assertArrayEquals(
                    ChecklistWriter.write("a", new RandomChecklist(seed).content()).bytes(),
                    ChecklistWriter.write("b", new RandomChecklist(seed).content()).bytes());
        }
    }

    @Test
    void nothingInvisibleStandsInTheFile() {
        ReleaseContent content = SmallChecklist.release(SmallChecklist.TEXT).content();
        Wording odd = Wording.of("en", "a\u00A0b\u202Ec\u2028d\u0007e oʻ\n- x");
        ReleaseContent changed =
                new ReleaseContent(content.id(), odd, content.clusters(), content.terms());
        String text =
                new String(ChecklistWriter.write("odd", changed).bytes(), StandardCharsets.UTF_8);
        assertTrue(text.contains("\"en\": \"a\\u00a0b\\u202ec\\u2028d\\u0007e oʻ\\n- x\"\n"), text);
    }

    @Test
    void shippedReleaseSurvivesBeingWritten() {
        ReleaseContent core = ShippedChecklistsTest.release("core-2026").content();
        ChecklistFile file = ChecklistWriter.write("core.yaml", core);
        assertEquals(core, Checklists.resolve(List.of(file)).orThrow().release().content());
    }

    @Test
    void contentThatNoFileMaySayIsRefused() {
        ReleaseContent content = SmallChecklist.release(SmallChecklist.TEXT).content();
        ReleaseContent empty =
                new ReleaseContent(content.id(), content.title(), List.of(), content.terms());
        Exception refusal =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> ChecklistWriter.write("empty", empty));
        assertEquals(
                "empty:1:1: found a checklist without clusters, expected the key clusters",
                refusal.getMessage());
    }
}
