package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What was begun in a programme file belongs to that file: not to its copies, and also where it
/// was moved.
class CopiedProgrammeTest {

    @TempDir Path folder;

    private Path file;

    @BeforeEach
    void beginAFactory() {
        file = VisitFixture.in(folder).file();
        new WindowSettings(folder).setLanguage(Language.EN);
        try (WindowRobot window = open(file)) {
            SceneRobot scene = window.scene();
            scene.click("#add-factory");
            scene.awaitFocus("#factory-new-name");
            scene.type("Anor");
        }
    }

    private WindowRobot open(Path one) {
        WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, one);
        window.go(new Destination.Factories(Optional.empty()));
        return window;
    }

    @Test
    void aCopyShowsNothingOfItAndTakesNothingAway() throws IOException {
        Path copy = Files.copy(file, folder.resolve("copy.tarozi"));
        try (WindowRobot window = open(copy)) {
            SceneRobot scene = window.scene();
            window.settle();
            assertEquals(List.of(), scene.all("#factory-new-name"));
            scene.click("#add-factory");
            scene.awaitText("#factory-new-name", "");
            scene.type("Olma");
            scene.click("#factory-create");
            scene.awaitText("#factory-name", "Olma");
        }
        try (WindowRobot window = open(file)) {
            window.scene().awaitText("#factory-new-name", "Anor");
        }
    }

    @Test
    void whereItWasMovedItIsThereAgain() throws IOException {
        Path moved = Files.move(file, folder.resolve("moved.tarozi"));
        try (WindowRobot window = open(moved)) {
            window.scene().awaitText("#factory-new-name", "Anor");
        }
    }
}
