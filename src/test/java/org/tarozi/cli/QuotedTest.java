package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarozi.proof.ProcessRun;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class QuotedTest {

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"garments.tarozi", "/data/2026-05/Фарғона_2,50%+x@y=z:1.tarozi", "Oʻzbek"})
    void aPlainNameStaysAsItIs(String name) {
        assertEquals(name, Quoted.forUnix(name));
        assertEquals(name, Quoted.forWindows(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "two words.tarozi",
                "q$(touch pwned) x.tarozi",
                "q$(touch pwned).tarozi",
                "`touch pwned`",
                "a;touch pwned",
                "a&touch pwned",
                "a>pwned",
                "it's; touch pwned",
                "a\"b",
                "a\\b",
                "~",
                "*",
                "{a,b}",
                "#a",
                "=ls",
                "",
            })
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void anyOtherArrivesAsOneArgumentAndRunsNothing(String name) {
        String line = "printf '<%s>' " + Quoted.forUnix(name);

        assertEquals("<" + name + ">", ProcessRun.of(folder, List.of("sh", "-c", line)).out());
        assertFalse(Files.exists(folder.resolve("pwned")));
    }

    @Test
    void onWindowsItStandsInDoubleQuotationMarks() {
        assertEquals("\"C:\\My work\\a.tarozi\"", Quoted.forWindows("C:\\My work\\a.tarozi"));
        assertEquals("\"a&b.tarozi\"", Quoted.forWindows("a&b.tarozi"));
        assertEquals("C:\\work\\a.tarozi", Quoted.forWindows("C:\\work\\a.tarozi"));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aNameThatLooksLikeAnOptionIsShownInItsFolder() {
        assertEquals("./-x.tarozi", Quoted.of(Path.of("-x.tarozi")));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void theNextCommandOfANewProgrammeCanBeCopied() {
        Path file = folder.resolve("q$(touch pwned) x.tarozi");

        CommandRun run = CommandRun.of(folder, "new", file.toString(), "--checklist", "core-2026");

        assertEquals(
                "Next: tarozi import '" + file + "' FILE...", run.out().lines().toList().getLast());
    }
}
