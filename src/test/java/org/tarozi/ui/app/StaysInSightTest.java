package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where a notice and the line of a finished visit take room from the questions.
class StaysInSightTest {

    @TempDir Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void prepare() throws IOException {
        fixture = VisitFixture.in(folder, Files.readString(Path.of("checklists/core-2026.yaml")));
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    @Test
    void theQuestionThatIsLookedAtStaysInSight() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.press(KeyCode.F8); // all that has to be done
            for (int step = 0; step < 6; step++) {
                scene.press(KeyCode.DOWN);
                window.settle();
                finish(scene);
                window.settle();
                Toolkit.await(
                        "step " + step + " in sight",
                        () -> CurrentQuestion.whereItIs(window).equals(Optional.empty()));
                scene.press(KeyCode.Z, KeyCode.SHORTCUT);
                Toolkit.await("it goes on", () -> !scene.isSeen("#visit-sealed"));
                window.settle();
            }
        }
    }

    @Test
    void whoScrolledAwayFromItStaysWhereTheyAre() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.press(KeyCode.F8); // all that has to be done
            window.settle();
            ListView<?> list = (ListView<?>) scene.scene().lookup("#questions");
            Toolkit.await( // the list may still be looking where it was told to go
                    "it is scrolled away",
                    () -> {
                        list.scrollTo(20);
                        return !isInSight(window);
                    });
            finish(scene);
            window.settle();
            assertEquals(false, Toolkit.onWindow(() -> isInSight(window)));
        }
    }

    private static boolean isInSight(WindowRobot window) {
        return CurrentQuestion.whereItIs(window).isEmpty();
    }

    private static void finish(SceneRobot scene) {
        scene.press(KeyCode.ENTER, KeyCode.SHORTCUT);
        scene.awaitSeen("#visit-sealed");
        scene.awaitSeen("#notice-sentence");
    }
}
