package org.tarozi.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.exchange.FileReceipt;
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
    void aFolderWithoutFilesIsNamedBesideThoseThatHaveSome() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("may"));
        Files.createFile(empty.resolve("notes.txt"));
        try (WindowRobot window = window()) {
            SceneRobot scene = window.scene();
            scene.awaitSeen("#tab-merge");
            window.drop(auditors.first, empty);
            scene.awaitText(
                    "#empty-folders",
                    "Nothing was found in may: no file in it ends with .tza, .csv or .xlsx.");
            assertEquals("1", scene.text("#count-part-files"));
        }
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
            awaitChosen("dilnoza.tza", scene);

            scene.press(KeyCode.DELETE);
            scene.awaitText("#count-part-files", "1");
            awaitChosen("empty.tza", scene);
        }
    }

    /// The table of the files is another one as soon as they were looked at again.
    private static void awaitChosen(String name, SceneRobot scene) {
        Toolkit.await(
                name + " is chosen",
                () ->
                        scene.scene().lookup("#file-table") instanceof FileTable table
                                && table.getSelectionModel().getSelectedItem()
                                        instanceof FileReceipt chosen
                                && Path.of(chosen.file()).endsWith(name));
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

    @Test
    void whatIsReplacedIsSeenBeforeAndAfterItIsMerged() {
        Path file = auditors.corrected();
        try (WindowRobot window = window()) {
            SceneRobot scene = window.scene();
            scene.awaitSeen("#tab-merge");
            window.drop(file);
            scene.awaitText("#sum-updated", "1");
            scene.click("#show-replaced");

            scene.awaitText("#replaced-title", "1 value takes the place of an earlier one");
            assertEquals(List.of(), scene.all("#file-table"));
            scene.click("#show-replaced");
            scene.awaitSeen("#file-table");
            scene.click("#merge");
            scene.awaitText("#merged-title", "1 file was merged");
            scene.click("#show-replaced");

            scene.awaitSeen("#replaced-list");
        }
    }

    private void take(Path... files) {
        try (Programme programme = auditors.office.open()) {
            new Importer(programme, "Aziza", Place.CLOCK).run(List.of(files));
        }
    }
}
