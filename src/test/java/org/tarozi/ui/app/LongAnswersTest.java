package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.checklist.QuestionId;
import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Sight;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Choices of a question that are longer than a line.
class LongAnswersTest {

    private static final String LONG =
            "In the months in which the orders of the large buyers of the season are shipped and"
                    + " nobody in the sewing lines goes home before eight in the evening";
    private static final String CHECKLIST =
            VisitFixture.CHECKLIST
                    .replace("{en: Night,", "{en: \"" + LONG + "\",")
                    .replace("{en: Cash,", "{en: \"" + LONG + "\",");

    @TempDir Path folder;

    @Test
    void oneOfSeveralStandsThereWhole() {
        assertStandsWhole("i-some", "#value-night");
    }

    @Test
    void theOnlyOneStandsThereWhole() {
        assertStandsWhole("i-one", "#value-cash");
    }

    private void assertStandsWhole(String question, String choice) {
        VisitFixture fixture = VisitFixture.in(folder, CHECKLIST);
        new WindowSettings(folder).setLanguage(Language.EN);
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            window.go(
                    new Destination.Visit(fixture.visit(), Optional.of(new QuestionId(question))));
            scene.awaitSeen(choice);
            window.settle();
            Toolkit.doOnWindow(
                    () -> {
                        ScrollPane detail = (ScrollPane) scene.scene().lookup("#detail");
                        Node content = detail.getContent();
                        assertTrue(
                                content.getLayoutBounds().getWidth()
                                        <= detail.getViewportBounds().getWidth() + 1,
                                "no wider than the pane");
                        assertEquals(List.of(), Sight.cutTexts(content));
                    });
        }
    }
}
