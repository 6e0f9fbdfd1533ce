package org.tarozi.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.store.file.StoreException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

class DeviceKeyFileTest {

    @TempDir Path folder;

    @Test
    void theKeyStaysTheSame() {
        String first = new DeviceKeyFile(folder.resolve("new/profile")).key().id();

        assertEquals(first, new DeviceKeyFile(folder.resolve("new/profile")).key().id());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobodyElseMayReadIt() throws IOException {
        new DeviceKeyFile(folder).key();

        assertEquals(
                PosixFilePermissions.fromString("rw-------"),
                Files.getPosixFilePermissions(folder.resolve("device.key")));
    }

    @Test
    void nothingIsLeftBesideIt() throws IOException {
        new DeviceKeyFile(folder).key();

        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("device.key")), files.toList());
        }
    }

    @Test
    void aDamagedOneIsSaidAndKept() throws IOException {
        new DeviceKeyFile(folder).key();
        Path file = folder.resolve("device.key");
        String cut = Files.readString(file).substring(0, 30);
        Files.writeString(file, cut);

        StoreException failure =
                assertThrows(StoreException.class, () -> new DeviceKeyFile(folder).key());

        assertTrue(String.valueOf(failure.getMessage()).contains(file + " should hold the key"));
        assertEquals(cut, Files.readString(file));
    }

    @Test
    void aFolderThatIsAFileIsSaid() throws IOException {
        Path file = Files.createFile(folder.resolve("taken"));

        StoreException failure =
                assertThrows(StoreException.class, () -> new DeviceKeyFile(file).key());

        assertTrue(String.valueOf(failure.getMessage()).startsWith("The key of this device"));
    }
}
