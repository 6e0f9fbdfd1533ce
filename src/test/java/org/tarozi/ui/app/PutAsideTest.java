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

/// The button that leaves a form says whether what was filled in is kept.
class PutAsideTest {

    @TempDir Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void prepare() {
        fixture = VisitFixture.in(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    @Test
    void aNewFactoryIsCancelledUntilSomethingStandsInIt() {
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file())) {
            SceneRobot scene = window.scene();
            scene.awaitText("#factory-count", "1 factory");
            scene.click("#add-factory");
            scene.awaitText("#factory-cancel", "Cancel");
            scene.focus("#factory-new-name");
            scene.type("Anor");
            scene.awaitText("#factory-cancel", "Put aside");
            scene.click("#factory-cancel");
            scene.awaitSeen("#add-factory");
            scene.click("#add-factory");
            scene.awaitText("#factory-cancel", "Put aside");
            scene.awaitText("#factory-new-name", "Anor");
            scene.click("#form-anew");
            scene.awaitText("#factory-cancel", "Cancel");
        }
    }

    @Test
    void aVisitIsCancelledUntilItIsOtherThanItBegan() {
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file())) {
            SceneRobot scene = window.scene();
            scene.focus("#factories");
            scene.press(KeyCode.DOWN);
            scene.awaitSeen("#new-visit");
            scene.click("#new-visit");
            scene.awaitText("#visit-cancel", "Cancel");
            scene.focus("#visit-team");
            scene.type("Dilnoza");
            scene.awaitText("#visit-cancel", "Put aside");
            scene.click("#visit-cancel");
            scene.awaitSeen("#new-visit");
        }
    }
}
