package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

@DisabledOnOs(OS.WINDOWS)
class FolderProgramTest {

    @TempDir Path folder;

    private boolean shows(String... command) {
        return new FolderProgram(List.of(command)).show(folder.resolve("a folder"));
    }

    @Test
    void theFolderComesLastInTheCommand() {
        assertEquals(true, shows("mkdir"));
        assertEquals(true, Files.isDirectory(folder.resolve("a folder")));
    }

    @Test
    void aProgramThatFailsOrIsMissingShowsNothing() {
        assertEquals(List.of(false, false), List.of(shows("false"), shows("no-such-program")));
    }

    @Test
    void aProgramThatDoesNotEndIsShowingIt() throws Exception {
        Path waits = Files.writeString(folder.resolve("waits"), "sleep 4");

        assertEquals(true, shows("sh", waits.toString()));
    }
}
