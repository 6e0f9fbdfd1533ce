package org.tarozi.ui;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.tarozi.ui.control.TickMenu;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Ticks entries of a menu that stays open.
public final class TickRobot {

    private final SceneRobot scene;
    private final TickMenu menu;

    private TickRobot(SceneRobot scene, TickMenu menu) {
        this.scene = scene;
        this.menu = menu;
    }

    /// Opens a menu by keyboard, once there is anything in it.
    public static TickRobot open(SceneRobot scene, String button) {
        Toolkit.await(
                button + " can be opened",
                () ->
                        scene.scene().lookup(button) instanceof TickMenu menu
                                && !menu.isDisabled()
                                && scene.isSeen(button));
        scene.focus(button);
        scene.press(KeyCode.SPACE);
        TickRobot robot =
                new TickRobot(
                        scene, Toolkit.onWindow(() -> (TickMenu) scene.scene().lookup(button)));
        Toolkit.await(button + " is open", robot::isOpen);
        return robot;
    }

    /// Whether the menu is open; on the window's thread only.
    private boolean isOpen() {
        return menu.isShowing() && popup().isShowing();
    }

    /// Goes down to an entry and ticks it, or ticks it no more; the menu is still open then.
    public TickRobot tick(String words) {
        int entries = entries(item -> true).size();
        for (int step = 0; step < entries && !words.equals(current()); step++) {
            scene.press(KeyCode.DOWN);
        }
        if (!words.equals(current())) {
            throw new AssertionError(words + " is not among " + entries(item -> true));
        }
        scene.press(KeyCode.SPACE);
        return stillOpen();
    }

    /// Clicks an entry; the menu is still open then.
    public TickRobot click(String words) {
        Toolkit.doOnWindow(
                () -> {
                    Node row =
                            popup().getScene().getRoot().lookupAll(".check-menu-item").stream()
                                    .filter(node -> words.equals(words(node)))
                                    .findFirst()
                                    .orElseThrow();
                    Event.fireEvent(row, released());
                });
        return stillOpen();
    }

    private static MouseEvent released() {
        return new MouseEvent(
                MouseEvent.MOUSE_RELEASED,
                0,
                0,
                0,
                0,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                true,
                true,
                null);
    }

    private TickRobot stillOpen() {
        if (!Toolkit.onWindow(this::isOpen)) {
            throw new AssertionError("the menu is closed");
        }
        return this;
    }

    private String current() {
        return Toolkit.onWindow(
                () -> {
                    Node focused = popup().getScene().getFocusOwner();
                    return focused == null ? "" : words(focused);
                });
    }

    private static String words(Node row) {
        return row.getProperties().get(MenuItem.class) instanceof MenuItem item
                ? item.getText()
                : "";
    }

    /// The window of the menu; on the window's thread only.
    public ContextMenu popup() {
        return menu.getItems().getFirst().getParentPopup();
    }

    public List<String> offered() {
        return entries(item -> true);
    }

    public List<String> ticked() {
        return entries(CheckMenuItem::isSelected);
    }

    private List<String> entries(Predicate<CheckMenuItem> which) {
        return Toolkit.onWindow(
                () ->
                        menu.getItems().stream()
                                .flatMap(
                                        item ->
                                                item instanceof CheckMenuItem check
                                                        ? Stream.of(check)
                                                        : Stream.empty())
                                .filter(which)
                                .map(MenuItem::getText)
                                .toList());
    }

    /// Closes the menu by keyboard; its button has the focus then.
    public void close() {
        scene.press(KeyCode.ESCAPE);
        Toolkit.await("the menu is closed", () -> !menu.isShowing() && menu.isFocused());
    }
}
