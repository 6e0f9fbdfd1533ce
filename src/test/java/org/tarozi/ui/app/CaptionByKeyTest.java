package org.tarozi.ui.app;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Saying by keyboard alone what a photo shows.
class CaptionByKeyTest {

    @TempDir Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void prepare() {
        fixture = VisitFixture.in(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    @Test
    void tabLeadsOnFromACaptionThatWasChanged() throws IOException {
        Path list = Files.writeString(folder.resolve("list.txt"), "names");
        String caption = ".photo .text-field";
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            window.outside().willChoose(list);
            scene.press(KeyCode.F5);
            scene.awaitSeen(".photo");
            scene.focus(caption);
            scene.press(KeyCode.END);
            scene.type(" of all");
            scene.press(KeyCode.TAB);
            Toolkit.await(
                    "it is kept",
                    () ->
                            scene.all(".photo-frame").stream()
                                    .anyMatch(
                                            one ->
                                                    "list.txt of all"
                                                            .equals(one.getAccessibleText())));
            scene.awaitFocus(".photo .button-icon");
        }
    }
}
