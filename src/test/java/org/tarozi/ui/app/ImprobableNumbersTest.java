package org.tarozi.ui.app;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.checklist.QuestionId;
import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Path;
import java.util.Optional;

/// A number that is hardly possible is doubted where it is typed.
class ImprobableNumbersTest {

    private static final String SHARE =
            """
            - id: i-share
              kind: fgw
              text: {en: Share?, ru: Доля?, uz: Ulush?}
              answer: number
              unit: {en: "%", ru: "%", uz: "%"}
            """;

    private static final String DOUBT = "#visit-value-doubt";

    @TempDir Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void prepare() {
        fixture = VisitFixture.in(folder, VisitFixture.CHECKLIST + SHARE.indent(10));
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    private void look(WindowRobot window, String question) {
        window.go(new Destination.Visit(fixture.visit(), Optional.of(new QuestionId(question))));
        window.scene().awaitFocus("#questions");
        window.scene().focus("#visit-value");
    }

    private static void awaitNoDoubt(SceneRobot scene) {
        Toolkit.await("no doubt", () -> !scene.isSeen(DOUBT));
    }

    @Test
    void whoTypesMoreThanAllSeesSoUntilItIsMended() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            look(window, "i-share");
            scene.type("100.5");
            scene.awaitText(
                    DOUBT,
                    "100.5% stands here; usual is from 0 to 100%. Please look whether it is a"
                            + " slip.");
            scene.press(KeyCode.BACK_SPACE);
            scene.press(KeyCode.BACK_SPACE);
            awaitNoDoubt(scene);
            scene.type("0");
            scene.awaitSeen(DOUBT);
            scene.press(KeyCode.ESCAPE);
            scene.press(KeyCode.UP);
            awaitNoDoubt(scene);
            scene.press(KeyCode.DOWN);
            scene.awaitText("#visit-value", "1000"); // it is written down all the same
            scene.awaitSeen(DOUBT);
        }
    }

    @Test
    void lessThanNothingIsDoubtedWhateverIsCounted() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            look(window, "i-number");
            scene.type("-3");
            scene.awaitText(
                    DOUBT, "-3 stands here; usual is 0 or more. Please look whether it is a slip.");
        }
    }

    @Test
    void nobodyKnowsWhatIsTooMuchOfWhatHasNoUnit() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            look(window, "i-number");
            scene.type("20255");
            window.settle();
            awaitNoDoubt(scene);
        }
    }

    @Test
    void aWordIsNoNumberToDoubt() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            look(window, "i-share");
            scene.type("-many");
            scene.awaitSeen("#visit-value-wrong");
            awaitNoDoubt(scene);
        }
    }
}
