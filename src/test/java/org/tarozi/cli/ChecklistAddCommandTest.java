package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.store.Programme;
import org.tarozi.store.file.Opening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class ChecklistAddCommandTest {

    @TempDir Path folder;
    private String programme;

    @BeforeEach
    void make() {
        programme = folder.resolve("p.tarozi").toString();
        CommandRun run = run("new", programme, "--checklist", "core-2026");
        assertEquals(0, run.code(), run.err());
    }

    private CommandRun run(String... arguments) {
        return CommandRun.of(folder.resolve("profile"), arguments);
    }

    private CommandRun add(String checklist) {
        return run("checklist", "add", programme, checklist);
    }

    private List<String> checklists() {
        return switch (Programme.openToRead(Path.of(programme))) {
            case Opening.Opened<Programme>(Programme opened) -> {
                try (opened) {
                    yield opened.checklists().stream()
                            .map(one -> one.release().id().value())
                            .toList();
                }
            }
            case Opening<Programme> other -> throw new AssertionError(other);
        };
    }

    @Test
    void anotherChecklistOfTheProgramIsThereFromThenOn() {
        CommandRun run = add("fair-recruitment-2026");

        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().startsWith("Added to " + programme + ": Fair recr"), run.out());
        assertEquals(List.of("core-2026", "fair-recruitment-2026"), checklists());
    }

    @Test
    void oneThatIsThereIsNotAddedAgain() {
        CommandRun run = add("core-2026");

        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().startsWith(programme + " has it already: Core"), run.out());
        assertEquals(List.of("core-2026"), checklists());
    }

    @Test
    void anOverlayComesWithWhatItStandsOn() {
        add("uzbekistan-2026");

        assertEquals(List.of("core-2026", "uzbekistan-2026"), checklists());
    }

    @Test
    void aReleasedChecklistIsNotChangedUnderItsId() throws IOException {
        String core = Files.readString(Path.of("checklists/core-2026.yaml"));
        Path file =
                Files.writeString(
                        folder.resolve("core.yaml"),
                        core.replace("en: Core checklist", "en: Other checklist"));

        CommandRun run = add(file.toString());

        assertEquals(1, run.code(), run.out());
        assertTrue(
                run.err().startsWith(file + ": found core-2026 with 414 questions (fingerprint "),
                run.err());
        assertTrue(run.err().contains("give what was changed an id of its own"), run.err());
        assertEquals(List.of("core-2026"), checklists());
    }

    @Test
    void aChecklistThatIsNoneIsRefusedWithItsPlace() throws IOException {
        Path file = Files.writeString(folder.resolve("none.yaml"), "tarozi: checklist/1\n");

        CommandRun run = add(file.toString());

        assertEquals(1, run.code(), run.out());
        assertTrue(run.err().contains(file + ":"), run.err());
        assertEquals(List.of("core-2026"), checklists());
    }
}
