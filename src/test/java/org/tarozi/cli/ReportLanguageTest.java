package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.change.DeviceKey;
import org.tarozi.change.Value;
import org.tarozi.job.Founding;
import org.tarozi.store.Author;
import org.tarozi.store.Editing;
import org.tarozi.store.Programme;
import org.tarozi.ui.VisitFixture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

class ReportLanguageTest {

    @TempDir Path folder;

    private byte[] report(Laptop office, String... language) throws IOException {
        Path target = folder.resolve("report" + language.length + ".pdf");
        String[] command = {"report", office.file(), "--pdf", target.toString()};
        String[] whole = Arrays.copyOf(command, command.length + language.length);
        System.arraycopy(language, 0, whole, command.length, language.length);
        CommandRun run = office.run(whole);
        assertEquals(0, run.code(), run.err());
        return Files.readAllBytes(target);
    }

    @Test
    void aReportIsInTheLanguageOfItsProgrammeUnlessAnotherIsSaid() throws IOException {
        Laptop office = Laptop.withNewProgramme(folder, "Aziza");
        office.visited("Silk", "UZ", "2024-05-14").answered("Silk", "fl-resign", "compliant");
        byte[] english = report(office);
        try (Programme programme = VisitFixture.opened(Programme.open(Path.of(office.file())))) {
            Editing editing =
                    programme.editing(
                            new Author("Aziza", DeviceKey.ofSeed(new byte[32])),
                            VisitFixture.CLOCK);
            editing.set(programme.self(), Founding.LANGUAGE, Value.of("ru"));
        }

        byte[] without = report(office);
        assertFalse(Arrays.equals(english, without), "the report is still in English");
        assertArrayEquals(report(office, "--language", "ru"), without);
    }
}
