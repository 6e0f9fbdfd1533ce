package org.tarozi.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// What waits for what.
class BackgroundTest {

    private static final long PATIENCE = 20;

    private final List<String> done = new CopyOnWriteArrayList<>();
    private final ExecutorService window = thread();
    private final Background background =
            new Background(
                    thread(),
                    thread(),
                    thread(),
                    window,
                    failure -> done.add("failed: " + failure));

    private final CountDownLatch goOn = new CountDownLatch(1);

    private static ExecutorService thread() {
        return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    }

    private boolean await(CountDownLatch latch) {
        try {
            return latch.await(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatIsSavedDoesNotWaitForAFileThatIsWritten() {
        CountDownLatch saved = new CountDownLatch(1);
        background.write(progress -> await(goOn), written -> done.add("written"));
        background.run(
                () -> "saved",
                result -> {
                    done.add(result);
                    saved.countDown();
                });
        assertEquals(true, await(saved));
        assertEquals(List.of("saved"), done);
        end();
    }

    @Test
    void theEndWaitsForAFileThatIsWritten() {
        background.write(progress -> await(goOn), written -> done.add("written"));
        end();
        assertEquals(List.of("written", "ended"), done);
    }

    private void end() {
        CountDownLatch ended = new CountDownLatch(1);
        background.end(
                () -> {
                    done.add("ended");
                    ended.countDown();
                });
        goOn.countDown();
        assertEquals(true, await(ended));
    }
}
