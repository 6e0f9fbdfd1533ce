package org.tarozi.ui.app;

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
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The form for a new programme stands still while its checklists are read.
class StillFormTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"EN, 100", "RU, 100", "UZ, 100", "EN, 150", "RU, 150", "UZ, 150"})
    void nothingMovesWhenItsChecklistsHaveBeenRead(Language language, int textSize) {
        WindowSettings settings = new WindowSettings(folder);
        settings.setName("Aziza");
        settings.setLanguage(language);
        settings.setTextSize(textSize);
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, 1000, 768)) {
            window.settle();
            Runnable goOn = Hold.FILE.of(window);
            window.scene().click("#new");
            layOut(window.scene());
            List<Bounds> before = places(window.scene());
            assertEquals("", window.scene().text("#new-questions"));

            goOn.run();
            window.settle();
            assertEquals(before, places(window.scene()));
            String read = window.scene().text("#new-questions");
            assertTrue(read.matches("[0-9]+ .+"), read);
        }
    }

    private static void layOut(SceneRobot scene) {
        for (int time = 0; time < 4; time++) {
            Toolkit.doOnWindow(
                    () -> {
                        scene.scene().getRoot().applyCss();
                        scene.scene().getRoot().layout();
                    });
        }
    }

    private static List<Bounds> places(SceneRobot scene) {
        Node root = scene.scene().getRoot();
        return Toolkit.onWindow(
                () ->
                        Stream.of(
                                        "programme-name",
                                        "checklist",
                                        "checklist-file",
                                        "programme-language")
                                .map(field -> Sight.within(root, root.lookup("#new-" + field)))
                                .toList());
    }
}
