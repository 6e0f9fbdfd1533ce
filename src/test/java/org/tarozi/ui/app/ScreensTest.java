package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.FactoryId;
import org.tarozi.checklist.QuestionId;
import org.tarozi.sample.Demo;
import org.tarozi.store.Programme;
import org.tarozi.store.file.Opening;
import org.tarozi.store.file.Trouble;
import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.Sight;
import org.tarozi.ui.Theme;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static Path sample;
    private static AssessmentId visit;
    private static FactoryId factory;

    @BeforeAll
    static void makeTheSample() {
        sample = folder.resolve("sample").resolve(Demo.PROGRAMME);
        Demo.write(folder.resolve("sample"));
        switch (Programme.openToRead(sample)) {
            case Opening.Opened<Programme>(Programme programme) -> {
                try (programme) {
                    Assessment second = programme.assessments().assessments().get(1);
                    visit = second.id();
                    factory = inConflict(programme);
                }
            }
            case Opening.Refused<Programme>(Trouble why) ->
                    throw new AssertionError(why.sentence());
            case Opening.InUse<Programme>(Trouble why) -> throw new AssertionError(why.sentence());
        }
    }

    /// The factory with most to show.
    private static FactoryId inConflict(Programme programme) {
        return programme.assessments().assessments().stream()
                .filter(one -> one.openConflicts() > 0)
                .findFirst()
                .flatMap(Assessment::factory)
                .orElseThrow();
    }

    private static Map<String, Destination> screens() {
        Map<String, Destination> screens = new LinkedHashMap<>();
        screens.put("factories", new Destination.Factories(Optional.of(factory)));
        screens.put(
                "visit",
                new Destination.Visit(visit, Optional.of(new QuestionId("os-exits-blocked"))));
        screens.put("merge", new Destination.Merge(List.of()));
        screens.put("numbers", new Destination.Numbers());
        screens.put("reports", new Destination.Reports(Optional.empty()));
        return screens;
    }

    private static void onEveryScreen(
            Language language, Theme theme, int textSize, BiConsumer<String, WindowRobot> look) {
        onEveryScreen(new Window(language, theme, textSize, 1366, 768), look);
    }

    private record Window(Language language, Theme theme, int textSize, int width, int height) {}

    private static void onEveryScreen(Window seen, BiConsumer<String, WindowRobot> look) {
        WindowSettings settings = new WindowSettings(folder);
        settings.setLanguage(seen.language());
        settings.setTheme(seen.theme());
        settings.setTextSize(seen.textSize());
        settings.setName("Aziza");
        try (WindowRobot window =
                WindowRobot.open(folder, VisitFixture.CLOCK, seen.width(), seen.height())) {
            window.settle();
            look.accept("start", window);
            Toolkit.doOnWindow(() -> window.shell().open(sample));
            window.scene().awaitText("#file", sample.toString());
            screens()
                    .forEach(
                            (name, destination) -> {
                                window.go(destination);
                                if (name.equals("reports")) {
                                    awaitPages(window);
                                }
                                look.accept(name, window);
                                if (name.equals("numbers")) {
                                    lookAtOtherNumbers(window, look);
                                }
                            });
        }
    }

    private static void lookAtOtherNumbers(
            WindowRobot window, BiConsumer<String, WindowRobot> look) {
        for (String other : List.of("heat-map", "in-and-out", "rates")) {
            window.scene().click("#show-" + other);
            window.settle();
            look.accept(other, window);
        }
    }

    private static void awaitPages(WindowRobot window) {
        Toolkit.await(
                "a page is drawn",
                () ->
                        window.scene().scene().getRoot().lookupAll(".pages .image-view").stream()
                                .anyMatch(
                                        node ->
                                                node instanceof ImageView view
                                                        && view.getImage() != null));
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
        onEveryScreen(
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
