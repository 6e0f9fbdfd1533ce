package org.tarozi.ui.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.ComboBox;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.WindowRobot;

import java.nio.file.Path;
import java.util.Optional;

/// From what is counted to the report on it.
class ReportOfNumbersTest {

    private static final String OF_ALL =
            "3 assessments of 3 factories counted, 5 left out. 1 open conflict in those counted.";

    @TempDir Path folder;

    @Test
    void theReportOnWhatIsCountedHasTheSameChoice() {
        Path file = folder.resolve("garments.tarozi");
        Garments.create(file).close();
        new WindowSettings(folder).setLanguage(Language.EN);
        try (WindowRobot window = WindowRobot.open(folder, Garments.CLOCK, file)) {
            SceneRobot scene = window.scene();
            scene.click("#tab-reports");
            scene.awaitSeen("#make-factory");
            scene.click("#make-factory");
            NumbersRobot numbers = NumbersRobot.open(window).awaitCounted(OF_ALL);
            numbers.choose("#scope-period", "#period-cycle-1");
            numbers.choose("#scope-country", "Uzbekistan");
            numbers.awaitCounted("2 assessments of 2 factories counted, 6 left out.");
            numbers.choose("#save", "#report");
            awaitChosen(scene);
            scene.awaitSeen("#report-telling-staff"); // so few would tell the committee too much
            scene.click("#report-telling-staff");
            Toolkit.await(
                    "as many are counted",
                    () -> scene.text("#report-counted").contains("2 of 8 assessments counted"));

            scene.click("#tab-numbers");
            scene.awaitSeen("#counted");
            scene.click("#tab-reports");
            awaitChosen(scene);
        }
    }

    private static void awaitChosen(SceneRobot scene) {
        scene.awaitSeen("#report-cycle");
        scene.awaitText("#report-country", "Uzbekistan");
        assertEquals(1, scene.all("#make-committee:selected").size());
        assertEquals("CYCLE", chosen(scene, "#report-visits").toString());
        assertEquals(Optional.of(1), chosen(scene, "#report-cycle"));
    }

    private static Object chosen(SceneRobot scene, String box) {
        return Toolkit.onWindow(() -> ((ComboBox<?>) scene.scene().lookup(box)).getValue());
    }
}
