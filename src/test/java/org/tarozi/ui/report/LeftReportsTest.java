package org.tarozi.ui.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.ui.Background;
import org.tarozi.ui.Destination;
import org.tarozi.ui.HeldBackground;
import org.tarozi.ui.Toolkit;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// Reports that were left before it was known what there is to report on.
class LeftReportsTest {

    private static final long LONGER_THAN_A_PAUSE = 600;

    @TempDir Path folder;

    @Test
    void whatIsReadAfterwardsBeginsNothing() throws InterruptedException {
        HeldBackground held = new HeldBackground();
        Deque<Runnable> results = new ArrayDeque<>();
        Background background = held.background(results::add);
        try (Atelier atelier = Atelier.create(folder)) {
            Toolkit.start();
            ReportScreen screen =
                    Toolkit.onWindow(
                            () ->
                                    new ReportScreen(
                                            atelier.open(background),
                                            atelier.workplace(background),
                                            new Destination.Reports(Optional.empty())));
            Toolkit.doOnWindow(held::doAll);
            Toolkit.doOnWindow(screen::leave);
            Toolkit.doOnWindow(held::doAll);
            Toolkit.doOnWindow(() -> results.forEach(Runnable::run));
            Thread.sleep(LONGER_THAN_A_PAUSE);
            assertTrue(Toolkit.onWindow(held::isIdle), "something was begun");
        }
    }
}
