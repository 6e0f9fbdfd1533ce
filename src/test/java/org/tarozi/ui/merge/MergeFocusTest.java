package org.tarozi.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.Hold;
import org.tarozi.ui.app.WindowRobot;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Where the keyboard is on the merge screen.
class MergeFocusTest {

    @TempDir Path folder;

    private Desk office;

    @BeforeEach
    void merge() {
        office = AtConflicts.merged(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    private WindowRobot window() {
        return WindowRobot.open(folder, Place.CLOCK, office.file());
    }

    @Test
    void theArrowKeysChooseAConflictAtOnceAlsoAfterTheNextStart() {
        try (WindowRobot window = window()) {
            window.scene().awaitFocus("#factories");
            window.scene().press(KeyCode.DIGIT2, KeyCode.ALT);
            window.scene().awaitFocus("#conflict-list");
        }
        try (WindowRobot window = window()) {
            SceneRobot scene = window.scene();
            scene.awaitFocus("#conflict-list");
            scene.awaitText("#dispute-field", "Result");
            scene.press(KeyCode.DOWN);
            scene.awaitText("#dispute-field", "Finding");
        }
    }

    @Test
    void theArrowKeysShowThePartThatTheyLight() {
        try (WindowRobot window = window()) {
            SceneRobot scene = window.scene();
            scene.click("#tab-merge");
            scene.awaitFocus("#conflict-list");
            scene.focus("#part-conflicts");
            scene.press(KeyCode.RIGHT);
            scene.awaitFocus("#part-imports");
            scene.awaitSeen("#import-list");
            assertEquals(Set.of("part-imports"), lit(scene));
            scene.press(KeyCode.LEFT);
            scene.awaitSeen("#conflict-list");
            assertEquals(Set.of("part-conflicts"), lit(scene));
            scene.press(KeyCode.TAB);
            scene.awaitFocus("#conflict-list-search");
            scene.press(KeyCode.TAB);
            scene.awaitFocus("#conflict-list");
        }
    }

    @Test
    void whoChoosesThePartThatIsShownGoesOnInIt() {
        try (WindowRobot window = window()) {
            SceneRobot scene = window.scene();
            scene.click("#tab-merge");
            scene.awaitFocus("#conflict-list");
            scene.focus("#part-conflicts"); // as the mouse does
            scene.click("#part-conflicts");
            scene.awaitFocus("#conflict-list");
            scene.press(KeyCode.DOWN);
            scene.awaitText("#dispute-field", "Finding");
        }
    }

    private static Set<String> lit(SceneRobot scene) {
        return scene.all(".merge-parts .toggle-button:selected").stream()
                .map(Node::getId)
                .collect(Collectors.toSet());
    }

    @Test
    void theKeyboardStaysWhereAnImportIsTakenBack() {
        try (WindowRobot window = window()) {
            SceneRobot scene = atTakeBack(window);
            scene.press(KeyCode.SPACE);
            scene.awaitFocus("#leave-it");
            scene.press(KeyCode.ESCAPE);
            scene.awaitFocus("#take-back");
            scene.press(KeyCode.SPACE);
            scene.awaitFocus("#leave-it");
        }
    }

    @Test
    void theKeyboardIsAtTheWayOutWhileItIsFoundOutWhatTakingBackWouldDo() {
        try (WindowRobot window = window()) {
            SceneRobot scene = atTakeBack(window);
            Runnable goOn = Hold.FILE.of(window);
            scene.press(KeyCode.SPACE);
            scene.awaitFocus("#cancel-work");
            goOn.run();
            scene.awaitFocus("#leave-it");
        }
    }

    @Test
    void anImportIsToldFromOthersByItsFiles() {
        try (WindowRobot window = window()) {
            SceneRobot scene = atTakeBack(window);
            Set<String> said =
                    Toolkit.onWindow(
                            () ->
                                    scene.all("#import-list .row-cell").stream()
                                            .map(Node::getAccessibleText)
                                            .filter(Objects::nonNull)
                                            .collect(Collectors.toSet()));
            assertEquals(1, said.size());
            String first = said.iterator().next();
            assertTrue(first.contains("2 files, bekzod.tza, dilnoza.tza, Counts"), first);
        }
    }

    /// The keyboard on the button that takes the import back.
    private static SceneRobot atTakeBack(WindowRobot window) {
        SceneRobot scene = window.scene();
        scene.click("#tab-merge");
        scene.click("#part-imports");
        scene.awaitFocus("#import-list");
        scene.focus("#take-back");
        return scene;
    }
}
