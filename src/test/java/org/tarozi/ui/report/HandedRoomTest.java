package org.tarozi.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Sight;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.WindowRobot;

import java.nio.file.Path;
import java.util.List;

/// What is said of a visit that was handed over, with the largest text on a laptop's screen.
class HandedRoomTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"UZ, 1282, 725", "UZ, 1366, 730", "RU, 1282, 725", "EN, 1282, 725"})
    void everythingIsWhole(Language language, int width, int height) {
        Atelier.create(folder).close();
        WindowSettings settings = new WindowSettings(folder);
        settings.setName("Aziza");
        settings.setLanguage(language);
        settings.setTextSize(200);
        Path file = folder.resolve("atelier.tarozi");
        try (WindowRobot window = WindowRobot.open(folder, Atelier.CLOCK, width, height, file)) {
            SceneRobot scene = window.scene();
            scene.awaitText("#file", file.toString());
            handOverTheOpenVisit(window);
            scene.picture(Path.of("target", "screens", "handed-" + language.tag() + ".png"));
            Node reports = scene.scene().getRoot().lookup(".reports");
            assertEquals(List.of(), Toolkit.onWindow(() -> Sight.cutTexts(reports)));
            assertEquals(List.of(), Toolkit.onWindow(() -> outside(reports)));
        }
    }

    private void handOverTheOpenVisit(WindowRobot window) {
        SceneRobot scene = window.scene();
        scene.click("#tab-reports");
        scene.awaitSeen("#make-hand-over");
        scene.click("#make-hand-over");
        scene.click("#report-go-ticked");
        scene.focus("#report-going-search");
        scene.type("2026");
        scene.press(KeyCode.DOWN);
        scene.press(KeyCode.SPACE);
        window.outside().willChoose(folder.resolve("the file that was handed over.tza"));
        scene.click("#report-save-hand-over");
        scene.awaitSeen("#report-left .hyperlink");
        Toolkit.doOnWindow(
                () -> ((TextField) scene.scene().lookup("#report-going-search")).clear());
        scene.awaitSeen("#report-show-folder");
    }

    /// What reaches out of the window at a side.
    private static List<String> outside(Node root) {
        return Sight.nodes(root).stream()
                .filter(node -> node instanceof Labeled || node instanceof TextField)
                .filter(
                        node ->
                                node.localToScene(node.getLayoutBounds()).getMaxX()
                                        > root.getScene().getWidth())
                .map(Node::toString)
                .toList();
    }
}
