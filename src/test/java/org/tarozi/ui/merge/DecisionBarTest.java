package org.tarozi.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.WindowRobot;

import java.nio.file.Path;
import java.util.List;

/// What is told at the foot of what was decided goes when it was read, and can be undone all the
/// same.
class DecisionBarTest {

    @TempDir Path folder;

    private Desk office;

    @BeforeEach
    void merge() {
        office = AtConflicts.merged(folder);
        WindowSettings settings = new WindowSettings(folder);
        settings.setLanguage(Language.EN);
        settings.setName("Aziza");
    }

    private static void decide(SceneRobot scene) {
        scene.click("#keep-1");
        scene.awaitText("#dispute-field", "Finding");
        scene.awaitSeen("#dismiss-decision");
    }

    private static void awaitGone(SceneRobot scene) {
        Toolkit.await("it is told no more", () -> !scene.isSeen("#decision"));
    }

    /// The decision is undone by its keys, which tells of it anew.
    private static void undo(SceneRobot scene) {
        scene.press(KeyCode.Z, KeyCode.SHORTCUT);
        scene.awaitText("#count-part-conflicts", "3");
        scene.awaitSeen("#redo-decision");
    }

    @ParameterizedTest
    @CsvSource({
        "EN,'Decided (question 3.1.5 · Ipak Yoʻli Tekstil, 14 May 2026): Result is now “'",
        "RU,'Решено (вопрос 3.1.5 · Ipak Yoʻli Tekstil, 14 мая 2026 г.): Результат — «'",
        "UZ,'Hal qilindi (3.1.5-savol · Ipak Yoʻli Tekstil, 2026-yil 14-may): Natija — “'"
    })
    void itNamesTheQuestionAndTheFactory(Language language, String said) {
        new WindowSettings(folder).setLanguage(language);
        try (WindowRobot window = WindowRobot.open(folder, Place.CLOCK, office.file())) {
            SceneRobot scene = window.scene();
            scene.click("#tab-merge");
            scene.click("#keep-1");
            scene.awaitSeen("#decision");
            String words = scene.text("#decision").replace('\u00a0', ' ');
            assertEquals(said, words.substring(0, Math.min(said.length(), words.length())));
        }
    }

    @Test
    void whoDismissesItGoesOnAtTheListAndCanUndoAllTheSame() {
        try (WindowRobot window = AtConflicts.open(folder, office)) {
            SceneRobot scene = window.scene();
            decide(scene);
            scene.focus("#dismiss-decision");
            scene.press(KeyCode.SPACE);
            awaitGone(scene);
            scene.awaitFocus("#conflict-list");
            undo(scene);
            scene.click("#dismiss-decision");
            awaitGone(scene);
        }
    }

    @Test
    void itGoesWithEscape() {
        try (WindowRobot window = AtConflicts.open(folder, office)) {
            SceneRobot scene = window.scene();
            decide(scene);
            scene.awaitFocus("#conflict-list");
            scene.press(KeyCode.ESCAPE);
            awaitGone(scene);
            undo(scene);
        }
    }

    @Test
    void itGoesWhereAnotherConflictIsChosen() {
        try (WindowRobot window = AtConflicts.open(folder, office)) {
            SceneRobot scene = window.scene();
            decide(scene);
            scene.awaitFocus("#conflict-list");
            scene.press(KeyCode.DOWN);
            awaitGone(scene);
            undo(scene);
            scene.awaitText("#dispute-field", "Result");
        }
    }

    @Test
    void itGoesWithAnotherPartOfTheScreen() {
        try (WindowRobot window = AtConflicts.open(folder, office)) {
            SceneRobot scene = window.scene();
            decide(scene);
            scene.click("#part-imports");
            scene.awaitSeen("#take-back");
            scene.click("#part-conflicts");
            awaitGone(scene);
            scene.focus("#conflict-list");
            undo(scene);
        }
    }

    @Test
    void whoComesBackToOtherConflictsIsNotToldOfItAnew() {
        try (WindowRobot window = AtConflicts.open(folder, office)) {
            SceneRobot scene = window.scene();
            decide(scene);
            window.go(new Destination.Numbers());
            scene.awaitSeen("#scope-period");
            window.go(new Destination.Merge(List.of()));
            scene.awaitFocus("#conflict-list");
            awaitGone(scene);
            undo(scene);
        }
    }

    @Test
    void itStaysWhereNothingIsLeftToDecide() {
        try (WindowRobot window = AtConflicts.open(folder, office)) {
            SceneRobot scene = window.scene();
            decide(scene);
            scene.click("#keep-1");
            scene.awaitText("#dispute-field", "Workers affected");
            scene.click("#keep-1");
            scene.awaitFocus("#undo-decision");
            assertEquals(false, Toolkit.onWindow(() -> scene.isSeen("#dismiss-decision")));
        }
    }
}
