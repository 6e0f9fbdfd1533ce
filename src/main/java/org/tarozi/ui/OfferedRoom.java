package org.tarozi.ui;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.ComboBoxListViewSkin;
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

    private static void fit(ComboBox<?> box) {
        if (box.getSkin() instanceof ComboBoxListViewSkin<?> skin
                && skin.getPopupContent() instanceof ListView<?> list
                && box.localToScreen(box.getLayoutBounds()) instanceof Bounds at) {
            list.setMaxHeight(Math.max(0, room(at) - EDGE));
        }
    }

    private static double room(Bounds box) {
        return Screen.getScreensForRectangle(box.getMinX(), box.getMinY(), 1, 1).stream()
                .findFirst()
                .map(Screen::getVisualBounds)
                .map(screen -> room(screen, box))
                .orElse(Double.MAX_VALUE);
    }

    private static double room(Rectangle2D screen, Bounds box) {
        return Math.max(screen.getMaxY() - box.getMaxY(), box.getMinY() - screen.getMinY());
    }
}
