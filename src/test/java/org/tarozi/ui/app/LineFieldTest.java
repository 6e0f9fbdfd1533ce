package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.control.OneLine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Words that are pasted in several lines stay several words in a field of one line.
class LineFieldTest {

    private static final String PASTED = "Silk\r\nand\tCotton \n mill";
    private static final String KEPT = "Silk and Cotton mill";

    @TempDir Path folder;

    @BeforeEach
    void prepare() {
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    private static void paste(SceneRobot scene, String field) {
        scene.focus(field);
        TextField line = (TextField) scene.all(field).getFirst();
        Toolkit.doOnWindow(() -> line.replaceSelection(PASTED));
        scene.awaitText(field, KEPT);
    }

    @Test
    void theNameOfAPerson() {
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK)) {
            SceneRobot scene = window.scene();
            scene.awaitSeen("#your-name");
            Toolkit.doOnWindow(((TextField) scene.all("#your-name").getFirst())::clear);
            paste(scene, "#your-name");
        }
    }

    @Test
    void theCaptionOfAPhoto() throws IOException {
        VisitFixture fixture = VisitFixture.in(folder);
        Path list = Files.writeString(folder.resolve("list.txt"), "names");
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            window.outside().willChoose(list);
            scene.press(KeyCode.F5);
            scene.awaitSeen(".photo");
            Toolkit.doOnWindow(((TextField) scene.all(".photo .text-field").getFirst())::clear);
            paste(scene, ".photo .text-field");
        }
    }

    @Test
    void aBlankThatIsTypedStays() {
        assertEquals("Silk  mill ", OneLine.of("Silk  mill "));
    }
}
