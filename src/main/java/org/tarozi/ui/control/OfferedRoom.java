package org.tarozi.ui.control;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.stage.Screen;

/// Keeps what a box offers on the screen: its list is no higher than the room below or above it,
/// and is scrolled where it has more rows. Otherwise it covers the box or runs off the screen.
public final class OfferedRoom {

    /// For the shadow and the frame of the list.
    private static final double EDGE = 12;

    private OfferedRoom() {}

    /// From now on, whenever the box is opened.
    public static void keep(ComboBox<?> box) {
        box.addEventHandler(ComboBoxBase.ON_SHOWING, showing -> fit(box));
    }

    /// The rows of a menu that is about to be opened.
    static void fit(Labeled button, ContextMenu menu) {
        // it has these only once it was open, too late for how high its rows are
        Font font = button.getFont();
        menu.setStyle(
                "-fx-font-size: "
                        + font.getSize()
                        + "px; -fx-font-family: \""
                        + font.getFamily()
                        + "\"");
        menu.getScene().getStylesheets().setAll(button.getScene().getStylesheets());
        menu.getScene().getRoot().applyCss();
        if (menu.getSkin() != null
                && menu.getSkin().getNode() instanceof Region rows
                && button.localToScreen(button.getLayoutBounds()) instanceof Bounds at) {
            double room = Math.max(0, room(at) - EDGE);
            rows.setMaxHeight(room);
            // the side on which it opens is that where so much has room
            menu.setPrefHeight(rows.prefHeight(-1) > room ? room : Region.USE_COMPUTED_SIZE);
        }
    }

    private static void fit(ComboBox<?> box) {
        if (box.getSkin() instanceof ComboBoxListViewSkin<?> skin
                && skin.getPopupContent() instanceof ListView<?> list
                && box.localToScreen(box.getLayoutBounds()) instanceof Bounds at) {
            list.setMaxHeight(Math.max(0, room(at) - EDGE));
        }
    }

    private static double room(Bounds box) {
        Rectangle2D screen =
                Screen.getScreensForRectangle(box.getMinX(), box.getMinY(), 1, 1).stream()
                        .findFirst()
                        .orElseGet(Screen::getPrimary)
                        .getVisualBounds();
        double beside =
                Math.max(screen.getMaxY() - box.getMaxY(), box.getMinY() - screen.getMinY());
        return Math.min(beside, screen.getHeight());
    }
}
