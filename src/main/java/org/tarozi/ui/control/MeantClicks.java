package org.tarozi.ui.control;

import javafx.event.EventHandler;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/// Keeps a place from doing what nobody means. The first click of a double click may bring another
/// button under the mouse, or give the same one another sense, so that buttons do not take the
/// second one; nor does anything take the repeats of a key that is held down. What is written and
/// what is scrolled or gone through does.
public final class MeantClicks {

    /// Nobody has read by then what just came under the mouse.
    private static final long MOMENT = Duration.ofMillis(500).toNanos();

    /// No key waits longer before it repeats.
    private static final long FIRST_REPEAT = Duration.ofMillis(1500).toNanos();

    private final Node place;
    private final LongSupplier clock;
    private final EventHandler<KeyEvent> keys = this::key;
    private final Map<KeyCode, Long> held = new EnumMap<>(KeyCode.class);
    private Optional<Node> fresh = Optional.empty();
    private long since;

    /// Watches over the buttons and keys of a place.
    ///
    /// @param clock in nanoseconds
    public MeantClicks(Node place, LongSupplier clock) {
        this.place = place;
        this.clock = clock;
        place.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        // at the scene, since filters of the place itself hear of the repeats otherwise
        place.sceneProperty()
                .subscribe(
                        (before, now) -> {
                            Optional.ofNullable(before).ifPresent(this::leave);
                            Optional.ofNullable(now).ifPresent(this::enter);
                        });
        Optional.ofNullable(place.getScene()).ifPresent(this::enter);
        place.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::focusedProperty)
                .subscribe(focused -> held.clear()); // who lets go elsewhere is not heard here
    }

    /// Watches over the buttons and keys of a place.
    public static MeantClicks within(Node place) {
        return new MeantClicks(place, System::nanoTime);
    }

    /// Lets every click count on a button that goes through something, step by step.
    public static <B extends ButtonBase> B stepping(B button) {
        button.getProperties().put(MeantClicks.class, true);
        return button;
    }

    /// Something has just come; for a moment its buttons take no click and no key.
    public void came(Node part) {
        fresh = Optional.of(part);
        since = clock.getAsLong();
    }

    private void enter(Scene scene) {
        scene.addEventFilter(KeyEvent.ANY, keys);
    }

    private void leave(Scene scene) {
        scene.removeEventFilter(KeyEvent.ANY, keys);
        held.clear();
    }

    private void pressed(MouseEvent click) {
        boolean meant =
                around(click.getTarget())
                        .filter(node -> node instanceof ButtonBase)
                        .findFirst()
                        .map(button -> isMeant(click, button))
                        .orElse(true);
        if (!meant) {
            click.consume();
        }
    }

    private boolean isMeant(MouseEvent click, Node button) {
        return !isFresh(button)
                && (click.getClickCount() <= 1
                        || button instanceof MenuButton
                        || button.getProperties().containsKey(MeantClicks.class));
    }

    private boolean isFresh(Node button) {
        return justCame().filter(part -> around(button).anyMatch(part::equals)).isPresent();
    }

    /// What nobody has read yet, if there is any.
    private Optional<Node> justCame() {
        return fresh.filter(part -> clock.getAsLong() - since < MOMENT);
    }

    /// What was hit and what that is in.
    private static Stream<Node> around(EventTarget target) {
        return target instanceof Node node
                ? Stream.iterate(node, Objects::nonNull, Node::getParent)
                : Stream.empty();
    }

    private void key(KeyEvent event) {
        KeyCode key = LatinKeys.of(event);
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            boolean repeated = isHeld(key);
            boolean unmeant = repeated && isDoing(event, key) && isHere(event.getTarget());
            if (unmeant || isTooSoon(key, event.getTarget())) {
                event.consume();
            }
        } else if (event.getEventType() == KeyEvent.KEY_RELEASED) {
            if (key == KeyCode.UNDEFINED) {
                held.clear();
            } else {
                held.remove(key);
            }
        }
    }

    /// Whether a key would press a button that nobody has read yet: the one that has the keyboard,
    /// or the default one, which Enter presses from anywhere but another button or a text.
    private boolean isTooSoon(KeyCode key, EventTarget target) {
        if (target instanceof ButtonBase button) {
            return (key == KeyCode.SPACE || key == KeyCode.ENTER) && isFresh(button);
        }
        return key == KeyCode.ENTER
                && !isWriting(target)
                && justCame().filter(MeantClicks::hasDefault).isPresent();
    }

    private static boolean hasDefault(Node part) {
        return part.getScene() != null
                && part.lookupAll(".button").stream()
                        .anyMatch(
                                node -> node instanceof Button button && button.isDefaultButton());
    }

    /// Whether a key was pressed before and not let go. Who lets it go elsewhere, as in a menu, is
    /// not heard here, but neither are repeats.
    private boolean isHeld(KeyCode key) {
        if (key == KeyCode.UNDEFINED) {
            return false;
        }
        long now = clock.getAsLong();
        return Optional.ofNullable(held.put(key, now))
                .filter(before -> now - before < FIRST_REPEAT)
                .isPresent();
    }

    /// Of the others some go from one thing to the next, for as long as they are held.
    private static boolean isDoing(KeyEvent event, KeyCode key) {
        return key == KeyCode.ENTER
                || key == KeyCode.SPACE
                || !event.isShortcutDown() && (key.isDigitKey() || key.isLetterKey());
    }

    private boolean isHere(EventTarget target) {
        return !isWriting(target) && around(target).anyMatch(place::equals);
    }

    private static boolean isWriting(EventTarget target) {
        return target instanceof TextInputControl
                || target instanceof ComboBoxBase<?>
                || target instanceof Spinner<?>;
    }
}
