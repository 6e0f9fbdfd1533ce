package org.tarozi.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.event.Event;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarozi.ui.Toolkit;

import java.util.concurrent.atomic.AtomicInteger;

class WhenIdleTest {

    private final AtomicInteger done = new AtomicInteger();

    @BeforeEach
    void start() {
        Toolkit.start();
    }

    private WhenIdle typedInto(Duration howLong) {
        return Toolkit.onWindow(
                () -> {
                    TextField field = new TextField();
                    WhenIdle idle = new WhenIdle(field, howLong, done::incrementAndGet);
                    for (String letter : new String[] {"a", "b"}) {
                        Event.fireEvent(
                                field,
                                new KeyEvent(
                                        KeyEvent.KEY_TYPED,
                                        letter,
                                        "",
                                        KeyCode.UNDEFINED,
                                        false,
                                        false,
                                        false,
                                        false));
                    }
                    return idle;
                });
    }

    @Test
    void somethingIsDoneOnceAfterTheLastKey() {
        typedInto(Duration.millis(20));

        Toolkit.await("done", () -> done.get() > 0);
        assertEquals(1, done.get());
    }

    @Test
    void nothingIsDoneWhenTheUserHasLeft() {
        WhenIdle idle = typedInto(Duration.millis(60));
        Toolkit.doOnWindow(idle::stop);
        typedInto(Duration.millis(120));

        Toolkit.await("the second is done", () -> done.get() > 0);
        assertEquals(1, done.get());
    }
}
