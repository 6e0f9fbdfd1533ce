package org.tarozi.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The script that makes a double click open the files of the program, on desktops that follow
/// freedesktop.org.
@EnabledOnOs(OS.LINUX)
class RegisterIT {

    @TempDir Path folder;

    private ProcessRun register(String... arguments) {
        return new BuiltProgram(folder)
                .start(
                        BuiltProgram.PLACE.resolve("bin").resolve("register"),
                        Map.of("XDG_DATA_HOME", folder.resolve("data").toString()),
                        arguments);
    }

    private List<String> ours() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("data"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("tarozi."))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theMenuEntryStartsTheProgramWithTheFilesThatWereClicked() throws IOException {
        assertEquals(0, register().code());

        String entry = Files.readString(folder.resolve("data/applications/tarozi.desktop"));
        assertTrue(entry.contains("\nExec=\"" + BuiltProgram.SCRIPT + "\" %F\n"), entry);
        assertEquals(List.of("tarozi.desktop", "tarozi.png", "tarozi.xml"), ours());
    }

    @Test
    void nothingOfItIsLeftAfterItWasRemoved() throws IOException {
        register();

        assertEquals(0, register("--remove").code());
        assertEquals(List.of(), ours());
    }

    @Test
    void anotherArgumentIsRefused() {
        assertEquals(2, register("--all").code());
    }
}
