package org.tarozi.ui.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.WindowRobot;

import java.nio.file.Path;
import java.util.Optional;

/// The heat map, read and left with the keyboard.
class HeatMapJourneyTest {

    private static final String ALL =
            "3 assessments of 3 factories counted, 5 left out. 1 open conflict in those counted.";

    @TempDir Path folder;

    private Path file;

    @BeforeEach
    void makeProgramme() {
        file = folder.resolve("garments.tarozi");
        Garments.create(file).close();
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    private WindowRobot window() {
        return WindowRobot.open(folder, Garments.CLOCK, file);
    }

    @Test
    void whoComesBackFromAVisitIsAtTheFieldHeLeft() {
        try (WindowRobot window = window()) {
            NumbersRobot numbers = NumbersRobot.open(window).awaitCounted(ALL);
            SceneRobot scene = numbers.scene();
            scene.click("#show-heat-map");
            numbers.focus("#heat-map");
            scene.press(KeyCode.DOWN);
            scene.press(KeyCode.RIGHT);
            scene.press(KeyCode.RIGHT);
            String said = scene.text("#heat-said");
            scene.press(KeyCode.ENTER);
            Toolkit.await(
                    "the visit is shown", () -> scene.scene().getRoot().lookup("#counted") == null);
            scene.click("#tab-numbers");
            scene.awaitText("#heat-said", said);
        }
    }

    @Test
    void theWayBackFromAVisitLeadsToTheMapAlsoAfterALookAtItsReport() {
        try (WindowRobot window = window()) {
            NumbersRobot numbers = NumbersRobot.open(window).awaitCounted(ALL);
            SceneRobot scene = numbers.scene();
            scene.click("#show-heat-map");
            numbers.focus("#heat-map");
            String said = scene.text("#heat-said");
            scene.press(KeyCode.ENTER);
            scene.awaitSeen("#visit-back");
            window.go(new Destination.Reports(Optional.empty()));
            window.go(new Destination.Factories(Optional.empty()));
            scene.awaitSeen("#visit-back");
            assertEquals(
                    "Back to the numbers",
                    Toolkit.onWindow(
                            () -> scene.scene().lookup("#visit-back").getAccessibleText()));
            scene.press(KeyCode.LEFT, KeyCode.ALT);
            scene.awaitText("#heat-said", said);
            window.go(new Destination.Factories(Optional.empty()));
            scene.awaitSeen("#factories");
        }
    }

    @Test
    void aChosenRowOfTheMapLeavesTheColoursOfItsFields() {
        try (WindowRobot window = window()) {
            NumbersRobot numbers = NumbersRobot.open(window).awaitCounted(ALL);
            numbers.scene().click("#show-heat-map");
            numbers.focus("#heat-map");
            window.scene().awaitSeen(".heat-rows .list-cell:selected");
            assertEquals(
                    Color.TRANSPARENT,
                    Toolkit.onWindow(
                            () ->
                                    ((Region)
                                                    window.scene()
                                                            .scene()
                                                            .getRoot()
                                                            .lookup(
                                                                    ".heat-rows"
                                                                        + " .list-cell:selected"))
                                            .getBackground()
                                            .getFills()
                                            .getLast()
                                            .getFill()));
        }
    }
}
