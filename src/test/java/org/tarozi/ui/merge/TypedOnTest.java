package org.tarozi.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.WindowRobot;

import java.nio.file.Path;
import java.util.List;

/// Who writes a reason, takes back once too often, and types on decides nothing by it.
class TypedOnTest {

    @TempDir Path folder;

    private Desk office;

    @BeforeEach
    void merge() {
        office = AtConflicts.merged(folder);
        WindowSettings settings = new WindowSettings(folder);
        settings.setLanguage(Language.EN);
        settings.setName("Aziza");
    }

    @Test
    void theDigitsOfASentenceDecideNothing() {
        try (WindowRobot window = AtConflicts.open(folder, office)) {
            SceneRobot scene = window.scene();
            scene.awaitFocus("#conflict-list");
            scene.press(KeyCode.DIGIT1);
            scene.awaitText("#dispute-field", "Finding");
            scene.awaitFocus("#conflict-list");
            scene.focus("#reason");
            scene.type(",");
            scene.press(KeyCode.Z, KeyCode.SHORTCUT);
            scene.awaitText("#reason", "");
            scene.press(KeyCode.Z, KeyCode.SHORTCUT);
            scene.awaitText("#dispute-field", "Result");
            scene.awaitFocus("#conflict-list");
            for (KeyCode key : List.of(KeyCode.SPACE, KeyCode.DIGIT1, KeyCode.DIGIT2)) {
                scene.press(key);
            }
        }
        try (Programme programme = office.open()) {
            assertEquals(3, programme.conflicts().size());
        }
    }
}
