package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarozi.text.Language;
import org.tarozi.ui.Sight;
import org.tarozi.ui.Theme;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.app.ScreenTour.Window;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;

/// A screen that nobody touches is laid out once and then left alone: one that is laid out again
/// with every frame empties the battery of a laptop.
class AtRestTest {

    private static final int FRAMES = 60;

    /// A screen that is left alone now may only wait for the next frame.
    private static final int QUIET_FRAMES = 3;

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"EN, 100, 1366, 768", "RU, 200, 1366, 768", "UZ, 125, 1000, 620"})
    void nothingIsLaidOutAgainAndAgain(Language language, int textSize, int width, int height) {
        Set<String> restless = new TreeSet<>();
        ScreenTour.in(folder)
                .go(
                        new Window(language, Theme.LIGHT, textSize, width, height),
                        (name, window) ->
                                restless(window.scene().scene())
                                        .forEach(node -> restless.add(name + ": " + node)));
        assertEquals(Set.of(), restless);
    }

    /// A picture of a part takes megabytes, outlives the screen, and is painted anew with every
    /// letter that is typed in it.
    @Test
    void nothingKeepsAPictureOfItself() {
        Set<String> kept = new TreeSet<>();
        ScreenTour.in(folder)
                .go(
                        Window.of(Language.EN, Theme.LIGHT, 100),
                        (name, window) ->
                                Sight.nodes(window.scene().scene().getRoot()).stream()
                                        .filter(Node::isCache)
                                        .forEach(node -> kept.add(name + ": " + node)));
        assertEquals(Set.of(), kept);
    }

    private static List<String> restless(Scene scene) {
        int quiet = 0;
        List<String> waiting = List.of();
        for (int frame = 0; frame < FRAMES && quiet < QUIET_FRAMES; frame++) {
            awaitFrame(scene);
            waiting = Toolkit.onWindow(() -> waiting(scene.getRoot()));
            quiet = waiting.isEmpty() ? quiet + 1 : 0;
        }
        return quiet < QUIET_FRAMES ? waiting : List.of();
    }

    private static void awaitFrame(Scene scene) {
        AtomicInteger frames = new AtomicInteger();
        Runnable count = frames::incrementAndGet;
        Toolkit.doOnWindow(
                () -> {
                    scene.addPostLayoutPulseListener(count);
                    Platform.requestNextPulse();
                });
        Toolkit.await("a frame", () -> frames.get() > 0);
        Toolkit.doOnWindow(() -> scene.removePostLayoutPulseListener(count));
    }

    /// What has to be laid out after it just was.
    private static List<String> waiting(Node root) {
        return Sight.nodes(root).stream()
                .filter(node -> node instanceof Parent parent && parent.isNeedsLayout())
                .map(node -> node.getClass().getSimpleName() + " " + node.getStyleClass())
                .toList();
    }
}
