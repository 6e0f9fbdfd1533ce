package org.tarozi.ui.app;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Path;

/// The Tab key goes through a visit as it is read.
class TabInVisitTest {

    @TempDir Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void prepare() {
        fixture = VisitFixture.in(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    @Test
    void whatStandsAboveThePointsComesBeforeThem() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.focus(".points");
            scene.press(KeyCode.TAB, KeyCode.SHIFT);
            scene.awaitFocus("#visit-finish");
            scene.press(KeyCode.TAB);
            scene.awaitFocus(".points");
            scene.focus("#visit-back");
            scene.press(KeyCode.TAB, KeyCode.SHIFT);
            scene.awaitFocus("#settings");
        }
    }
}
