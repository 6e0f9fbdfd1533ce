package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.change.Value;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Path;

/// A finding is seen as a whole.
class GrowingTextTest {

    private static final String LONG = "Two of the four exits were locked at noon. ".repeat(9);

    @TempDir Path folder;

    private WindowRobot window(String finding, int size) {
        VisitFixture fixture = VisitFixture.in(folder);
        WindowSettings settings = new WindowSettings(folder);
        settings.setLanguage(Language.EN);
        settings.setTextSize(size);
        try (Programme programme = fixture.open()) {
            programme
                    .editing(VisitFixture.author(), VisitFixture.CLOCK)
                    .set(
                            fixture.answer("q1"),
                            OfAnswer.FINDING.key(),
                            Value.of(finding.isEmpty() ? "x" : finding));
        }
        return WindowRobot.inVisit(folder, fixture);
    }

    private static boolean scrolls(SceneRobot scene) {
        return scene.all("#visit-finding .scroll-bar").stream()
                .filter(ScrollBar.class::isInstance)
                .anyMatch(Node::isVisible);
    }

    private static int rows(SceneRobot scene) {
        return Toolkit.onWindow(
                () -> ((TextArea) scene.all("#visit-finding").getFirst()).getPrefRowCount());
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 150})
    void aFindingOfSeveralLinesNeedsNoScrollBarOfItsOwn(int size) {
        try (WindowRobot window = window(LONG.strip(), size)) {
            SceneRobot scene = window.scene();
            scene.awaitText("#visit-finding", LONG.strip());
            window.settle();
            Toolkit.await("nothing scrolls", () -> !scrolls(scene));
            assertTrue(rows(scene) > 4, () -> rows(scene) + " rows");
        }
    }

    @Test
    void theLineThatIsWrittenIsInSightWithLargeTextToo() {
        try (WindowRobot window = window("", 200)) {
            SceneRobot scene = window.scene();
            scene.awaitText("#visit-finding", "x");
            scene.press(KeyCode.F2);
            scene.type(LONG.repeat(2));
            window.settle();
            Toolkit.await("the last line is seen", () -> isCaretSeen(scene));
        }
    }

    private static boolean isCaretSeen(SceneRobot scene) {
        TextArea area = (TextArea) scene.all("#visit-finding").getFirst();
        ScrollPane around = (ScrollPane) scene.all("#detail").getFirst();
        Bounds seen = around.localToScene(around.getLayoutBounds());
        Bounds whole = area.localToScene(area.getLayoutBounds());
        return seen.contains(whole) && scrolls(scene);
    }

    @Test
    void itGrowsWhileItIsWrittenAndShrinksForTheNextQuestion() {
        try (WindowRobot window = window("", 100)) {
            SceneRobot scene = window.scene();
            scene.awaitText("#visit-finding", "x");
            int least = rows(scene);
            scene.press(KeyCode.F2);
            scene.type(LONG);
            window.settle();
            Toolkit.await("nothing scrolls", () -> !scrolls(scene));
            scene.focus("#questions");
            scene.press(KeyCode.DOWN);
            scene.awaitText("#visit-finding", "");
            assertEquals(least, rows(scene));
        }
    }
}
