package org.tarozi.store.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What was forced onto the medium, as the Java machine itself reports it.
class ForcedFilesTest {

    private static final String FORCED = "jdk.FileForce";

    @TempDir Path folder;

    @TempDir Path reports;

    private List<String> forced(Runnable work) throws IOException {
        Path report = reports.resolve("forced.jfr");
        try (Recording recording = new Recording()) {
            recording.enable(FORCED).withoutThreshold().withoutStackTrace();
            recording.start();
            work.run();
            recording.stop();
            recording.dump(report);
        }
        return RecordingFile.readAllEvents(report).stream()
                .map(event -> Path.of(event.getString("path")))
                .filter(path -> path.startsWith(folder))
                .map(path -> folder.relativize(path).toString())
                .toList();
    }

    @DisabledOnOs(OS.WINDOWS)
    @Test
    void aResultIsOnTheMediumBeforeItHasItsNameAndThenTheNameToo() throws IOException {
        Path file = folder.resolve("a.csv");

        assertEquals(
                List.of("a.csv.unfinished", ""),
                forced(() -> WholeFile.write(file, out -> out.write(1))));
    }

    @DisabledOnOs(OS.WINDOWS)
    @Test
    void aFileThatOnlyWaitsIsOnTheMediumAlready() throws IOException {
        Path file = folder.resolve("a.csv");

        assertEquals(
                List.of("a.csv.unfinished"),
                forced(() -> WholeFile.prepare(file, out -> out.write(1)).close()));
    }

    @Test
    void nobodyWaitsForTheMediumAtEveryKey() throws IOException {
        Path file = folder.resolve("a.json");

        assertEquals(List.of(), forced(() -> WholeFile.writeInPassing(file, out -> out.write(1))));
        assertEquals(1, Files.size(file));
    }

    /// SQLite forces its bytes itself.
    @DisabledOnOs(OS.WINDOWS)
    @Test
    void theNameOfANewProgrammeFileIsOnTheMedium() throws IOException {
        Path file = folder.resolve("a.tarozi");

        assertEquals(
                List.of(""),
                forced(
                        () ->
                                NewFile.make(
                                        file, made -> WholeFile.writeInPassing(made, out -> {}))));
    }
}
