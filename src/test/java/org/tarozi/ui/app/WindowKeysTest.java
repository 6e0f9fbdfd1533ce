package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The map of the keys on every screen.
class WindowKeysTest {

    @TempDir Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void prepare() {
        fixture = VisitFixture.in(folder);
        WindowSettings settings = new WindowSettings(folder);
        settings.setLanguage(Language.EN);
        settings.setName("Aziza");
    }

    @Test
    void theFactoriesShowTheirKeysBeforeThoseOfTheWindow() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            window.go(new Destination.Factories(Optional.empty()));
            scene.focus("#factories");
            scene.press(KeyCode.F1);
            scene.awaitSeen("#window-keys");
            List<String> expected =
                    List.of(
                            "Ctrl + F",
                            "Enter",
                            "Ctrl + N",
                            "Ctrl + Z  Y",
                            "Esc",
                            "Alt + 1",
                            "Alt + 2",
                            "Alt + 3",
                            "Alt + 4",
                            "Tab",
                            "F1");
            Toolkit.await("all keys", () -> caps(scene).equals(expected));
            scene.press(KeyCode.F, KeyCode.SHORTCUT);
            scene.press(KeyCode.ESCAPE);
            Toolkit.await("it is put away", () -> !scene.isSeen("#window-keys"));
            scene.awaitFocus("#factories");
        }
    }

    private static List<String> caps(SceneRobot scene) {
        return scene.all("#window-keys .key-cap").stream()
                .map(node -> ((Label) node).getText())
                .toList();
    }

    @Test
    void aVisitShowsItsOwn() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            window.scene().press(KeyCode.F1);
            window.scene().awaitSeen("#keys");
            assertEquals(false, Toolkit.onWindow(() -> window.scene().isSeen("#window-keys")));
            window.scene().press(KeyCode.F1);
            Toolkit.await("it is put away", () -> !window.scene().isSeen("#keys"));
        }
    }

    @Test
    void theMapGoesWithItsScreen() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            window.go(new Destination.Numbers());
            scene.awaitSeen("#counted");
            scene.press(KeyCode.F1);
            scene.awaitSeen("#window-keys");
            scene.press(KeyCode.DIGIT4, KeyCode.ALT);
            Toolkit.await("the reports are there", () -> !scene.isSeen("#counted"));
            assertEquals(false, Toolkit.onWindow(() -> scene.isSeen("#window-keys")));
        }
    }
}
