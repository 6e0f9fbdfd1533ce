package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

class QuickNewcomerTest {

    @TempDir Path folder;

    @Test
    void theNameIsWrittenToItsEndWhileFilesAreLookedFor() {
        CountDownLatch gate = new CountDownLatch(1);
        try (WindowRobot window = WindowRobot.openBehind(gate, folder)) {
            window.scene().awaitFocus("#your-name");
            window.scene().type("Az");
            gate.countDown();
            window.settle();
            window.scene().type("iza");
            assertEquals("Aziza", window.scene().text("#your-name"));
        }
    }
}
