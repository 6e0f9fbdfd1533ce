package org.tarozi.ui.app;

import org.tarozi.ui.Background;
import org.tarozi.ui.Toolkit;

import java.util.concurrent.CountDownLatch;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/// Lets work of a window wait, as on a slow machine.
public enum Hold {
    /// What writes files beside the other work.
    WRITING((work, held) -> work.write(progress -> held.get(), passed -> {})),
    /// Long reckoning, such as making photos ready.
    RECKONING((work, held) -> work.reckon(held, passed -> {})),
    /// What is done with the programme file.
    FILE((work, held) -> work.run(held, passed -> {}));

    private final BiConsumer<Background, Supplier<CountDownLatch>> how;

    Hold(BiConsumer<Background, Supplier<CountDownLatch>> how) {
        this.how = how;
    }

    /// From now on.
    ///
    /// @return lets it go on
    public Runnable of(WindowRobot window) {
        CountDownLatch gate = new CountDownLatch(1);
        Toolkit.doOnWindow(() -> until(gate, window.shell().workplace().background()));
        return gate::countDown;
    }

    void until(CountDownLatch gate, Background work) {
        how.accept(work, () -> passed(gate));
    }

    private static CountDownLatch passed(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return gate;
    }
}
