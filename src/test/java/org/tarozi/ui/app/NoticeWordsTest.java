package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarozi.text.Language;
import org.tarozi.ui.Notice;
import org.tarozi.ui.Sight;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Path;
import java.util.stream.IntStream;

/// The words of a notice stay inside it, whatever the names in them are.
class NoticeWordsTest {

    @TempDir Path folder;

    @BeforeEach
    void inEnglish() {
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    /// Pictures that are joined, and letters with a mark of their own, as a Mac writes them.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Silk",
                "Silk \ud83d\ude00",
                "Silk \ud83d\udc69\u200d\ud83c\udfed",
                "Северныи\u0306 ше\u0308лк",
                "Si\u200clk"
            })
    void aNameWithJoinedCharactersIsWrappedInsideTheBox(String name) {
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK)) {
            window.settle();
            Toolkit.doOnWindow(
                    () -> window.shell().workplace().frame().tell(Notice.recovered(told(name))));
            window.settle();
            assertEquals(1, Toolkit.onWindow(() -> coloursBehind(window.scene().scene())));
        }
    }

    /// How many colours are drawn between the box and the edge of the window.
    private static long coloursBehind(Scene scene) {
        Bounds box = Sight.within(scene.getRoot(), scene.lookup("#notice"));
        PixelReader drawn = scene.snapshot(null).getPixelReader();
        return IntStream.range((int) box.getMaxX() + 2, (int) scene.getWidth())
                .flatMap(
                        x ->
                                IntStream.range((int) box.getMinY(), (int) box.getMaxY())
                                        .map(y -> drawn.getArgb(x, y)))
                .distinct()
                .count();
    }

    private static String told(String name) {
        return "Tarozi was ended while you were typing. 2 texts were recovered: Finding, question"
                + " 1.1.2, "
                + name
                + ", 14\u00a0May 2026; Finding, question 1.1.3, "
                + name
                + ", 14\u00a0May 2026.";
    }
}
