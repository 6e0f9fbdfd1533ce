package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Sight;
import org.tarozi.ui.Theme;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Path;
import java.util.List;

/// Words that are selected are seen to be so, which the next key may delete.
class SelectionSeenTest {

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(Theme.class)
    void itStandsOutFromTheFieldAndItsWordsFromIt(Theme theme) {
        new WindowSettings(folder).setTheme(theme);
        VisitFixture fixture = VisitFixture.in(folder);
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file())) {
            SceneRobot scene = window.scene();
            scene.awaitText("#file", fixture.file().toString());
            scene.focus("#factories");
            scene.press(KeyCode.DOWN);
            scene.click("#new-visit");
            scene.awaitFocus("#visit-start-date");
            window.settle();
            assertSelectionIsSeen(scene, "#visit-start-date .text-field");
            assertSelectionIsSeen(scene, "#visit-cycle");
            scene.press(KeyCode.ESCAPE);
            scene.click("#edit-profile");
            scene.awaitSeen("#profile-name.text-field");
            assertSelectionIsSeen(scene, "#profile-name.text-field");
        }
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            assertSelectionIsSeen(window.scene(), ".text-area");
        }
    }

    private static void assertSelectionIsSeen(SceneRobot scene, String selector) {
        Toolkit.await(selector + " is there", () -> !scene.all(selector).isEmpty());
        TextInputControl field = (TextInputControl) scene.all(selector).getFirst();
        Toolkit.doOnWindow(
                () -> {
                    if (field.getText().isEmpty()) {
                        field.setText("something");
                    }
                    field.requestFocus();
                    field.selectAll();
                    scene.scene().getRoot().applyCss();
                    scene.scene().getRoot().layout();
                });
        assertEquals(List.of(), Toolkit.onWindow(() -> Sight.faintSelection(field)), selector);
    }
}
