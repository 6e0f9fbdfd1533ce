package org.tarozi.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

class MergeScreensTest {

    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-05-20T08:00:00Z"));

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"EN, LIGHT, 100", "RU, DARK, 100", "UZ, LIGHT, 200"})
    void everyPartIsPicturedAndNoWordIsCut(Language language, Theme theme, int size)
            throws IOException {
        TwoAuditors auditors = new TwoAuditors(folder);
        WindowSettings settings = new WindowSettings(folder);
        settings.setLanguage(language);
        settings.setTheme(theme);
        settings.setTextSize(size);
        settings.setName("Aziza");
        Path empty = Files.createFile(folder.resolve("empty.tza"));
        Path broken = Files.write(folder.resolve("broken.tza"), new byte[] {'P', 'K', 3, 4});
        String name = language.tag() + "-" + theme.key() + "-" + size + "-";
        try (WindowRobot window = WindowRobot.open(folder, CLOCK, auditors.office.file())) {
            SceneRobot scene = window.scene();
            scene.click("#tab-merge");
            scene.awaitSeen("#drop-area");
            picture(scene, name + "1-drop");
            window.drop(auditors.first, auditors.second, empty, broken);
            scene.awaitSeen("#merge");
            picture(scene, name + "2-looked");
            scene.click("#merge");
            scene.awaitSeen("#decide-now");
            picture(scene, name + "3-merged");
            scene.click("#decide-now");
            scene.awaitSeen("#keep-1");
            picture(scene, name + "4-conflicts");
            scene.click("#keep-1");
            scene.awaitSeen("#undo-decision");
            scene.awaitSeen("#keep-1");
            scene.click("#write-other");
            picture(scene, name + "5-decided");
            scene.click("#part-imports");
            scene.awaitSeen("#take-back");
            picture(scene, name + "6-imports");
            scene.click("#take-back");
            scene.awaitSeen("#prospect");
            picture(scene, name + "7-prospect");
        }
    }

    private static void picture(SceneRobot scene, String name) {
        for (int pulse = 0; pulse < 4; pulse++) { // cells are as high as their texts after some
            Toolkit.doOnWindow(() -> scene.scene().snapshot(null));
        }
        scene.picture(Path.of("target/screens/merge-" + name + ".png"));
        assertEquals(List.of(), Toolkit.onWindow(() -> cut(scene)), name);
    }

    /// Words of this screen that end in three dots for want of room.
    private static List<String> cut(SceneRobot scene) {
        return Sight.cutTexts(scene.scene().getRoot().lookup(".merge"));
    }
}
