package org.tarozi.ui.programme;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.FactoryId;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.WindowRobot;

import java.nio.file.Path;

/// Two records of one factory, written down by two auditors, become one in the window.
class JoiningJourneyTest {

    @TempDir Path folder;
    private FactoryId first;

    @BeforeEach
    void twoRecordsOfOneFactory() {
        try (OfficeDesk desk = new OfficeDesk(folder)) {
            first = desk.factory("Anor", "Fergana");
            desk.visit(first, "2025-05-01");
            desk.visit(desk.factory("anor", "Namangan"), "2026-05-01");
            desk.factory("Anor Teks", "Fergana");
        }
        WindowSettings settings = new WindowSettings(folder);
        settings.setLanguage(Language.EN);
        settings.setName("Aziza");
    }

    private WindowRobot window() {
        return WindowRobot.open(folder, OfficeDesk.CLOCK, folder.resolve("desk.tarozi"));
    }

    private void choose(SceneRobot scene, String name) {
        scene.press(KeyCode.F, KeyCode.SHORTCUT);
        scene.type(name);
        scene.press(KeyCode.DOWN);
        scene.awaitSeen("#factory-name");
    }

    @Test
    void aFactoryIsLinkedWithItsNamesakeAndUnlinked() {
        try (WindowRobot window = window()) {
            SceneRobot scene = window.scene();
            scene.awaitText("#factory-count", "3 factories");
            scene.awaitText("#namesakes-here", "2 factories of one name");
            scene.click("#namesakes-here");
            choose(scene, "namangan");
            scene.click("#join-" + first);
            scene.awaitText("#factory-count", "2 factories");
            scene.awaitText("#factory-records", "Linked from 2 records");
            Toolkit.await("no names are the same", () -> !scene.isSeen("#namesakes-here"));
            scene.click("#more-factory");
            scene.press(KeyCode.DOWN);
            scene.press(KeyCode.DOWN);
            scene.press(KeyCode.ENTER);
            scene.awaitText("#factory-count", "3 factories");
        }
    }

    @Test
    void aFactoryOfAnotherNameIsFoundAndLinkedByKeyboard() {
        try (WindowRobot window = window()) {
            SceneRobot scene = window.scene();
            scene.awaitText("#factory-count", "3 factories");
            choose(scene, "namangan");
            scene.click("#more-factory");
            scene.press(KeyCode.DOWN);
            scene.press(KeyCode.ENTER);
            scene.awaitSeen("#namesakes");
            scene.type("anor");
            scene.press(KeyCode.DOWN);
            scene.press(KeyCode.DOWN);
            scene.press(KeyCode.ENTER);
            scene.awaitText("#factory-count", "2 factories");
            scene.awaitText("#factory-records", "Linked from 2 records");
        }
    }

    @Test
    void whoAddsAFactoryOfANameThatIsThereSeesSoWhileTypingAndMayAddIt() {
        try (WindowRobot window = window()) {
            SceneRobot scene = window.scene();
            scene.awaitText("#factory-count", "3 factories");
            scene.click("#add-factory");
            scene.awaitFocus("#factory-new-name");
            scene.type("ANOR  teks");
            scene.awaitText(
                    "#factory-doubt",
                    "There is a factory of this name already (Fergana). Add it only if it is"
                            + " another one.");
            scene.awaitSeen("#factory-doubt");
            scene.click("#factory-create");
            scene.awaitText("#factory-count", "4 factories");
        }
    }
}
