package org.tarozi.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.Labeled;

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
import java.util.TreeSet;
import java.util.function.Consumer;

/// Numbers of files that were looked at take no room from what has to be read.
class NumbersOfFilesTest {

    private static final List<String> SUMS =
            List.of("changes", "new", "updated", "same", "overtaken", "parallel", "conflicts");

    @TempDir Path folder;

    private void looked(int textSize, Consumer<SceneRobot> then) {
        WindowSettings settings = new WindowSettings(folder);
        settings.setLanguage(Language.EN);
        settings.setTextSize(textSize);
        TwoAuditors auditors = new TwoAuditors(folder);
        Path file = auditors.corrected();
        try (WindowRobot window = WindowRobot.open(folder, Place.CLOCK, auditors.office.file())) {
            window.scene().awaitSeen("#tab-merge");
            window.drop(file);
            window.scene().awaitText("#sum-updated", "1");
            then.accept(window.scene());
        }
    }

    private static Set<String> titles(SceneRobot scene) {
        Set<String> titles = new TreeSet<>();
        for (var title : scene.all(".number-title")) {
            titles.add(Toolkit.onWindow(() -> ((Labeled) title).getText()));
        }
        return titles;
    }

    private static List<String> seenSums(SceneRobot scene) {
        return Toolkit.onWindow(
                () -> SUMS.stream().filter(sum -> scene.isSeen("#sum-" + sum)).toList());
    }

    @Test
    void aPartThatIsZeroInEveryFileHasNoColumnButASum() {
        looked(
                100,
                scene -> {
                    assertEquals(
                            Set.of("Changes", "New", "Updated", "Here already"), titles(scene));
                    assertEquals(SUMS, seenSums(scene));
                });
    }

    @Test
    void whereTheTextIsLargeAPartThatIsZeroHasNoSum() {
        looked(
                200,
                scene ->
                        assertEquals(
                                List.of("changes", "new", "updated", "same"), seenSums(scene)));
    }
}
