package org.tarozi.ui.control;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.Locale;
import java.util.Optional;

/// The Latin letters of keys on a keyboard that writes Cyrillic only: there a system may say the
/// letter and no code, and no shortcut would be known.
public final class LatinKeys {

    /// The letters of the Russian and Uzbek keyboards, and below each the one of its key.
    private static final String CYRILLIC = "йцукенгшщзфывапролдячсмитьўқ";

    private static final String LATIN = "QWERTYUIOPASDFGHJKLZXCVBNMOS";

    private LatinKeys() {}

    /// The key of an event.
    public static KeyCode of(KeyEvent event) {
        return event.getCode() == KeyCode.UNDEFINED
                ? letter(event.getText()).orElse(KeyCode.UNDEFINED)
                : event.getCode();
    }

    private static Optional<KeyCode> letter(String text) {
        int place = text.length() == 1 ? CYRILLIC.indexOf(text.toLowerCase(Locale.ROOT)) : -1;
        return place < 0
                ? Optional.empty()
                : Optional.ofNullable(KeyCode.getKeyCode(LATIN.substring(place, place + 1)));
    }

    /// Gives every shortcut within a node its Latin letter, those of text fields too.
    public static void within(Node node) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, LatinKeys::translate);
    }

    private static void translate(KeyEvent event) {
        KeyCode code = of(event);
        if (event.isShortcutDown() && code != event.getCode()) {
            event.consume();
            Event.fireEvent(
                    event.getTarget(),
                    new KeyEvent(
                            event.getEventType(),
                            event.getCharacter(),
                            event.getText(),
                            code,
                            event.isShiftDown(),
                            event.isControlDown(),
                            event.isAltDown(),
                            event.isMetaDown()));
        }
    }
}
