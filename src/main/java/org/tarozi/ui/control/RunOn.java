package org.tarozi.ui.control;

import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import java.time.Duration;
import java.util.function.LongSupplier;

/// Somebody whose cursor was taken out of his text, as by taking back once too often, types on for
/// a while before he sees it. These keys were meant for the text: elsewhere they would answer or
/// decide. They do nothing until he pauses, or does something that is no typing.
public final class RunOn {

    /// Who types on makes no longer pause.
    private static final long PAUSE = Duration.ofSeconds(2).toNanos();

    private final Scene scene;
    private final LongSupplier clock;
    private final EventHandler<InputEvent> heard = this::heard;
    private long last;

    private RunOn(Scene scene, LongSupplier clock) {
        this.scene = scene;
        this.clock = clock;
        this.last = clock.getAsLong();
    }

    /// The cursor was just taken out of a text of a scene.
    public static void from(Scene scene) {
        from(scene, System::nanoTime);
    }

    /// The same by another clock.
    ///
    /// @param clock in nanoseconds
    static void from(Scene scene, LongSupplier clock) {
        RunOn on = new RunOn(scene, clock);
        scene.addEventFilter(InputEvent.ANY, on.heard);
    }

    private void heard(InputEvent event) {
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            end();
        } else if (event instanceof KeyEvent key && key.getEventType() != KeyEvent.KEY_RELEASED) {
            heard(key);
        }
    }

    private void heard(KeyEvent key) {
        long now = clock.getAsLong();
        if (now - last > PAUSE) {
            end();
        } else if (isTyping(key)) {
            last = now;
            key.consume();
        } else if (isTakingBack(key)) {
            last = now; // once more too often
        } else if (!key.getCode().isModifierKey()) {
            end();
        }
    }

    private void end() {
        scene.removeEventFilter(InputEvent.ANY, heard);
    }

    private static boolean isTakingBack(KeyEvent key) {
        return key.isShortcutDown() && (key.getCode() == KeyCode.Z || key.getCode() == KeyCode.Y);
    }

    private static boolean isTyping(KeyEvent key) {
        KeyCode code = key.getCode();
        boolean isOther =
                code.isArrowKey()
                        || code.isNavigationKey()
                        || code.isFunctionKey()
                        || code.isModifierKey()
                        || code == KeyCode.TAB
                        || code == KeyCode.ESCAPE;
        return !isOther && !key.isShortcutDown() && !key.isAltDown();
    }
}
