package org.tarozi.ui.app;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.change.Value;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Path;

/// A number of workers that can hardly be true is doubted where it is typed.
class TooManyWorkersTest {

    @TempDir Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void prepare() {
        fixture = VisitFixture.in(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    @Test
    void whoTypesMoreWorkersThanThereAreSeesSoUntilItIsMended() {
        try (Programme programme = fixture.open()) {
            programme
                    .editing(VisitFixture.author(), VisitFixture.CLOCK)
                    .set(fixture.factory(), "workers", Value.of(120));
        }
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.focus("#visit-workers");
            scene.type("121");
            scene.awaitText(
                    "#visit-workers-doubt",
                    "The factory has 120 workers. Please look whether one of the two numbers is a"
                            + " slip.");
            scene.press(KeyCode.BACK_SPACE);
            Toolkit.await("12 is no doubt", () -> !scene.isSeen("#visit-workers-doubt"));
            scene.type("1");
            scene.awaitSeen("#visit-workers-doubt");
            scene.focus("#questions");
            scene.press(KeyCode.DOWN);
            scene.awaitText("#visit-workers", "");
            Toolkit.await("nor is nothing", () -> !scene.isSeen("#visit-workers-doubt"));
            scene.press(KeyCode.UP);
            scene.awaitSeen("#visit-workers-doubt");
        }
    }

    @Test
    void nothingIsDoubtedWhereNobodyKnowsHowManyWorkThere() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.focus("#visit-workers");
            scene.type("9999");
            scene.press(KeyCode.TAB);
            window.settle();
            Toolkit.await("no doubt", () -> !scene.isSeen("#visit-workers-doubt"));
        }
    }
}
