package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.stage.Screen;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.text.Language;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Path;

/// A box of many choices that has not room for all its rows below or above it.
class LongBoxTest {

    @TempDir Path folder;

    @Test
    void whatItOffersIsOnTheScreenAndBesideTheBox() {
        WindowSettings settings = new WindowSettings(folder);
        settings.setName("Aziza");
        settings.setLanguage(Language.EN);
        settings.setTextSize(200);
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, 1366, 768)) {
            window.scene().click("#new");
            window.scene().awaitSeen("#new-country");
            window.settle();
            ComboBox<?> box = (ComboBox<?>) window.scene().all("#new-country").getFirst();
            Toolkit.doOnWindow(box::show);
            window.settle();
            Bounds list = Toolkit.onWindow(() -> onScreen(offered(box)));
            Bounds at = Toolkit.onWindow(() -> onScreen(box));
            Rectangle2D screen = Toolkit.onWindow(() -> Screen.getPrimary().getVisualBounds());
            Toolkit.doOnWindow(box::hide);
            window.settle();
            assertTrue(
                    list.getMinY() >= at.getMaxY() - 1 || list.getMaxY() <= at.getMinY() + 1,
                    () -> list + " covers " + at);
            assertTrue(
                    list.getMinY() >= screen.getMinY() && list.getMaxY() <= screen.getMaxY(),
                    () -> list + " is off " + screen);
        }
    }

    private static Node offered(ComboBox<?> box) {
        return ((ComboBoxListViewSkin<?>) box.getSkin()).getPopupContent();
    }

    private static Bounds onScreen(Node node) {
        return node.localToScreen(node.getLayoutBounds());
    }
}
