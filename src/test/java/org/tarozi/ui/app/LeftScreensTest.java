package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.ui.Destination;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A window is open for a whole day: what was left must not stay in memory.
class LeftScreensTest {

    private static final int ROUNDS = 50;

    @TempDir private Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void makeAVisit() {
        fixture = VisitFixture.in(folder);
        new WindowSettings(folder).setName("Aziza");
    }

    @Test
    void screensThatWereLeftAreForgotten() {
        List<Destination> stops =
                List.of(
                        new Destination.Factories(Optional.empty()),
                        new Destination.Visit(fixture.visit(), Optional.empty()),
                        new Destination.Merge(List.of()),
                        new Destination.Numbers(),
                        new Destination.Reports(Optional.empty()),
                        new Destination.Factories(Optional.empty()));
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            List<WeakReference<Parent>> left = new ArrayList<>();
            for (Destination stop : stops) {
                window.go(stop);
                left.add(screen(window));
            }
            left.removeLast();
            assertEquals(List.of(), remaining(left));
        }
    }

    @Test
    void theWindowOfAnotherLanguageIsForgotten() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            List<WeakReference<Parent>> left = new ArrayList<>();
            left.add(root(window));
            for (int round = 0; round < 3; round++) {
                Toolkit.doOnWindow(() -> window.shell().build());
                window.settle();
                left.add(root(window));
            }
            left.removeLast();
            assertEquals(List.of(), remaining(left));
        }
    }

    private static WeakReference<Parent> screen(WindowRobot window) {
        return Toolkit.onWindow(
                () ->
                        new WeakReference<>(
                                (Parent)
                                        ((ScrollPane) window.scene().scene().lookup(".place"))
                                                .getContent()));
    }

    private static WeakReference<Parent> root(WindowRobot window) {
        return Toolkit.onWindow(() -> new WeakReference<>(window.scene().scene().getRoot()));
    }

    /// The names of those that are still there however often the memory was cleared.
    private static List<String> remaining(List<WeakReference<Parent>> left) {
        for (int round = 0;
                round < ROUNDS && left.stream().anyMatch(one -> one.get() != null);
                round++) {
            System.gc();
            Toolkit.doOnWindow(() -> {});
        }
        return left.stream()
                .map(WeakReference::get)
                .filter(one -> one != null)
                .map(one -> one.getClass().getSimpleName())
                .toList();
    }
}
