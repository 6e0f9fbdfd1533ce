package org.tarozi.ui.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.text.Language;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.WindowRobot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

/// Where the rates are looked into, a part of them is saved, and all of them too.
class SavedPartTest {

    private static final String CAUTION =
            "It is about 3 factories: with so few, readers may tell whose result it is. Think"
                    + " twice before you pass it on.";

    @TempDir Path folder;

    @Test
    void whatIsLookedIntoAndAllRatesAreSavedApart() throws IOException {
        Path file = folder.resolve("garments.tarozi");
        Garments.create(file).close();
        new WindowSettings(folder).setLanguage(Language.EN);
        Path part = folder.resolve("part.csv");
        Path all = folder.resolve("all.csv");
        Path picture = folder.resolve("part.png");
        Path whole = folder.resolve("all.png");
        try (WindowRobot window = WindowRobot.open(folder, Garments.CLOCK, file)) {
            NumbersRobot numbers = NumbersRobot.open(window);
            assertEquals(List.of("Save as picture…", "Save as table…"), offered(numbers));
            numbers.openPoint("emergency-preparedness");
            assertEquals(
                    List.of(
                            "Save the opened part as picture…",
                            "Save the opened part as table…",
                            "Save all rates as picture…",
                            "Save all rates as table…"),
                    offered(numbers));
            numbers.save("#save-table", part);
            numbers.save("#save-all-table", all);
            assertTrue(numbers.scene().text("#notice-sentence").endsWith(CAUTION));
            numbers.save("#save-picture", picture);
            numbers.save("#save-all-picture", whole);
        }
        String questions = Files.readString(part);
        assertTrue(questions.contains("os-exits-blocked"), questions);
        String rates = Files.readString(all);
        assertTrue(rates.contains("mean_of_points"), rates);
        int height = ImageIO.read(picture.toFile()).getHeight();
        assertTrue(ImageIO.read(whole.toFile()).getHeight() > height, "only a part");
    }

    private static List<String> offered(NumbersRobot numbers) {
        return Toolkit.onWindow(
                () ->
                        ((MenuButton) numbers.scene().scene().getRoot().lookup("#save"))
                                .getItems().stream()
                                        .filter(item -> item.isVisible() && isOfSaving(item))
                                        .map(item -> item.getText())
                                        .toList());
    }

    private static boolean isOfSaving(MenuItem item) {
        return item.getId() != null && item.getId().startsWith("save");
    }
}
