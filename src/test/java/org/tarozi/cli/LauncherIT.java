package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarozi.profile.Version;
import org.tarozi.proof.BuiltProgram;
import org.tarozi.proof.Folders;
import org.tarozi.proof.ProcessRun;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/// The packaged program starts, from wherever it was unpacked.
class LauncherIT {

    private static final Path PROGRAM = BuiltProgram.PLACE;
    private static final Path SCRIPT = BuiltProgram.SCRIPT;

    @TempDir Path folder;

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void itStartsWithItsCommandsAndTheirExitCodes() throws Exception {
        assertEquals(0, start(SCRIPT, Map.of(), "--version").code());
        assertEquals(2, start(SCRIPT, Map.of(), "complet").code());
        assertTrue(start(SCRIPT, Map.of(), "complet").err().contains("Did you mean: completion"));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void itStartsThroughALinkAndInAFolderWithSpaces() throws Exception {
        Path moved = folder.resolve("a place with spaces");
        Folders.copy(PROGRAM, moved);
        Path near = Files.createSymbolicLink(moved.resolve("near"), Path.of("bin/tarozi"));
        Path far = Files.createSymbolicLink(folder.resolve("far link"), near);

        ProcessRun run = start(far, Map.of(), "--version");

        assertEquals("", run.err());
        assertTrue(run.out().startsWith("Tarozi " + Version.number()), run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "POSIX", "not_INSTALLED.UTF-8"})
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void argumentsArriveAsTheyWereGiven(String locale) throws Exception {
        ProcessRun run =
                start(SCRIPT, Map.of("LC_ALL", locale), "help", "two words * $HOME Фарғона");

        assertEquals(2, run.code());
        assertTrue(run.err().contains("no command two words * $HOME Фарғона"), run.err());
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void anOlderJavaIsPassedOver() throws Exception {
        Path old = folder.resolve("jdk");
        Files.createDirectories(old.resolve("bin"));
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"24.0.1\"\n");
        Path java = Files.writeString(old.resolve("bin/java"), "#!/bin/sh\nexit 77\n");
        assertTrue(java.toFile().setExecutable(true));

        assertEquals(0, start(SCRIPT, Map.of("JAVA_HOME", old.toString()), "--version").code());
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void withoutANewEnoughJavaOneSentenceSaysWhatToInstall() throws Exception {
        Path script = folder.resolve("tarozi");
        Files.writeString(script, Files.readString(SCRIPT).replace("-ge 25", "-ge 9999"));
        assertTrue(script.toFile().setExecutable(true));

        String sentence =
                "Tarozi needs Java 25 or newer: install it, for example from https://adoptium.net,"
                        + " or set JAVA_HOME to where it is.\n";
        assertEquals(new ProcessRun(4, "", sentence), start(script, Map.of(), "--version"));
    }

    @Test
    void bothScriptsHaveTheLineEndsOfTheirSystem() throws IOException {
        String batch = Files.readString(PROGRAM.resolve("bin/tarozi.bat"));

        assertEquals(batch.lines().count(), batch.split("\r\n", -1).length - 1L);
        assertTrue(batch.contains("%~dp0..\\lib\\tarozi.jar"), batch);
        assertEquals(-1, Files.readString(SCRIPT).indexOf('\r'));
        assertTrue(Files.readString(PROGRAM.resolve("share/tarozi.bash")).contains("completion"));
    }

    @Test
    void theLicencesAreBesideTheLibraries() {
        Stream.of("LICENSE", "NOTICE", "THIRD-PARTY.md", "licences/MPL-2.0.txt")
                .forEach(name -> assertTrue(Files.exists(PROGRAM.resolve(name)), name));
    }

    private ProcessRun start(Path script, Map<String, String> environment, String... arguments) {
        return new BuiltProgram(folder).start(script, environment, arguments);
    }
}
