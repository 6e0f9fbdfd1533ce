package org.tarozi.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

class MeantClicksTest {

    private final AtomicInteger done = new AtomicInteger();
    private final AtomicLong now = new AtomicLong(TimeUnit.HOURS.toNanos(-1));

    @BeforeEach
    void start() {
        Toolkit.start();
    }

    /// A place in a window, and beside it what is of another.
    private MeantClicks watched(Node... parts) {
        VBox place = new VBox(parts);
        MeantClicks clicks = new MeantClicks(place, now::get);
        VBox root = new VBox(place);
        new Scene(root);
        root.applyCss();
        return clicks;
    }

    private Button counting() {
        Button button = new Button("Do it");
        button.setOnAction(click -> done.incrementAndGet());
        return button;
    }

    private static void click(Node node, int times) {
        for (int at = 1; at <= times; at++) {
            SceneRobot.mouse(node, at);
        }
    }

    @Test
    void aDoubleClickIsOneClickAndTheNextAfterAPauseIsAnother() {
        Toolkit.doOnWindow(
                () -> {
                    Button button = counting();
                    watched(button);
                    click(button, 3);
                    assertEquals(1, done.get());
                    click(button, 1);
                    assertEquals(2, done.get());
                });
    }

    @Test
    void aSecondClickDoesNotTurnAToggleBack() {
        Toolkit.doOnWindow(
                () -> {
                    ToggleButton toggle = new ToggleButton("Yes");
                    watched(toggle);
                    click(toggle, 2);
                    assertEquals(true, toggle.isSelected());
                });
    }

    @Test
    void everyClickCountsOnWhatGoesThroughSomething() {
        Toolkit.doOnWindow(
                () -> {
                    Button button = MeantClicks.stepping(counting());
                    watched(button);
                    click(button, 3);
                    assertEquals(3, done.get());
                });
    }

    @Test
    void aTextHearsOfEveryClick() {
        Toolkit.doOnWindow(
                () -> {
                    TextField field = new TextField("two words");
                    field.addEventHandler(
                            MouseEvent.MOUSE_PRESSED, press -> done.incrementAndGet());
                    watched(field);
                    click(field, 2);
                    assertEquals(2, done.get());
                });
    }

    @Test
    void whatHasJustComeTakesNoClickForAMoment() {
        Toolkit.doOnWindow(
                () -> {
                    Button button = counting();
                    Button beside = counting();
                    VBox part = new VBox(button);
                    MeantClicks clicks = watched(part, beside);
                    clicks.came(part);
                    now.addAndGet(TimeUnit.MILLISECONDS.toNanos(499));
                    click(button, 1);
                    assertEquals(0, done.get());
                    click(beside, 1);
                    assertEquals(1, done.get());
                    now.addAndGet(TimeUnit.MILLISECONDS.toNanos(1));
                    click(button, 1);
                    assertEquals(2, done.get());
                });
    }

    private static void key(Node node, EventType<KeyEvent> type, KeyCode key) {
        Event.fireEvent(node, new KeyEvent(type, "", "", key, false, false, false, false));
    }

    private static void press(Node node, KeyCode key) {
        key(node, KeyEvent.KEY_PRESSED, key);
        key(node, KeyEvent.KEY_RELEASED, key);
    }

    @Test
    void aButtonThatHasJustComeIsPressedByNoKeyForAMoment() {
        Toolkit.doOnWindow(
                () -> {
                    Button button = counting();
                    Button beside = counting();
                    VBox part = new VBox(button);
                    watched(part, beside).came(part);
                    now.addAndGet(TimeUnit.MILLISECONDS.toNanos(499));
                    press(button, KeyCode.SPACE);
                    press(button, KeyCode.ENTER);
                    assertEquals(0, done.get());
                    press(beside, KeyCode.SPACE);
                    assertEquals(1, done.get());
                    now.addAndGet(TimeUnit.MILLISECONDS.toNanos(1));
                    press(button, KeyCode.SPACE);
                    assertEquals(2, done.get());
                });
    }

    @Test
    void aDefaultButtonThatHasJustComeIsNotPressedFromElsewhere() {
        Toolkit.doOnWindow(
                () -> {
                    Button button = counting();
                    button.setDefaultButton(true);
                    ListView<String> list = new ListView<>();
                    TextField field = new TextField();
                    VBox part = new VBox(button);
                    MeantClicks clicks = watched(part, list, field);
                    List<KeyCode> heard = heard(list);
                    clicks.came(part);
                    press(list, KeyCode.ENTER);
                    assertEquals(List.of(), heard);
                    press(field, KeyCode.ENTER);
                    press(list, KeyCode.SPACE);
                    now.addAndGet(TimeUnit.SECONDS.toNanos(1));
                    press(list, KeyCode.ENTER);
                    assertEquals(List.of(KeyCode.ENTER, KeyCode.SPACE, KeyCode.ENTER), heard);
                });
    }

    private static void hold(Node node, KeyCode key) {
        key(node, KeyEvent.KEY_PRESSED, key);
        key(node, KeyEvent.KEY_PRESSED, key);
    }

    /// What the place itself hears of keys that are held in one of its parts.
    private static List<KeyCode> heard(Node part) {
        List<KeyCode> heard = new ArrayList<>();
        part.getParent().addEventFilter(KeyEvent.KEY_PRESSED, press -> heard.add(press.getCode()));
        return heard;
    }

    @Test
    void aKeyThatIsHeldDoesOneThing() {
        Toolkit.doOnWindow(
                () -> {
                    ListView<String> list = new ListView<>();
                    watched(list);
                    List<KeyCode> heard = heard(list);
                    hold(list, KeyCode.DIGIT1);
                    key(list, KeyEvent.KEY_RELEASED, KeyCode.DIGIT1);
                    hold(list, KeyCode.DIGIT1);
                    hold(list, KeyCode.ENTER);
                    hold(list, KeyCode.B);
                    List<KeyCode> once =
                            List.of(KeyCode.DIGIT1, KeyCode.DIGIT1, KeyCode.ENTER, KeyCode.B);
                    assertEquals(once, heard);
                });
    }

    @Test
    void aKeyThatWasLetGoUnheardIsPressedAnewAfterAWhile() {
        Toolkit.doOnWindow(
                () -> {
                    ListView<String> list = new ListView<>();
                    watched(list);
                    List<KeyCode> heard = heard(list);
                    key(list, KeyEvent.KEY_PRESSED, KeyCode.ENTER);
                    now.addAndGet(TimeUnit.SECONDS.toNanos(2));
                    key(list, KeyEvent.KEY_PRESSED, KeyCode.ENTER);
                    assertEquals(List.of(KeyCode.ENTER, KeyCode.ENTER), heard);
                });
    }

    @Test
    void aKeyThatIsHeldGoesOnAndWritesOn() {
        Toolkit.doOnWindow(
                () -> {
                    ListView<String> list = new ListView<>();
                    TextField field = new TextField();
                    watched(list, field);
                    List<KeyCode> heard = heard(list);
                    hold(list, KeyCode.DOWN);
                    hold(field, KeyCode.DIGIT1);
                    List<KeyCode> all =
                            List.of(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DIGIT1, KeyCode.DIGIT1);
                    assertEquals(all, heard);
                });
    }

    @Test
    void whoLetsGoWhereTheWindowHasNotTheFocusPressesAnew() {
        ListView<String> list = Toolkit.onWindow(ListView::new);
        Stage stage = Toolkit.onWindow(Stage::new);
        Toolkit.doOnWindow(
                () -> {
                    watched(list);
                    stage.setScene(list.getScene());
                    stage.show();
                    stage.requestFocus();
                });
        Toolkit.await("it has the focus", stage::isFocused);
        Toolkit.doOnWindow(
                () -> {
                    List<KeyCode> heard = heard(list);
                    key(list, KeyEvent.KEY_PRESSED, KeyCode.DIGIT1);
                    stage.setScene(new Scene(new VBox())); // as if it had the focus no more
                    key(list, KeyEvent.KEY_PRESSED, KeyCode.DIGIT1);
                    assertEquals(List.of(KeyCode.DIGIT1, KeyCode.DIGIT1), heard);
                    stage.hide();
                });
    }
}
