package org.tarozi.ui.numbers;

import javafx.scene.control.MenuButton;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.WindowRobot;

import java.nio.file.Path;

/// Who chooses a period of days types the day next.
class PeriodByKeyTest {

    @TempDir Path folder;

    private Path file;

    @BeforeEach
    void makeProgramme() {
        file = folder.resolve("garments.tarozi");
        Garments.create(file).close();
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    private static void choose(NumbersRobot numbers, String period) {
        numbers.scene().focus("#scope-period");
        MenuButton menu = (MenuButton) numbers.scene().all("#scope-period").getFirst();
        Toolkit.doOnWindow(menu::show);
        numbers.choose("#scope-period", period);
        Toolkit.doOnWindow(menu::hide);
    }

    @Test
    void theDayIsTypedAtOnce() {
        try (WindowRobot window = WindowRobot.open(folder, Garments.CLOCK, file)) {
            NumbersRobot numbers = NumbersRobot.open(window);
            SceneRobot scene = numbers.scene();
            choose(numbers, "#period-as-of");
            scene.awaitFocus("#scope-day");
            scene.type("2025-01-01");
            scene.awaitText("#scope-day .text-field", "2025-01-01");
            choose(numbers, "#period-window");
            scene.awaitFocus("#scope-from");
            choose(numbers, "#period-all");
            scene.awaitFocus("#scope-period");
        }
    }
}
