package org.tarozi.ui.app;

import javafx.animation.PauseTransition;
import javafx.scene.input.InputEvent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

/// Gives back the memory that screens left behind once nobody has used the window for a moment. By
/// itself Java looks for it when it has taken all it may: a gigabyte, of a laptop that has four.
final class MemoryAtRest {

    static final Duration AFTER = Duration.seconds(3);

    /// What is not worth the tenth of a second for which everything stands still.
    static final long LITTLE = 40_000_000;

    /// The memory of the program.
    interface Heap {

        /// With what nobody needs any more.
        long used();

        /// Finds that and gives it back.
        void collect();
    }

    /// The one of Java.
    enum JavaHeap implements Heap {
        ONLY;

        @Override
        public long used() {
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }

        @Override
        public void collect() {
            System.gc();
        }
    }

    private final Heap heap;
    private long needed;

    /// @param after how long nobody uses the window
    MemoryAtRest(Stage window, Heap heap, Duration after) {
        this.heap = heap;
        this.needed = heap.used();
        PauseTransition pause = new PauseTransition(after);
        pause.setOnFinished(rest -> look());
        window.addEventFilter(InputEvent.ANY, used -> pause.playFromStart());
        // what is moved out of the closed window is an event too
        window.addEventHandler(
                WindowEvent.WINDOW_HIDDEN, closed -> pause.setOnFinished(rest -> {}));
    }

    /// All threads stand still for it, so that it does not matter which of them asks.
    private void look() {
        if (heap.used() - needed > LITTLE) {
            heap.collect();
            needed = heap.used();
        }
    }
}
