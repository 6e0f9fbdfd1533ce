package org.tarozi.ui.merge;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.WindowRobot;

import java.nio.file.Path;

/// Who copies a programme a moment after files were merged has them in the copy.
class RestingAfterMergeTest {

    @TempDir Path folder;

    @Test
    void theFileHasAllOfAMergeAndOfItsTakingBackAMomentLater() {
        TwoAuditors auditors = new TwoAuditors(folder);
        WindowSettings settings = new WindowSettings(folder);
        settings.setLanguage(Language.EN);
        settings.setName("Aziza");
        Path file = auditors.office.file();
        Path log = file.resolveSibling(file.getFileName() + "-wal");
        try (WindowRobot window = WindowRobot.open(folder, Place.CLOCK, file)) {
            SceneRobot scene = window.scene();
            scene.awaitSeen("#tab-merge");
            window.drop(auditors.first);
            scene.awaitText("#merge", "Merge 1 file");
            scene.click("#merge");
            scene.awaitText("#merged-title", "1 file was merged");
            Toolkit.await("the file has all of it", () -> log.toFile().length() == 0);
        }
    }
}
