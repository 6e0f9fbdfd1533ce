package org.tarozi.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Sight;
import org.tarozi.ui.Theme;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.WindowRobot;

import java.nio.file.Path;
import java.util.List;

/// Pictures of the reports in `target/screens`, to look at; and nothing reaches out of the window.
class ReportScreensTest {

    private static final Path SCREENS = Path.of("target", "screens");
    private static final List<String> BUTTONS =
            List.of("#report-save-pdf", "#report-save-workbook");

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "EN, LIGHT, 100, 1366, 768",
        "RU, DARK, 200, 1366, 768",
        "UZ, LIGHT, 100, 1000, 620",
    })
    void everythingFitsTheWindow(Language language, Theme theme, int size, int width, int height) {
        Atelier.create(folder).close();
        WindowSettings settings = new WindowSettings(folder);
        settings.setLanguage(language);
        settings.setTheme(theme);
        settings.setTextSize(size);
        String name = "reports-" + language.tag() + "-" + theme.key() + "-" + size + "-";
        try (WindowRobot window =
                WindowRobot.open(
                        folder, Atelier.CLOCK, width, height, folder.resolve("atelier.tarozi"))) {
            SceneRobot scene = window.scene();
            scene.click("#tab-reports");
            Toolkit.await(
                    "the page is drawn",
                    () ->
                            scene.scene().lookup(".paper > .image-view")
                                            instanceof javafx.scene.image.ImageView page
                                    && page.getImage() != null);
            BUTTONS.forEach(button -> assertInside(scene, button));
            picture(scene, name + "committee");
            scene.click("#make-factory");
            scene.awaitSeen("#report-list");
            assertInside(scene, "#report-save-pdf");
            picture(scene, name + "factory");
            scene.click("#make-hand-over");
            scene.awaitSeen("#report-going");
            assertInside(scene, "#report-save-hand-over");
            picture(scene, name + "hand-over");
        }
    }

    private static void picture(SceneRobot scene, String name) {
        scene.picture(SCREENS.resolve(name + ".png"));
        assertEquals(List.of(), Toolkit.onWindow(() -> cut(scene)), name);
    }

    /// Words of this screen that end in three dots for want of room.
    private static List<String> cut(SceneRobot scene) {
        return Sight.cutTexts(scene.scene().getRoot().lookup(".reports"));
    }

    private static void assertInside(SceneRobot scene, String selector) {
        Toolkit.doOnWindow(
                () -> {
                    Node node = scene.scene().lookup(selector);
                    scene.scene().getRoot().applyCss();
                    scene.scene().getRoot().layout();
                    Bounds bounds = node.localToScene(node.getLayoutBounds());
                    assertTrue(
                            bounds.getMinX() >= 0
                                    && bounds.getMaxX() <= scene.scene().getWidth()
                                    && bounds.getMaxY() <= scene.scene().getHeight(),
                            selector + " reaches out of the window: " + bounds);
                });
    }
}
