package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;

class WindowStartTest {

    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-05-14T08:00:00Z"));

    @TempDir Path folder;

    @Test
    void aNewProgrammeIsMadeAndOpened() {
        Path file = folder.resolve("garments.tarozi");
        new WindowSettings(folder).setLanguage(Language.EN);
        try (WindowRobot window = WindowRobot.open(folder, CLOCK)) {
            SceneRobot scene = window.scene();
            scene.focus("#your-name");
            scene.type("Aziza");
            scene.click("#new");
            scene.focus("#new-programme-name");
            scene.type("Garments 2026");
            window.outside().willChoose(file);
            scene.click("#new-choose-place");
            scene.click("#new-create");

            scene.awaitText("#programme-menu", "Garments 2026");
            scene.awaitText("#file", file.toString());
            assertEquals("Aziza", scene.text("#who"));
            assertEquals("All saved", scene.text("#saved"));
        }
        assertEquals(true, Files.exists(file));
    }

    @Test
    void aFileThatIsNoProgrammeIsRefusedWithItsReason() throws Exception {
        new WindowSettings(folder).setLanguage(Language.EN);
        Path file = Files.writeString(folder.resolve("broken.tarozi"), "no database");
        try (WindowRobot window = WindowRobot.open(folder, CLOCK, file)) {
            window.scene().awaitSeen("#notice-sentence");
            String sentence = window.scene().text("#notice-sentence");
            assertEquals(true, sentence.contains(file.toString()), sentence);
        }
        assertEquals("no database", Files.readString(file));
    }
}
