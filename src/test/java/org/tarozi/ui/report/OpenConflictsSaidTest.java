package org.tarozi.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.sample.SampleProgramme;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.WindowRobot;

import java.nio.file.Path;

/// The page of the committee report says, as the report itself does, that something waits for a
/// decision.
class OpenConflictsSaidTest {

    @TempDir Path folder;

    @Test
    void openConflictsAreSaidBesideWhatIsCounted() {
        Path file = SampleProgramme.in(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
        try (WindowRobot window = WindowRobot.open(folder, Atelier.CLOCK, file)) {
            SceneRobot scene = ReportRobot.reports(window);
            ReportRobot.awaitReady(scene, "#report-save-pdf");
            Toolkit.await("it is counted", () -> scene.text("#report-counted").contains("counted"));
            String said = scene.text("#report-counted");
            assertEquals(
                    " · 2 open conflicts in the programme",
                    said.substring(said.indexOf("counted") + "counted".length()));
        }
    }
}
