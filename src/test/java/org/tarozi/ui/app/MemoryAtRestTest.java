package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

class MemoryAtRestTest {

    private static final long NEEDED = 60_000_000;
    private static final Duration SHORT = Duration.millis(20);

    @BeforeEach
    void start() {
        Toolkit.start();
    }

    private static final class Fake implements MemoryAtRest.Heap {

        private final AtomicLong used = new AtomicLong(NEEDED);
        private final AtomicInteger collections = new AtomicInteger();

        @Override
        public long used() {
            return used.get();
        }

        @Override
        public void collect() {
            used.set(NEEDED);
            collections.incrementAndGet();
        }

        void leave(long left) {
            used.addAndGet(left);
        }

        void await(int times) {
            Toolkit.await("it is collected", () -> collections.get() == times);
        }
    }

    private SceneRobot watched(Duration after, Fake heap) {
        return Toolkit.onWindow(
                () -> {
                    Stage window = new Stage();
                    window.setScene(new Scene(new Pane()));
                    new MemoryAtRest(window, heap, after);
                    return new SceneRobot(window.getScene());
                });
    }

    @Test
    void whatIsLeftIsGivenBackOnceNobodyUsesTheWindow() {
        Fake heap = new Fake();
        SceneRobot scene = watched(SHORT, heap);

        for (int time = 1; time <= 2; time++) {
            heap.leave(MemoryAtRest.LITTLE + 1);
            scene.press(KeyCode.DOWN);
            heap.await(time);
        }
    }

    /// By then a window that was used before and rested as short has been looked at.
    private void restLonger() {
        Fake heap = new Fake();
        SceneRobot scene = watched(SHORT.multiply(2), heap);
        heap.leave(2 * MemoryAtRest.LITTLE);
        scene.press(KeyCode.DOWN);
        heap.await(1);
    }

    @Test
    void littleIsLeftAlone() {
        Fake heap = new Fake();
        SceneRobot scene = watched(SHORT, heap);
        heap.leave(MemoryAtRest.LITTLE);

        scene.press(KeyCode.DOWN);
        restLonger();

        assertEquals(0, heap.collections.get());
    }

    @Test
    void nothingIsGivenBackAfterTheWindowWasClosed() {
        Fake heap = new Fake();
        SceneRobot scene = watched(SHORT, heap);
        heap.leave(2 * MemoryAtRest.LITTLE);

        Toolkit.doOnWindow(
                () -> {
                    scene.press(KeyCode.DOWN);
                    Window window = scene.scene().getWindow();
                    window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_HIDDEN));
                });
        restLonger();

        assertEquals(0, heap.collections.get());
    }

    @Test
    void nothingIsGivenBackBeforeTheUserRests() {
        Fake heap = new Fake();
        SceneRobot scene = watched(Duration.minutes(1), heap);
        heap.leave(2 * MemoryAtRest.LITTLE);

        scene.press(KeyCode.DOWN);
        restLonger();

        assertEquals(0, heap.collections.get());
    }
}
