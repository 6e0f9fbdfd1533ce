package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.Tarozi;
import org.tarozi.proof.ProcessRun;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Runs the program as it runs on a system whose lines end otherwise.
class LineEndsTest {

    @TempDir Path folder;

    private Laptop office;

    @BeforeEach
    void prepare() {
        office = Laptop.withNewProgramme(folder, "Aziza");
        office.visited("Silk", "UZ", "2024-05-14").answered("Silk", "fl-resign", "compliant");
    }

    @Test
    void aReportHasTheSameBytes() throws IOException {
        Path here = folder.resolve("here.xlsx");
        Path there = folder.resolve("there.xlsx");

        assertEquals(0, office.run("report", office.file(), "--xlsx", here.toString()).code());
        elsewhere("report", office.file(), "--xlsx", there.toString());

        assertEquals(-1, Files.mismatch(here, there));
    }

    @Test
    void aDocumentForProgramsIsTheSame() {
        assertEquals(
                office.run("rates", office.file(), "--json").out(),
                elsewhere("rates", office.file(), "--json").out());
    }

    private ProcessRun elsewhere(String... arguments) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Dline.separator=\r\n",
                                "-XX:TieredStopAtLevel=1",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Tarozi.class.getName()));
        command.addAll(List.of(arguments));
        return ProcessRun.of(
                        Path.of(""),
                        Map.of("TAROZI_PROFILE", folder.resolve("profile").toString()),
                        command)
                .ended(0);
    }
}
