package org.tarozi.ui.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.WindowRobot;
import org.tarozi.ui.control.SeenRow;

import java.nio.file.Path;
import java.util.List;

/// A heat map of more factories than are seen at once, whose long names differ at their ends.
class LargeMapTest {

    private static final String LONG = "Aral Cotton Textile and Garment Manufacturing Mill ";

    @TempDir Path folder;

    private Path file;

    @BeforeEach
    void manyFactories() {
        file = folder.resolve("garments.tarozi");
        try (Garments garments = Garments.create(file)) {
            for (char name = 'A'; name <= 'X'; name++) {
                garments.finding(LONG + name, "Boxes");
            }
        }
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    private static SceneRobot atMap(WindowRobot window) {
        NumbersRobot numbers = NumbersRobot.open(window);
        numbers.scene().click("#show-heat-map");
        numbers.focus("#heat-map");
        return numbers.scene();
    }

    @Test
    void twoKeysLeadToTheLastFieldAndToTheFirst() {
        try (WindowRobot window = WindowRobot.open(folder, Garments.CLOCK, 1100, 620, file)) {
            SceneRobot scene = atMap(window);
            String first = scene.text("#heat-said");
            scene.press(KeyCode.END, KeyCode.SHORTCUT);
            SeenRow.await(scene, "#heat-map", 26);
            String last = scene.text("#heat-said");
            scene.press(KeyCode.RIGHT);
            assertEquals(last, scene.text("#heat-said"));
            assertTrue(last.startsWith("Wool · "), last);
            scene.press(KeyCode.HOME, KeyCode.SHORTCUT);
            SeenRow.await(scene, "#heat-map", 0);
            assertEquals(first, scene.text("#heat-said"));
        }
    }

    @Test
    void namesThatDoNotFitAreCutInTheirMiddle() {
        try (WindowRobot window = WindowRobot.open(folder, Garments.CLOCK, 1100, 620, file)) {
            SceneRobot scene = atMap(window);
            Toolkit.await(
                    "beginning and end of different names are seen",
                    () -> names(scene).stream().filter(this::isCut).distinct().count() > 3);
        }
    }

    private boolean isCut(String name) {
        return name.startsWith("Aral Cot") && !name.startsWith(LONG) && name.matches(".* [A-X]");
    }

    private static List<String> names(SceneRobot scene) {
        return scene.all(".heat-rows .heat-name > .text").stream()
                .map(name -> ((Text) name).getText())
                .toList();
    }
}
