package org.tarozi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tarozi.store.Places.FACTORY;
import static org.tarozi.store.Places.VISIT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.change.DeviceKey;
import org.tarozi.change.Digest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/// A machine that takes no more bytes; the system's limit on the size of files stands for it, since
/// that needs no rights.
@DisabledOnOs(OS.WINDOWS)
class FullDiskTest {

    private static final int BLOCKS_OF_512_BYTES = 3000;

    @TempDir private Path folder;

    private final Random random = new Random(7);

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

    /// There is no room to write the whole file anew.
    @Test
    void nothingIsLeftOfAPhotoThatIsDestroyed() throws Exception {
        Path file = folder.resolve("a.tarozi");
        List<byte[]> photos = Stream.generate(this::photo).limit(6).toList();
        try (Desk desk = Desk.with(file, new Author("Aziza", DeviceKey.created()), Duration.ZERO)) {
            photos.forEach(desk.editing()::attach);
        }
        byte[] middle = Arrays.copyOfRange(photos.getFirst(), 100_000, 100_100);
        assertTrue(Bytes.contains(file, middle));

        String name = Digest.of(photos.getFirst()).hex();
        String said = said(DestroyedPhoto.class, file.toString(), name);

        assertTrue(said.startsWith("stopped: The programme file " + file), said);
        for (String beside : Bytes.names(folder)) {
            assertFalse(Bytes.contains(folder.resolve(beside), middle), beside);
        }
    }

    private byte[] photo() {
        byte[] bytes = new byte[400_000];
        random.nextBytes(bytes);
        return bytes;
    }

    private static List<String> saidUntilFull(Path file) throws IOException {
        return new ArrayList<>(said(FullDisk.class, file.toString()).lines().toList());
    }

    private static String said(Class<?> main, String... arguments) throws IOException {
        Process process = OtherProcess.limited(BLOCKS_OF_512_BYTES, main, arguments);
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
