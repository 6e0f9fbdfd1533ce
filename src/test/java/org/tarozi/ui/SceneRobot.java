package org.tarozi.ui;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javax.imageio.ImageIO;

/// Drives what is in a window as a user does: keys go to what has the focus, clicks to what is
/// seen.
public final class SceneRobot {

    private final Scene scene;

    public SceneRobot(Scene scene) {
        this.scene = scene;
    }

    /// Presses and releases a key, with `SHORTCUT`, `SHIFT` or `ALT` held down.
    public void press(KeyCode key, KeyCode... held) {
        Set<KeyCode> down = Set.of(held);
        Toolkit.doOnWindow(
                () -> {
                    fire(event(KeyEvent.KEY_PRESSED, "", key, down));
                    String character = down.isEmpty() ? key.getChar() : "";
                    if (key.isDigitKey() && !character.isEmpty()) {
                        fire(event(KeyEvent.KEY_TYPED, character, KeyCode.UNDEFINED, down));
                    }
                    fire(event(KeyEvent.KEY_RELEASED, "", key, down));
                });
    }

    /// Presses a key and does not let go, or presses it once more as a keyboard does then.
    public void hold(KeyCode key) {
        Toolkit.doOnWindow(() -> fire(event(KeyEvent.KEY_PRESSED, "", key, Set.of())));
    }

    /// Lets go a key that is held.
    public void letGo(KeyCode key) {
        Toolkit.doOnWindow(() -> fire(event(KeyEvent.KEY_RELEASED, "", key, Set.of())));
    }

    /// Presses a key of a keyboard that writes Cyrillic only, with its letter and no code.
    public void pressLetter(String letter, KeyCode... held) {
        Set<KeyCode> down = Set.of(held);
        Toolkit.doOnWindow(
                () ->
                        fire(
                                new KeyEvent(
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        letter,
                                        KeyCode.UNDEFINED,
                                        down.contains(KeyCode.SHIFT),
                                        down.contains(KeyCode.SHORTCUT),
                                        false,
                                        false)));
    }

    /// Types a text into what has the focus.
    public void type(String text) {
        text.codePoints()
                .mapToObj(Character::toString)
                .forEach(
                        character ->
                                Toolkit.doOnWindow(
                                        () ->
                                                fire(
                                                        event(
                                                                KeyEvent.KEY_TYPED,
                                                                character,
                                                                KeyCode.UNDEFINED,
                                                                Set.of()))));
    }

    private void fire(KeyEvent event) {
        EventTarget target = Optional.<EventTarget>ofNullable(scene.getFocusOwner()).orElse(scene);
        Event.fireEvent(target, event);
    }

    private static KeyEvent event(
            EventType<KeyEvent> type, String text, KeyCode key, Set<KeyCode> down) {
        return new KeyEvent(
                type,
                text,
                "",
                key,
                down.contains(KeyCode.SHIFT),
                down.contains(KeyCode.CONTROL) || down.contains(KeyCode.SHORTCUT),
                down.contains(KeyCode.ALT),
                false);
    }

    /// Clicks a button, tab or box.
    public void click(String selector) {
        Toolkit.await(selector + " can be clicked", () -> isReady(selector));
        Toolkit.doOnWindow(
                () -> {
                    Node node = node(selector);
                    if (node instanceof ButtonBase button) {
                        button.fire();
                    } else if (node instanceof ComboBoxBase<?> box) {
                        box.show();
                    } else {
                        throw new AssertionError(selector + " is nothing to click");
                    }
                });
    }

    /// Clicks something with the mouse, once it can be.
    ///
    /// @param times how many clicks that makes in the same place without a pause
    public void mouse(String selector, int times) {
        Toolkit.await(
                selector + " can be clicked", () -> isReady(selector) && hasSkin(node(selector)));
        Toolkit.doOnWindow(() -> mouse(node(selector), times));
    }

    /// Clicks a node with the mouse; on the window's thread only.
    public static void mouse(Node node, int times) {
        for (EventType<MouseEvent> type :
                List.of(
                        MouseEvent.MOUSE_PRESSED,
                        MouseEvent.MOUSE_RELEASED,
                        MouseEvent.MOUSE_CLICKED)) {
            boolean down = type == MouseEvent.MOUSE_PRESSED;
            Event.fireEvent(
                    node,
                    new MouseEvent(
                            type,
                            1,
                            1,
                            1,
                            1,
                            MouseButton.PRIMARY,
                            times,
                            false,
                            false,
                            false,
                            false,
                            down,
                            false,
                            false,
                            false,
                            false,
                            true,
                            null));
        }
    }

    private boolean isReady(String selector) {
        return find(selector).filter(node -> isSeen(node) && !node.isDisabled()).isPresent();
    }

    /// Puts the focus somewhere, once it can be typed into.
    public void focus(String selector) {
        Toolkit.await(
                selector + " is seen",
                () -> find(selector).filter(node -> isSeen(node) && hasSkin(node)).isPresent());
        Toolkit.doOnWindow(() -> node(selector).requestFocus());
    }

    /// Waits until something has the focus by itself.
    public void awaitFocus(String selector) {
        Toolkit.await(
                selector + " has the focus",
                () -> find(selector).filter(Node::isFocused).isPresent());
    }

    private static boolean hasSkin(Node node) {
        return !(node instanceof Control control) || control.getSkin() != null;
    }

    /// What something says, once it is there.
    public String text(String selector) {
        if (!Platform.isFxApplicationThread()) {
            Toolkit.await(selector + " is there", () -> find(selector).isPresent());
        }
        return Toolkit.onWindow(
                () ->
                        switch (node(selector)) {
                            case Labeled labeled -> labeled.getText();
                            case TextInputControl input -> input.getText();
                            default -> throw new AssertionError(selector + " has no text");
                        });
    }

    /// Waits until something says this.
    public void awaitText(String selector, String expected) {
        Toolkit.await(
                selector + " says " + expected,
                () -> find(selector).filter(node -> says(node, expected)).isPresent());
    }

    private static boolean says(Node node, String expected) {
        return switch (node) {
            case Labeled labeled -> expected.equals(labeled.getText());
            case TextInputControl input -> expected.equals(input.getText());
            default -> false;
        };
    }

    /// Waits until something is seen.
    public void awaitSeen(String selector) {
        Toolkit.await(selector + " is seen", () -> isSeen(selector));
    }

    /// Whether something is there and visible; on the window's thread only.
    public boolean isSeen(String selector) {
        return find(selector).filter(SceneRobot::isSeen).isPresent();
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    /// Waits until something is seen that cannot be used.
    public void awaitDisabled(String selector) {
        Toolkit.await(
                selector + " cannot be used",
                () -> find(selector).filter(node -> isSeen(node) && node.isDisabled()).isPresent());
    }

    /// Everything that fits a selector.
    public List<Node> all(String selector) {
        return Toolkit.onWindow(() -> List.copyOf(scene.getRoot().lookupAll(selector)));
    }

    /// The scene, for what has no verb here; on the window's thread only.
    public Scene scene() {
        return scene;
    }

    private Node node(String selector) {
        return find(selector).orElseThrow(() -> new AssertionError("there is no " + selector));
    }

    private Optional<Node> find(String selector) {
        return Optional.ofNullable(scene.getRoot().lookup(selector));
    }

    /// Writes what is seen as a picture.
    public void picture(Path file) {
        WritableImage image = Toolkit.onWindow(() -> scene.snapshot(null));
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage pixels = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        PixelReader reader = image.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                pixels.setRGB(x, y, reader.getArgb(x, y));
            }
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(pixels, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
