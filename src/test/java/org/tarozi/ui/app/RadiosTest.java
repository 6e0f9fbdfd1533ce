package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;

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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A question that is answered with one of several choices, by keyboard.
class RadiosTest {

    @TempDir Path folder;

    @Test
    void arrowKeysChooseAndTheSpaceBarTakesNothingBack() {
        VisitFixture fixture = VisitFixture.in(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            window.go(new Destination.Visit(fixture.visit(), Optional.of(new QuestionId("i-one"))));
            scene.awaitSeen("#value-card");
            scene.press(KeyCode.F2);
            scene.awaitFocus("#value-card");
            scene.press(KeyCode.DOWN);
            awaitChosen(scene, "#value-cash");
            scene.awaitFocus("#value-cash");
            scene.press(KeyCode.SPACE);
            window.settle();
            awaitChosen(scene, "#value-cash");
            scene.press(KeyCode.ESCAPE);
            scene.press(KeyCode.F2);
            scene.awaitFocus("#value-cash");
            scene.press(KeyCode.UP);
            awaitChosen(scene, "#value-card");
        }
    }

    private static void awaitChosen(SceneRobot scene, String radio) {
        Toolkit.await(
                radio + " is chosen alone",
                () ->
                        Stream.of("#value-card", "#value-cash")
                                .filter(
                                        one ->
                                                scene.scene().lookup(one) instanceof RadioButton box
                                                        && box.isSelected())
                                .toList()
                                .equals(List.of(radio)));
        assertEquals(1, scene.all(radio).size());
    }
}
