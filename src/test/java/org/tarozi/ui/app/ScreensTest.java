package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarozi.text.Language;
import org.tarozi.ui.Sight;
import org.tarozi.ui.Theme;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.app.ScreenTour.Window;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/// Every screen on the sample programme: written as pictures into `target/screens` to be looked at,
/// and looked at by rules: nothing is cut off, everything that takes the focus has a name.
class ScreensTest {

    private static final Path PICTURES = Path.of("target", "screens");

    @TempDir static Path folder;

    private static ScreenTour tour;

    @BeforeAll
    static void makeTheSample() {
        tour = ScreenTour.in(folder);
    }

    private static void onEveryScreen(
            Language language, Theme theme, int textSize, BiConsumer<String, WindowRobot> look) {
        tour.go(Window.of(language, theme, textSize), look);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyScreenIsAPicture(Language language) {
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            for (int size : List.of(100, 200)) {
                onEveryScreen(
                        language,
                        theme,
                        size,
                        (name, window) ->
                                window.scene()
                                        .picture(
                                                PICTURES.resolve(
                                                        name
                                                                + "-"
                                                                + language.tag()
                                                                + "-"
                                                                + theme.key()
                                                                + "-"
                                                                + size
                                                                + ".png")));
            }
        }
        assertTrue(PICTURES.resolve("visit-" + language.tag() + "-dark-200.png").toFile().isFile());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noTextIsCutOff(Language language) {
        Set<String> cut = new TreeSet<>();
        for (int size : List.of(100, 200)) {
            onEveryScreen(
                    language,
                    size == 100 ? Theme.LIGHT : Theme.DARK,
                    size,
                    (name, window) ->
                            Stream.concat(
                                            seen(window, Sight::cutTexts).stream(),
                                            seen(window, Sight::brokenWords).stream())
                                    .map(text -> name + " " + size + ": " + text)
                                    .forEach(cut::add));
        }
        assertEquals(Set.of(), cut);
    }

    @ParameterizedTest
    @CsvSource({"EN, 100", "RU, 125", "UZ, 150"})
    void theSmallestWindowCutsNothingOffAndNeedsNoScrollingSideways(
            Language language, int textSize) {
        Set<String> wrong = new TreeSet<>();
        tour.go(
                new Window(language, Theme.LIGHT, textSize, 1000, 620),
                (name, window) ->
                        Stream.concat(
                                        seen(window, Sight::cutTexts).stream(),
                                        seen(window, Sight::sidewaysBars).stream())
                                .forEach(text -> wrong.add(name + ": " + text)));
        assertEquals(Set.of(), wrong);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 125, 150, 175, 200})
    void theFrameIsInsideTheWindow(int textSize) {
        Set<String> outside = new TreeSet<>();
        onEveryScreen(
                Language.RU,
                Theme.LIGHT,
                textSize,
                (name, window) ->
                        seen(window, ScreensTest::frameOutside)
                                .forEach(part -> outside.add(name + ": " + part)));
        assertEquals(Set.of(), outside);
    }

    /// The parts of the frame that are not wholly inside the window.
    private static List<String> frameOutside(Node root) {
        Bounds window = root.getLayoutBounds();
        return Stream.of(".top-bar", ".navigation", "#settings", ".status-bar", "#saved")
                .filter(
                        part ->
                                root.lookupAll(part).stream()
                                        .filter(Node::isVisible)
                                        .map(node -> Sight.within(root, node))
                                        .anyMatch(bounds -> !window.contains(bounds)))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 100", "DARK, 100", "DARK, 200"})
    void everyTextStandsOutFromWhatIsBehindIt(Theme theme, int textSize) {
        Set<String> faint = new TreeSet<>();
        onEveryScreen(
                Language.EN,
                theme,
                textSize,
                (name, window) ->
                        seen(window, Sight::faintTexts)
                                .forEach(text -> faint.add(name + ": " + text)));
        assertEquals(Set.of(), faint);
    }

    private static <T> T seen(WindowRobot window, Function<Node, T> look) {
        return Toolkit.onWindow(() -> look.apply(window.scene().scene().getRoot()));
    }

    @Test
    void everythingThatTakesTheFocusHasAName() {
        Set<String> nameless = new TreeSet<>();
        onEveryScreen(
                Language.EN,
                Theme.LIGHT,
                100,
                (name, window) -> {
                    List<Node> all = seen(window, Sight::nodes);
                    all.stream()
                            .filter(node -> node.isFocusTraversable() && node.isVisible())
                            .filter(node -> !hasName(node, all))
                            .forEach(node -> nameless.add(name + ": " + node));
                });
        assertEquals(Set.of(), nameless);
    }

    private static boolean hasName(Node node, List<Node> all) {
        boolean own = node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
        boolean says = node instanceof Labeled text && !String.valueOf(text.getText()).isBlank();
        boolean prompted =
                node instanceof TextInputControl input
                        && input.getPromptText() != null
                        && !input.getPromptText().isBlank();
        boolean labelled =
                all.stream()
                        .anyMatch(
                                other ->
                                        other instanceof Label label
                                                && label.getLabelFor() == node);
        return own || says || prompted || labelled || !(node instanceof Control);
    }
}
