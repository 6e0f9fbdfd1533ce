package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A programme file whose name leaves no room for what lies beside it.
@DisabledOnOs(OS.WINDOWS)
class LongNamesTest {

    @TempDir Path folder;

    private static CommandRun refused(Path file) {
        return new CommandRun(
                1,
                "",
                "tarozi: The name of the programme file "
                        + file
                        + " is too long for the system, which needs room for the names of files"
                        + " beside it. Give it a shorter one: up to 60 letters fit everywhere.\n");
    }

    @Test
    void noneIsMadeAndTheUsersOwnNameIsNamed() {
        Path file = folder.resolve("ж".repeat(124) + ".tarozi");
        assertEquals(
                refused(file),
                CommandRun.of(folder, "new", file.toString(), "--checklist", "core-2026"));
        assertFalse(Files.exists(file));
    }

    @Test
    void oneThatIsThereIsReadAndTakesNothingIn() throws IOException {
        Laptop office = Laptop.withNewProgramme(folder, "Aziza");
        Path file = folder.resolve("a".repeat(245) + ".tarozi");
        Files.copy(Path.of(office.file()), file);
        Path sheet =
                Files.writeString(
                        folder.resolve("answers.csv"),
                        "factory,visit_date,question,result\n"
                                + "Silk,2024-05-14,fl-resign,compliant\n");

        assertEquals(0, office.run("rates", file.toString()).code());
        assertEquals(refused(file), office.run("import", file.toString(), sheet.toString()));
    }
}
