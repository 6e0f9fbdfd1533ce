package org.tarozi.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.change.Digest;
import org.tarozi.change.Value;
import org.tarozi.exchange.FileReceipt.Status;
import org.tarozi.exchange.Importer;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;
import org.tarozi.ui.Moments;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.Hold;
import org.tarozi.ui.app.WindowRobot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A programme officer's way through the merge screen, compared with the engine.
class MergeJourneyTest {

    @TempDir Path folder;

    private TwoAuditors auditors;

    @BeforeEach
    void visit() {
        auditors = new TwoAuditors(folder);
        WindowSettings settings = new WindowSettings(folder);
        settings.setLanguage(Language.EN);
        settings.setName("Aziza");
    }

    private WindowRobot window() {
        return WindowRobot.open(folder, Place.CLOCK, auditors.office.file());
    }

    private <T> T programme(Function<Programme, T> question) {
        try (Programme programme = auditors.office.open()) {
            return question.apply(programme);
        }
    }

    private Digest state() {
        return programme(programme -> programme.checkup().projectionDigest());
    }

    /// What the engine makes of the same files and the same decision, in a copy.
    private Digest expected() {
        Desk copy = auditors.office.copyFor("Expected");
        try (Programme programme = copy.open()) {
            new Importer(programme, "Aziza", Place.CLOCK)
                    .run(List.of(auditors.first, auditors.second));
            programme
                    .editing(copy.author(), Place.CLOCK)
                    .set(Desk.answer(1, "fl-resign"), "result", Value.of("compliant"));
            return programme.checkup().projectionDigest();
        }
    }

    @Test
    void droppedFilesAreLookedAtMergedAndDecidedByKeyboard() throws IOException {
        Path refused = Files.createFile(folder.resolve("empty.tza"));
        Digest expected = expected();
        try (WindowRobot window = window()) {
            SceneRobot scene = window.scene();
            scene.awaitSeen("#tab-merge");
            window.drop(auditors.first, auditors.second, refused);

            scene.awaitText("#merge", "Merge 2 files");
            scene.awaitText("#sum-conflicts", "3");
            scene.awaitText("#count-part-files", "3");
            scene.awaitText(
                    "#looked-statuses", "1 new · 1 adding to visits that are here · 1 refused");
            scene.click("#merge");

            scene.awaitText("#merged-title", "2 of 3 files were merged; 1 was refused");
            assertTheRefusedComesFirst(scene);
            scene.click("#decide-now");
            scene.awaitText("#dispute-field", "Result");
            scene.awaitText(
                    "#dispute-keys", "Arrow keys choose a conflict; 1, 2 keep that version.");
            boolean firstIsCompliant = scene.text("#version-1").equals("Compliant");
            scene.focus("#conflict-list");
            scene.press(firstIsCompliant ? KeyCode.DIGIT1 : KeyCode.DIGIT2);

            AtConflicts.awaitDecided(scene, "3.1.5", "Result is now “Compliant”.");
            scene.awaitText("#dispute-field", "Finding");
            scene.awaitText(
                    "#dispute-keys",
                    "Arrow keys choose a conflict; 1, 2 keep that version; B keeps both.");
            scene.awaitText("#count-part-conflicts", "2");
            scene.press(KeyCode.DOWN);
            scene.awaitText("#dispute-field", "Workers affected");
        }
        assertEquals(expected, state());
        int left = programme(programme -> programme.conflicts().size());
        assertEquals(2, left);
    }

    private static void assertTheRefusedComesFirst(SceneRobot scene) {
        assertTrue(scene.all("#merged").getFirst().getStyleClass().contains("merged-in-part"));
        FileTable table = (FileTable) scene.all("#file-table").getFirst();
        assertEquals(Status.REFUSED, table.getItems().getFirst().status());
    }

    @Test
    void bothTextsAreKeptByTheirKeyAndTheDecisionIsUndone() {
        take(auditors.first, auditors.second);
        Digest before = state();
        try (WindowRobot window = window()) {
            SceneRobot scene = window.scene();
            scene.click("#tab-merge");
            scene.awaitText("#dispute-field", "Result");
            scene.focus("#conflict-list");
            scene.press(KeyCode.DOWN);
            scene.awaitText("#dispute-field", "Finding");
            scene.press(KeyCode.B);

            AtConflicts.awaitDecided(scene, "7.3.1", "Finding now holds both texts.");
            scene.awaitText("#count-part-conflicts", "2");
            scene.click("#undo-decision");

            scene.awaitText("#count-part-conflicts", "3");
            scene.awaitText("#dispute-field", "Finding");
        }
        assertEquals(before, state());
    }

    @Test
    void anotherValueIsWrittenWithItsReason() {
        take(auditors.first, auditors.second);
        try (WindowRobot window = window()) {
            SceneRobot scene = window.scene();
            scene.click("#tab-merge");
            scene.awaitText("#dispute-field", "Result");
            scene.focus("#conflict-list");
            scene.press(KeyCode.DOWN);
            scene.press(KeyCode.DOWN);
            scene.awaitText("#dispute-field", "Workers affected");
            scene.focus("#reason");
            scene.type("counted again");
            scene.click("#write-other");
            scene.focus("#other-value");
            scene.type("many");
            scene.click("#use-other");
            scene.awaitText("#problem", "Please write a number, such as 40.");
            scene.focus("#other-value");
            for (int letter = 0; letter < "many".length(); letter++) {
                scene.press(KeyCode.BACK_SPACE);
            }
            scene.type("11");
            scene.press(KeyCode.ENTER);

            scene.awaitText("#count-part-conflicts", "2");
        }
        var decided =
                programme(
                        programme ->
                                programme
                                        .group(Desk.visit(1))
                                        .state("answer/os-guards", "workers_affected"));
        assertEquals(Value.of(11), decided.value());
        assertEquals("counted again", decided.heads().getFirst().origin().why().orElseThrow());
    }

    @Test
    void anImportIsTakenBackAfterALook() {
        Digest before = state();
        take(auditors.first, auditors.second);
        try (WindowRobot window = window()) {
            SceneRobot scene = window.scene();
            scene.click("#tab-merge");
            scene.click("#part-imports");
            scene.awaitText("#import-state", "Counts");
            scene.click("#take-back");
            scene.awaitText("#prospect", "15 changes would count no longer.");
            scene.awaitText("#staying-words", "Nobody has built on it since.");
            scene.click("#take-back-now");

            scene.awaitText("#import-state", "Taken back");
            scene.awaitText(
                    "#notice-sentence",
                    "The import of "
                            + Moments.text(Texts.in(Language.EN), Place.CLOCK.instant())
                            + " was taken back: 15 changes count no longer.");
            scene.click("#part-conflicts");
            scene.awaitSeen("#no-conflicts");
        }
        assertEquals(before, state());
    }

    @Test
    void aCancelledMergeLeavesEverythingAsItWas() throws IOException {
        List<Path> files = new ArrayList<>(List.of(auditors.first, auditors.second));
        for (int copy = 0; copy < 40; copy++) {
            files.add(Files.copy(auditors.second, folder.resolve("copy-" + copy + ".tza")));
        }
        Digest before = state();
        try (WindowRobot window = window()) {
            SceneRobot scene = window.scene();
            scene.awaitSeen("#tab-merge");
            window.drop(files.toArray(Path[]::new));
            scene.awaitText("#merge", "Merge 2 files");

            Toolkit.doOnWindow(
                    () -> {
                        fire(scene, "#merge");
                        fire(scene, "#cancel-work");
                    });

            scene.awaitText("#merge", "Merge 2 files");
        }
        assertEquals(before, state());
        assertEquals(List.of(), programme(Programme::batches));
    }

    @Test
    void aCancelledLookGivesThePlaceToDropFilesBack() {
        try (WindowRobot window = window()) {
            SceneRobot scene = window.scene();
            scene.awaitSeen("#tab-merge");
            window.outside().willChoose(auditors.first, auditors.second);
            scene.click("#tab-merge");
            scene.awaitSeen("#choose-files");

            Toolkit.doOnWindow(
                    () -> {
                        fire(scene, "#choose-files");
                        fire(scene, "#cancel-work");
                    });

            scene.awaitSeen("#drop-area");
        }
        assertEquals(List.of(), programme(Programme::batches));
    }

    private static void fire(SceneRobot scene, String selector) {
        ((ButtonBase) scene.scene().getRoot().lookup(selector)).fire();
    }

    private void take(Path... files) {
        try (Programme programme = auditors.office.open()) {
            new Importer(programme, "Aziza", Place.CLOCK).run(List.of(files));
        }
    }

    @Test
    void aMergeIsSeenAndStoppedFromAnotherScreen() {
        Digest before = state();
        try (WindowRobot window = window()) {
            SceneRobot scene = window.scene();
            scene.awaitSeen("#tab-merge");
            window.drop(auditors.first, auditors.second);
            scene.awaitText("#merge", "Merge 2 files");
            Runnable goOn = Hold.FILE.of(window);
            scene.click("#merge");
            scene.click("#tab-numbers");

            scene.awaitText("#work-words", "Merging…");
            scene.click("#work-cancel");
            scene.awaitText("#work-cancel", "Stopping…");
            goOn.run();
            Toolkit.await("nothing is at work", () -> !scene.isSeen("#work"));
        }
        assertEquals(before, state());
    }

    @Test
    void whoComesBackToAMergeFindsItAtWork() {
        try (WindowRobot window = window()) {
            SceneRobot scene = window.scene();
            scene.awaitSeen("#tab-merge");
            window.drop(auditors.first, auditors.second);
            scene.awaitText("#merge", "Merge 2 files");
            Runnable goOn = Hold.FILE.of(window);
            scene.click("#merge");
            scene.click("#tab-numbers");
            scene.click("#work-words");

            scene.awaitSeen("#cancel-work");
            goOn.run();
            scene.awaitText("#notice-sentence", "2 files were merged");
        }
    }
}
