package org.tarozi.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The program with a runtime of its own, as the profile `image` leaves it.
@Tag("external")
class ImageIT {

    @TempDir Path folder;

    private ProcessRun run(String javaOptions, String... arguments) {
        return new BuiltProgram(folder)
                .start(
                        BuiltProgram.IMAGE_SCRIPT,
                        Map.of("TAROZI_JAVA_OPTS", javaOptions, "JAVA_HOME", "/nowhere"),
                        arguments);
    }

    @Test
    void itRunsOnItsOwnRuntimeWhateverJavaTheMachineHas() {
        ProcessRun run = run("-XshowSettings:properties", "--version");

        assertEquals(0, run.code());
        String home = "java.home = " + BuiltProgram.IMAGE.resolve("runtime");
        assertTrue(run.err().contains(home), run.err());
    }

    @Test
    void theCacheOfItsStartIsTheOneOfItsRuntimeAndItsJars() {
        // in this mode a cache that does not fit ends the start
        assertEquals(0, run("-XX:AOTMode=on", "--version").code());
    }

    @Test
    void aProgramThatIsUnpackedOverItIsNotLoadedFromItsCache() throws IOException {
        Path both = folder.resolve("both");
        Folders.copy(BuiltProgram.IMAGE, both);
        String newer = BuiltProgram.PLACE + "/.";
        ProcessRun.of(folder, List.of("cp", "-R", newer, both.toString())).ended(0);

        ProcessRun run =
                new BuiltProgram(folder)
                        .start(
                                both.resolve(
                                        BuiltProgram.IMAGE.relativize(BuiltProgram.IMAGE_SCRIPT)),
                                Map.of("TAROZI_JAVA_OPTS", "-Xlog:class+load"),
                                "--version");

        run.ended(0);
        assertTrue(run.out().contains("org.tarozi.Tarozi source: file:"), run.out());
    }

    @Test
    void itUnpacksNothingOntoTheMachine() {
        Path home = folder.resolve("home");
        String options =
                "-Dglass.platform=Headless -Dprism.order=sw -Dtarozi.rehearse=true"
                        + " -Dorg.sqlite.tmpdir=/nowhere -Djavafx.cachedir="
                        + home;

        assertEquals(0, run(options, "demo", "sample").code());
        assertEquals(0, run(options).code());
        assertFalse(Files.exists(home));
    }

    @Test
    void itDoesTheWholeJob() {
        ProcessRun run = run("", "demo", "sample");

        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("merged from 18 assessment files"), run.out());
    }
}
