package org.tarozi.ui.programme;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.change.Value;
import org.tarozi.store.Editing;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.WindowRobot;

import java.nio.file.Path;

/// A factory whose women and men are not its workers, where it is shown as a whole.
class WorkersDoubtTest {

    @TempDir Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void prepare() {
        fixture = VisitFixture.in(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
        try (Programme programme = fixture.open()) {
            Editing editing = programme.editing(VisitFixture.author(), VisitFixture.CLOCK);
            editing.set(fixture.factory(), "workers", Value.of(1290));
            editing.set(fixture.factory(), "workers_female", Value.of(950));
            editing.set(fixture.factory(), "workers_male", Value.of(350));
        }
    }

    @Test
    void itIsPointedOutAndLeadsToTheProfileUntilTheyAgree() {
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file())) {
            SceneRobot scene = window.scene();
            scene.focus("#factories");
            scene.press(KeyCode.DOWN);
            scene.awaitText(
                    ".factory .warning-words .label",
                    "Women and men together are 1,300, but the number of workers is 1,290. Please"
                            + " look whether one of the three is a slip.");
            scene.click("#look-at-workers");
            scene.awaitSeen("#profile-workers");
            scene.focus("#profile-workers");
            scene.type("1300");
            scene.click("#close-profile");
            scene.awaitSeen("#edit-profile");
            Toolkit.await("no doubt is left", () -> scene.all("#look-at-workers").isEmpty());
        }
    }
}
