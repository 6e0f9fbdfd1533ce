package org.tarozi.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.exchange.Importer;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.WindowRobot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What one does with files that were looked at, besides merging them.
class LookedJourneyTest {

    @TempDir Path folder;

    private TwoAuditors auditors;

    @BeforeEach
    void visit() {
        auditors = new TwoAuditors(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    private WindowRobot window() {
        return WindowRobot.open(folder, Place.CLOCK, auditors.office.file());
    }

    @Test
    void aFileIsTakenOutByItsButtonOrTheDeleteKey() throws IOException {
        Path refused = Files.createFile(folder.resolve("empty.tza"));
        try (WindowRobot window = window()) {
            SceneRobot scene = window.scene();
            scene.awaitSeen("#tab-merge");
            window.drop(auditors.first, auditors.second, refused);
            scene.awaitText("#count-part-files", "3");
            window.drop(auditors.second);
            scene.awaitText(
                    "#chosen-twice", "dilnoza.tza was chosen more than once and counts once.");

            scene.click("#take-out-0");
            scene.awaitText("#count-part-files", "2");
            scene.focus("#file-table");
            scene.press(KeyCode.DOWN);
            scene.press(KeyCode.DELETE);

            scene.awaitText("#count-part-files", "1");
            scene.awaitText("#merge", "Merge 1 file");
        }
    }

    @Test
    void afterAFileWasTakenOutTheOneBelowItIsChosen() throws IOException {
        Path refused = Files.createFile(folder.resolve("empty.tza"));
        try (WindowRobot window = window()) {
            SceneRobot scene = window.scene();
            scene.awaitSeen("#tab-merge");
            window.drop(auditors.first, auditors.second, refused);
            scene.awaitText("#count-part-files", "3");
            scene.focus("#file-table");
            scene.press(KeyCode.DOWN);
            scene.press(KeyCode.DELETE);
            scene.awaitText("#count-part-files", "2");
            assertEquals("dilnoza.tza", chosen(scene));

            scene.press(KeyCode.DELETE);
            scene.awaitText("#count-part-files", "1");
            assertEquals("empty.tza", chosen(scene));
        }
    }

    private static String chosen(SceneRobot scene) {
        return Toolkit.onWindow(
                () -> {
                    FileTable table = (FileTable) scene.scene().lookup("#file-table");
                    String file = table.getSelectionModel().getSelectedItem().file();
                    return String.valueOf(Path.of(file).getFileName());
                });
    }

    @Test
    void filesThatBringNothingNewAreNotMerged() {
        take(auditors.first, auditors.second);
        try (WindowRobot window = window()) {
            SceneRobot scene = window.scene();
            scene.awaitSeen("#tab-merge");
            window.drop(auditors.first);

            scene.awaitText("#looked-statuses", "1 here already");
            assertEquals(List.of(), scene.all("#merge"));
            scene.click("#put-aside");
            scene.awaitSeen("#drop-area");
        }
    }

    private void take(Path... files) {
        try (Programme programme = auditors.office.open()) {
            new Importer(programme, "Aziza", Place.CLOCK).run(List.of(files));
        }
    }
}
