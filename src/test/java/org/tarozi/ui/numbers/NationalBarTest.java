package org.tarozi.ui.numbers;

import javafx.geometry.Bounds;
import javafx.scene.control.ListView;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.WindowRobot;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The bars of questions of national level stand in one list with those of points.
class NationalBarTest {

    @TempDir Path folder;

    @Test
    void itBeginsAndEndsWhereTheOthersDo() {
        Path file = folder.resolve("garments.tarozi");
        Garments.create(file).close();
        new WindowSettings(folder).setLanguage(Language.EN);
        new WindowSettings(folder).setName("Aziza");
        try (WindowRobot window = WindowRobot.open(folder, Garments.CLOCK, 1366, 760, file)) {
            SceneRobot scene = NumbersRobot.open(window).scene();
            Toolkit.await("there are bars", () -> !places(scene, "-bar").isEmpty());
            Toolkit.doOnWindow(
                    () -> {
                        ListView<?> lines = (ListView<?>) scene.scene().lookup("#rates");
                        lines.scrollTo(lines.getItems().size() - 1);
                    });
            Toolkit.await(
                    "both are shown, and begin and end alike",
                    () -> {
                        Set<List<Long>> points = places(scene, "-bar");
                        return points.size() == 1 && points.equals(places(scene, "-national"));
                    });
        }
    }

    /// Where bars begin and end, in whole pixels.
    private static Set<List<Long>> places(SceneRobot scene, String line) {
        return scene.scene().getRoot().lookupAll("#rates .line" + line + " .bar").stream()
                .map(bar -> bar.localToScene(bar.getLayoutBounds()))
                .map(NationalBarTest::ends)
                .collect(Collectors.toSet());
    }

    private static List<Long> ends(Bounds bar) {
        return List.of(Math.round(bar.getMinX()), Math.round(bar.getMaxX()));
    }
}
