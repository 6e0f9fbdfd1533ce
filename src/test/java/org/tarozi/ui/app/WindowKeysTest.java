package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
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
                            "Page ↑ ↓",
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
    void aVisitShowsItsOwnBeforeThoseOfTheWindow() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.press(KeyCode.F1);
            scene.awaitSeen("#window-keys");
            window.settle();
            List<String> caps = caps(scene);
            assertEquals("↑  ↓", caps.getFirst());
            assertEquals(
                    List.of("Esc", "Alt + 1", "Alt + 2", "Alt + 3", "Alt + 4", "Page ↑ ↓", "F1"),
                    caps.subList(caps.size() - 7, caps.size()));
            scene.press(KeyCode.DIGIT2); // answers nothing that is covered
            scene.press(KeyCode.F1);
            Toolkit.await("it is put away", () -> !scene.isSeen("#window-keys"));
            assertEquals("0 of 10 answered · 0 non-compliances", scene.text("#visit-progress"));
            scene.awaitFocus("#questions");
        }
    }

    @Test
    void whatIsHigherThanTheWindowIsScrolledByKeys() {
        new WindowSettings(folder).setTextSize(200);
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.press(KeyCode.F1);
            scene.awaitSeen("#window-keys");
            window.settle();
            assertEquals(0, place(scene));
            scene.press(KeyCode.DOWN);
            double line = place(scene);
            assertTrue(line > 0 && line < 1, () -> "a step: " + line);
            scene.press(KeyCode.PAGE_DOWN);
            assertTrue(place(scene) > line, "a page");
            scene.press(KeyCode.HOME);
            assertEquals(0, place(scene));
            scene.press(KeyCode.END);
            assertEquals(1, place(scene));
        }
    }

    private static double place(SceneRobot scene) {
        ScrollPane pane = (ScrollPane) scene.all("#window-keys .scroll-pane").getFirst();
        return Toolkit.onWindow(pane::getVvalue);
    }

    @Test
    void theMapGoesWithItsScreen() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            window.go(new Destination.Numbers());
            scene.awaitSeen("#counted");
            window.settle();
            scene.press(KeyCode.F1);
            scene.awaitSeen("#window-keys");
            scene.press(KeyCode.DIGIT4, KeyCode.ALT);
            Toolkit.await("the reports are there", () -> !scene.isSeen("#counted"));
            assertEquals(false, Toolkit.onWindow(() -> scene.isSeen("#window-keys")));
        }
    }
}
