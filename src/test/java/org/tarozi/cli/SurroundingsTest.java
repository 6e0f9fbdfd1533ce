package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarozi.report.pdf.Pages;
import org.tarozi.ui.MachineZone;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

class SurroundingsTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"America/New_York, 2026-01-01", "Asia/Tashkent, 2026-01-02"})
    void theDayOnWhichAChecklistIsPrintedIsTheUsersOwn(String place, String day)
            throws IOException {
        Path pdf = folder.resolve("core.pdf");
        try (MachineZone _ = MachineZone.of(place)) {
            assertEquals(
                    0, Main.run(here(), "checklist", "print", "core-2026", "-o", pdf.toString()));
        }
        String all = Pages.of(Files.readAllBytes(pdf)).all();
        assertTrue(all.contains(day), () -> all.substring(0, 2000));
    }

    /// As of a process that was begun here, at the moment of every run.
    private Surroundings here() {
        Surroundings process = Surroundings.ofProcess(FakeWindow.withoutDisplay());
        return new Surroundings(
                new Console(nowhere(), nowhere()),
                folder,
                Clock.fixed(CommandRun.NOW, process.clock().getZone()),
                Map.of(),
                process.window());
    }

    private static PrintStream nowhere() {
        return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    }
}
