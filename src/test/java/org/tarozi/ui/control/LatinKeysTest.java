package org.tarozi.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

class LatinKeysTest {

    private static KeyCode key(String text, KeyCode code) {
        return LatinKeys.of(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", text, code, false, true, false, false));
    }

    @Test
    void aCyrillicLetterIsTheLatinKeyOfItsPlace() {
        assertEquals(
                List.of(KeyCode.Z, KeyCode.Y, KeyCode.F, KeyCode.V, KeyCode.P, KeyCode.B),
                Stream.of("я", "н", "А", "м", "з", "и")
                        .map(letter -> key(letter, KeyCode.UNDEFINED))
                        .toList());
    }

    @Test
    void theUzbekKeyboardHasOtherLettersAtTwoPlaces() {
        assertEquals(
                List.of(KeyCode.O, KeyCode.S),
                List.of(key("ў", KeyCode.UNDEFINED), key("қ", KeyCode.UNDEFINED)));
    }

    @Test
    void aKeyThatIsKnownStaysWhatItIs() {
        assertEquals(
                List.of(KeyCode.ENTER, KeyCode.Q, KeyCode.UNDEFINED, KeyCode.UNDEFINED),
                List.of(
                        key("", KeyCode.ENTER),
                        key("я", KeyCode.Q),
                        key("", KeyCode.UNDEFINED),
                        key("ж", KeyCode.UNDEFINED)));
    }
}
