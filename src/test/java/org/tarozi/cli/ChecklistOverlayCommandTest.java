package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// An overlay of one's own on a release of one's own.
class ChecklistOverlayCommandTest {

    private static final String RELEASE =
            """
            tarozi: checklist/1
            id: our-2026
            title: {en: Our checklist}
            languages: [en]
            clusters:
              - id: c
                title: {en: Wages}
                points:
                  - id: p
                    title: {en: Pay}
                    law: [C95]
                    questions: [{id: q, text: {en: Are all paid?}, finding: no}]
            """;

    private static final String OVERLAY =
            """
            tarozi: checklist-overlay/1
            id: our-north-2026
            extends: our-2026
            title: {en: Our checklist for the North}
            languages: [en]
            add_questions: [{to: p, questions: [{id: r, text: {en: Is it posted?}, finding: no}]}]
            """;

    @TempDir Path folder;
    private String release;
    private String overlay;

    @BeforeEach
    void write() throws IOException {
        release = Files.writeString(folder.resolve("our.yaml"), RELEASE).toString();
        overlay = Files.writeString(folder.resolve("north.yaml"), OVERLAY).toString();
    }

    private CommandRun run(String... arguments) {
        return CommandRun.of(folder.resolve("profile"), arguments);
    }

    @Test
    void itIsPrintedWhereItsBaseIsNamedBeforeIt() {
        String pdf = folder.resolve("north.pdf").toString();

        assertEquals(
                new CommandRun(0, "Wrote " + pdf + "\n", ""),
                run("checklist", "print", release, overlay, "-o", pdf));
    }

    @Test
    void itIsExportedWhereItsBaseIsNamedBeforeItAndComesBack() throws IOException {
        String book = folder.resolve("north.xlsx").toString();
        String again = folder.resolve("again.yaml").toString();

        CommandRun there = run("checklist", "export", release, overlay, "-o", book);
        run("checklist", "import", book, "-o", again);

        assertEquals(new CommandRun(0, "Wrote " + book + "\n", ""), there);
        assertTrue(Files.readString(Path.of(again)).contains("extends: \"our-2026\""));
        assertEquals(0, run("checklist", "check", release, again).code());
    }

    @Test
    void whatStandsBeforeItIsItsBase() {
        String pdf = folder.resolve("north.pdf").toString();

        CommandRun other = run("checklist", "print", overlay, "core-2026", "-o", pdf);
        CommandRun unfitting = run("checklist", "print", release, "core-2026", "-o", pdf);

        assertEquals(1, other.code());
        assertEquals(
                new CommandRun(
                        1,
                        "",
                        "core-2026: found a checklist that does not stand on our-2026, expected an"
                                + " overlay on it: what stands before an overlay is its base\n"
                                + "tarozi: Nothing was written.\n"),
                unfitting);
    }

    @Test
    void aChangedFileThatKeptTheIdOfAReleaseIsPrintedForAllThat() throws IOException {
        String core = Files.readString(Path.of("checklists/core-2026.yaml"));
        Path changed =
                Files.writeString(
                        folder.resolve("core.yaml"), core.replace("en: Core ", "en: Draft "));
        String pdf = folder.resolve("core.pdf").toString();

        assertEquals(0, run("checklist", "print", changed.toString(), "-o", pdf).code());
    }
}
