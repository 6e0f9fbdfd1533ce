package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tarozi.sample.Demo;
import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Sight;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What stays where it is while something else changes.
class StillPartsTest {

    @TempDir static Path folder;

    private static Path sample;

    private final WindowSettings settings = new WindowSettings(folder);

    @BeforeAll
    static void makeTheSample() {
        sample = folder.resolve("sample").resolve(Demo.PROGRAMME);
        Demo.write(folder.resolve("sample"));
    }

    private WindowRobot inSample(Language language) {
        settings.setName("Aziza");
        settings.setLanguage(language);
        WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, sample);
        window.scene().awaitText("#file", sample.toString());
        window.go(new Destination.Factories(Optional.empty()));
        return window;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theTabsStayWhereTheyAreWhicheverIsChosen(Language language) {
        try (WindowRobot window = inSample(language)) {
            window.scene().awaitSeen("#conflicts");
            List<Bounds> before = tabs(window.scene());
            window.go(new Destination.Numbers());
            assertEquals(before, tabs(window.scene()));
        }
    }

    private static List<Bounds> tabs(SceneRobot scene) {
        Node root = scene.scene().getRoot();
        return Toolkit.onWindow(
                () ->
                        Stream.of("factories", "merge", "numbers", "reports")
                                .map(tab -> Sight.within(root, root.lookup("#tab-" + tab)))
                                .toList());
    }

    @Test
    void theTableOfFactoriesKeepsItsColumnsWhenOneGoesToTheTrash() {
        try (WindowRobot window = inSample(Language.EN)) {
            List<String> before = columns(window);
            assertTrue(before.contains("column-workers"));
            window.scene().focus("#factories");
            window.scene().press(KeyCode.DOWN);
            window.scene().awaitSeen("#factory-name");
            window.settle();
            putIntoTheTrash(window.scene());
            window.scene().awaitSeen("#notice-sentence");
            window.settle();
            assertEquals(before, columns(window));
        }
    }

    private static void putIntoTheTrash(SceneRobot scene) {
        MenuButton more = (MenuButton) scene.all("#more-factory").getFirst();
        Toolkit.doOnWindow(() -> more.getItems().getLast().fire());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theResultsOfAQuestionKeepTheirPlacesWhicheverIsChosen(Language language)
            throws IOException {
        settings.setLanguage(language);
        VisitFixture fixture =
                VisitFixture.in(Files.createDirectory(folder.resolve(language.tag())));
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            window.scene().awaitSeen(".question-cell:current .result");
            window.settle();
            List<Bounds> before = results(window);
            for (KeyCode digit : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3)) {
                window.scene().press(digit);
                window.settle();
                assertEquals(before, results(window), digit.getName());
            }
        }
    }

    private static List<Bounds> results(WindowRobot window) {
        Node root = window.scene().scene().getRoot();
        return Toolkit.onWindow(
                () ->
                        root.lookupAll(".question-cell:current .result").stream()
                                .map(result -> Sight.within(root, result))
                                .toList());
    }

    private static List<String> columns(WindowRobot window) {
        TableView<?> table = (TableView<?>) window.scene().all("#factories").getFirst();
        return Toolkit.onWindow(
                () -> table.getVisibleLeafColumns().stream().map(TableColumn::getId).toList());
    }
}
