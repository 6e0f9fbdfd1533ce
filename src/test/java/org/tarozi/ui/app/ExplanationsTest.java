package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarozi.ui.Destination;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Path;

/// What is explained where the mouse rests is as large as the text of the window.
class ExplanationsTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"100, 14", "150, 21", "200, 28"})
    void explanationsGrowWithTheText(int percent, double pixels) {
        new WindowSettings(folder).setTextSize(percent);
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK)) {
            window.settle();
            MenuButton settings = (MenuButton) window.scene().all("#settings").getFirst();
            double shown =
                    Toolkit.onWindow(
                            () -> {
                                Tooltip tooltip = settings.getTooltip();
                                tooltip.show(settings, 0, 0);
                                double size = tooltip.getFont().getSize();
                                tooltip.hide();
                                return size;
                            });
            assertEquals(pixels, shown);
        }
    }

    @ParameterizedTest
    @CsvSource({"100, 14", "200, 28"})
    void menusGrowWithTheText(int percent, double pixels) {
        WindowSettings settings = new WindowSettings(folder);
        settings.setName("Aziza");
        settings.setTextSize(percent);
        VisitFixture fixture = VisitFixture.in(folder);
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file())) {
            window.scene().awaitText("#file", fixture.file().toString());
            window.go(new Destination.Numbers());
            window.settle();
            MenuButton period = (MenuButton) window.scene().all("#scope-period").getFirst();
            double shown =
                    Toolkit.onWindow(
                            () -> {
                                period.show();
                                Node item = period.getItems().getFirst().getStyleableNode();
                                double size = ((Label) item.lookup(".label")).getFont().getSize();
                                period.hide();
                                return size;
                            });
            assertEquals(pixels, shown);
        }
    }
}
