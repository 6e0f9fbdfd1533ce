package org.tarozi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tarozi.store.Places.FACTORY;
import static org.tarozi.store.Places.VISIT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.change.DeviceKey;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A machine that takes no more bytes; the system's limit on the size of files stands for it, since
/// that needs no rights.
@DisabledOnOs(OS.WINDOWS)
class FullDiskTest {

    private static final int BLOCKS_OF_512_BYTES = 3000;

    @TempDir private Path folder;

    @Test
    void whatWasAcknowledgedIsSafeAndTheReasonIsSaid() throws Exception {
        Path file = folder.resolve("a.tarozi");
        Author office = new Author("Aziza", DeviceKey.created());
        try (Desk desk = Desk.with(file, office, Duration.ZERO)) {
            desk.begin(VISIT, FACTORY);
        }

        List<String> said = saidUntilFull(file);

        assertTrue(said.size() > 10, said::toString);
        String last = said.removeLast();
        assertTrue(last.startsWith("stopped: The programme file " + file), last);
        try (Desk desk = Desk.at(file, office)) {
            assertEquals(List.of(), desk.problems());
            Set<String> missing = new HashSet<>(said);
            missing.removeAll(KillTest.live(desk));
            assertEquals(Set.of(), missing);
        }
    }

    private static List<String> saidUntilFull(Path file) throws IOException {
        Process process =
                OtherProcess.limited(BLOCKS_OF_512_BYTES, FullDisk.class, file.toString());
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new ArrayList<>(out.lines().toList());
    }
}
