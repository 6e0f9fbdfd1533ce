package org.tarozi.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

class RunOnTest {

    private final AtomicLong now = new AtomicLong(TimeUnit.HOURS.toNanos(-1));
    private final List<String> heard = new ArrayList<>();
    private final Node place = new VBox();

    @BeforeEach
    void takeTheCursor() {
        Toolkit.start();
        place.addEventHandler(KeyEvent.KEY_PRESSED, key -> heard.add(key.getCode().name()));
        place.addEventHandler(KeyEvent.KEY_TYPED, key -> heard.add(key.getCharacter()));
        RunOn.from(new Scene(new VBox(place)), now::get);
    }

    private void pass(long millis) {
        now.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    private void press(KeyCode key, boolean shortcut) {
        Event.fireEvent(
                place,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, shortcut, false, false));
    }

    private void type(String character) {
        Event.fireEvent(
                place,
                new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        character,
                        "",
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false));
    }

    @Test
    void whatIsTypedOnDoesNothingHoweverLongTheSentence() {
        for (KeyCode key : List.of(KeyCode.SPACE, KeyCode.DIGIT3, KeyCode.B, KeyCode.ENTER)) {
            pass(1_900);
            press(key, false);
            type("x");
        }
        assertEquals(List.of(), heard);
    }

    @Test
    void afterAPauseEveryKeyCounts() {
        pass(1_000);
        press(KeyCode.DIGIT3, false);
        pass(2_100);
        press(KeyCode.DIGIT3, false);
        press(KeyCode.DIGIT1, false);
        assertEquals(List.of("DIGIT3", "DIGIT1"), heard);
    }

    @Test
    void whoGoesSomewhereIsNoLongerTyping() {
        for (KeyCode key : List.of(KeyCode.DOWN, KeyCode.DIGIT1)) {
            press(key, false);
        }
        assertEquals(List.of("DOWN", "DIGIT1"), heard);
    }

    @Test
    void neitherIsWhoClicks() {
        SceneRobot.mouse(place, 1);
        press(KeyCode.DIGIT1, false);
        assertEquals(List.of("DIGIT1"), heard);
    }

    @Test
    void takingBackOnceMoreIsHeardAndEndsNothing() {
        pass(1_900);
        press(KeyCode.Z, true);
        pass(1_900);
        press(KeyCode.DIGIT1, false);
        assertEquals(List.of("Z"), heard);
    }
}
