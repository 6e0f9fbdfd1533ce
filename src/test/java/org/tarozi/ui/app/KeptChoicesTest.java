package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.css.PseudoClass;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Who changes the language of the window finds every screen as it was.
class KeptChoicesTest {

    @TempDir Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void prepare() {
        fixture = VisitFixture.in(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    private static void speakUzbek(WindowRobot window) {
        window.choose(WindowRobot.Setting.LANGUAGE, Language.UZ.ordinal());
    }

    private static Object chosen(SceneRobot scene, String box) {
        return Toolkit.onWindow(
                () -> ((ComboBoxBase<?>) scene.all(box).getFirst()).getValue().toString());
    }

    private static int listed(SceneRobot scene) {
        return Toolkit.onWindow(
                () -> ((ListView<?>) scene.all("#questions").getFirst()).getItems().size());
    }

    private static boolean isOn(SceneRobot scene, String button) {
        PseudoClass selected = PseudoClass.getPseudoClass("selected");
        return Toolkit.onWindow(
                () -> scene.all(button).getFirst().getPseudoClassStates().contains(selected));
    }

    @Test
    void theFilterOfTheQuestionsAndWhatItListed() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.press(KeyCode.F8);
            scene.press(KeyCode.F8);
            scene.press(KeyCode.DIGIT1); // no more open, and still listed
            window.settle();
            int before = listed(scene);

            speakUzbek(window);
            assertEquals("OPEN", chosen(scene, "#visit-filter"));
            assertEquals(before, listed(scene));
        }
    }

    @Test
    void theWordsThatAreSearchedForInAVisit() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.press(KeyCode.F7);
            scene.type("exits");
            window.settle();
            int before = listed(scene);

            speakUzbek(window);
            scene.awaitText("#visit-search", "exits");
            assertEquals(before, listed(scene));
        }
    }

    @Test
    void theSearchForFactories() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            window.go(new Destination.Factories(Optional.empty()));
            scene.focus("#search");
            scene.type("silk"); // one that fits what is chosen
            speakUzbek(window);
            scene.awaitText("#search", "silk");
        }
    }

    @Test
    void theOrderOfTheFactories() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            window.go(new Destination.Factories(Optional.empty()));
            sortByLast(scene);
            speakUzbek(window);
            assertEquals(
                    List.of(TableColumn.SortType.DESCENDING),
                    Toolkit.onWindow(
                            () ->
                                    factories(scene).getSortOrder().stream()
                                            .map(TableColumn::getSortType)
                                            .toList()));
        }
    }

    private static void sortByLast(SceneRobot scene) {
        Toolkit.doOnWindow(() -> sortByLast(factories(scene)));
    }

    private static <T> void sortByLast(TableView<T> table) {
        TableColumn<T, ?> last = table.getColumns().getLast();
        last.setSortType(TableColumn.SortType.DESCENDING);
        table.getSortOrder().setAll(List.of(last));
    }

    private static TableView<?> factories(SceneRobot scene) {
        return (TableView<?>) scene.all("#factories").getFirst();
    }

    @Test
    void thePartOfTheMergeScreen() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            window.go(new Destination.Merge(List.of()));
            scene.click("#part-imports");
            speakUzbek(window);
            assertEquals(true, isOn(scene, "#part-imports"));
        }
    }

    @Test
    void whatIsWantedOfAReport() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            window.go(new Destination.Reports(Optional.of(fixture.visit())));
            window.settle();
            scene.click("#report-with-photos");
            speakUzbek(window);
            scene.awaitSeen("#report-with-photos");
            assertEquals(true, isOn(scene, "#report-with-photos"));
            assertEquals("EN", chosen(scene, ".report-side #report-language"));
        }
    }

    @Test
    void thePageOfAReportAndItsSize() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            window.go(new Destination.Reports(Optional.empty()));
            scene.awaitSeen("#report-pages .paper");
            scene.click("#report-zoom-in");
            Toolkit.doOnWindow(
                    () -> ((ListView<?>) scene.all("#report-pages").getFirst()).scrollTo(2));
            window.settle();
            speakUzbek(window);
            scene.awaitSeen("#report-pages .paper");
            window.settle();
            assertEquals(2, Toolkit.onWindow(() -> firstPage(scene)));
            scene.awaitText("#report-zoom", "125%");
        }
    }

    private static int firstPage(SceneRobot scene) {
        return ((VirtualFlow<?>) scene.all("#report-pages").getFirst().lookup(".virtual-flow"))
                .getFirstVisibleCell()
                .getIndex();
    }
}
