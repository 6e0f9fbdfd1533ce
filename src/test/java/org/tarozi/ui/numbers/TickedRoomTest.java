package org.tarozi.ui.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.stage.Screen;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.TickRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.WindowRobot;

import java.nio.file.Path;
import java.util.List;

/// The menus in which regions are ticked, where large words and long names leave little room.
class TickedRoomTest {

    private static final String LONG =
            "Республика Каракалпакстан с Приаральем и левобережными районами Хорезма";

    private static final String SHORTENED = "Республика Каракалпакстан с Приаральем и …";

    private static final List<String> REGIONS =
            List.of(
                    "Андижанская область",
                    "Бухарская область",
                    "Джизакская область",
                    "Кашкадарьинская область",
                    "Навоийская область",
                    "Наманганская область",
                    "Самаркандская область",
                    "Сурхандарьинская область",
                    "Сырдарьинская область",
                    "Ташкентская область",
                    "Ферганская область",
                    "Хорезмская область",
                    LONG);

    @TempDir Path folder;

    private Path file;

    @BeforeEach
    void prepare() {
        file = folder.resolve("garments.tarozi");
        try (Garments garments = Garments.create(file)) {
            REGIONS.forEach(region -> garments.factory(region, "UZ", region));
        }
        WindowSettings settings = new WindowSettings(folder);
        settings.setLanguage(Language.RU);
        settings.setTextSize(200);
        settings.setName("Aziza");
    }

    private WindowRobot window() {
        return WindowRobot.open(folder, Garments.CLOCK, 1000, 620, file);
    }

    @Test
    void theMenuIsBesideItsButtonAlsoWhereWhatItSaysGrows() {
        try (WindowRobot window = window()) {
            SceneRobot scene = NumbersRobot.open(window).scene();
            TickRobot open = TickRobot.open(scene, "#scope-region");
            seeBeside(scene, open);
            open.tick("Андижанская область").tick("Бухарская область");
            seeBeside(scene, open);
            assertEquals("Все регионы", scene.text("#scope-region"));
            open.close();
            scene.awaitText("#scope-region", "Регион: Андижанская область, Бухарская область");
        }
    }

    private static void seeBeside(SceneRobot scene, TickRobot open) {
        Toolkit.doOnWindow(
                () -> {
                    scene.scene().getRoot().layout();
                    Bounds menu = onScreen(open.popup().getSkin().getNode());
                    Bounds button = onScreen(scene.scene().lookup("#scope-region"));
                    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
                    assertTrue(
                            menu.getMinY() >= button.getMaxY() - 1,
                            () -> menu + " covers " + button);
                    assertTrue(menu.getMaxY() <= screen.getMaxY(), () -> menu + " is off");
                    assertTrue(menu.getMaxX() <= screen.getMaxX(), () -> menu + " is off");
                });
    }

    private static Bounds onScreen(Node node) {
        return node.localToScreen(node.getLayoutBounds());
    }

    @Test
    void aLongNameStaysInTheWindow() {
        try (WindowRobot window = window()) {
            NumbersRobot numbers = NumbersRobot.open(window);
            SceneRobot scene = numbers.scene();
            numbers.choose("#scope-region", SHORTENED);
            seeWhole(scene, "#scope-region", "Регион: " + LONG);
            scene.click("#tab-reports");
            scene.awaitSeen("#report-region");
            numbers.choose("#report-region", SHORTENED);
            seeWhole(scene, "#report-region", LONG);
        }
    }

    private static void seeWhole(SceneRobot scene, String button, String said) {
        scene.awaitText(button, said);
        Toolkit.doOnWindow(
                () -> {
                    Parent root = scene.scene().getRoot();
                    root.applyCss();
                    root.layout();
                    Labeled words = (Labeled) root.lookup(button).lookup(".label");
                    assertEquals(false, words.isTextTruncated(), said);
                    Bounds at = words.localToScene(words.getLayoutBounds());
                    assertTrue(at.getMinX() >= 0 && at.getMaxX() <= 1000, at::toString);
                });
    }

    @Test
    void manyAreCountedOnTheButtonAndNamedUnderTheMouse() {
        try (WindowRobot window = window()) {
            SceneRobot scene = NumbersRobot.open(window).scene();
            TickRobot open = TickRobot.open(scene, "#scope-region");
            REGIONS.subList(0, 5).forEach(open::tick);
            open.close();
            scene.awaitText("#scope-region", "5 регионов");
            String whole = "Регион: " + String.join(", ", REGIONS.subList(0, 5));
            Toolkit.doOnWindow(
                    () -> {
                        Labeled button = (Labeled) scene.scene().lookup("#scope-region");
                        assertEquals(whole, button.getTooltip().getText());
                        assertEquals(whole, button.getAccessibleText());
                    });
        }
    }
}
