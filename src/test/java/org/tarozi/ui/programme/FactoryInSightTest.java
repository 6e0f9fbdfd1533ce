package org.tarozi.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.WindowRobot;
import org.tarozi.ui.control.SeenRow;

import java.nio.file.Path;

/// The factory that is chosen is seen in the list, and where it is not its card is gone.
class FactoryInSightTest {

    private static final int FACTORIES = 60;

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void aProgrammeWithManyFactories() {
        file = folder.resolve("desk.tarozi");
        try (OfficeDesk desk = new OfficeDesk(folder)) {
            for (int at = 0; at < FACTORIES; at++) {
                desk.factory("Mill " + (char) ('A' + at / 10) + at % 10, "Fergana");
            }
        }
        WindowSettings settings = new WindowSettings(folder);
        settings.setLanguage(Language.EN);
        settings.setName("Aziza");
    }

    private WindowRobot window() {
        return WindowRobot.open(folder, OfficeDesk.CLOCK, file);
    }

    private static SceneRobot atFactories(WindowRobot window) {
        SceneRobot scene = window.scene();
        scene.awaitSeen("#factories");
        scene.focus("#factories");
        return scene;
    }

    private static TableView<?> table(SceneRobot scene) {
        return (TableView<?>) scene.scene().getRoot().lookup("#factories");
    }

    /// As a click on the header of the first column does.
    private static void sort(SceneRobot scene) {
        Toolkit.doOnWindow(() -> sort(table(scene)));
    }

    private static <T> void sort(TableView<T> table) {
        table.getColumns().getFirst().setSortType(TableColumn.SortType.DESCENDING);
        table.getSortOrder().add(table.getColumns().getFirst());
    }

    private static int first(SceneRobot scene) {
        return table(scene).lookup(".virtual-flow") instanceof VirtualFlow<?> rows
                ? rows.getFirstVisibleCell().getIndex()
                : -1;
    }

    @Test
    void theChosenOneIsSeenInAnotherOrder() {
        try (WindowRobot window = window()) {
            SceneRobot scene = atFactories(window);
            scene.press(KeyCode.HOME);
            scene.awaitText("#factory-name", "Mill A0");
            SeenRow.await(scene, "#factories", 0);
            sort(scene);
            SeenRow.await(scene, "#factories", FACTORIES - 1);
        }
    }

    @Test
    void anotherOrderBeginsAtItsTopWhereNoneIsChosen() {
        try (WindowRobot window = window()) {
            SceneRobot scene = atFactories(window);
            Toolkit.doOnWindow(() -> table(scene).scrollTo(FACTORIES - 1));
            Toolkit.await("the end is seen", () -> first(scene) > 0);
            sort(scene);
            Toolkit.await("the top is seen", () -> first(scene) == 0);
        }
    }

    @Test
    void theCardOfAFactoryThatIsSearchedAwayIsNoOthers() {
        try (WindowRobot window = window()) {
            SceneRobot scene = atFactories(window);
            scene.press(KeyCode.END);
            scene.awaitText("#factory-name", "Mill F9");
            scene.press(KeyCode.F, KeyCode.SHORTCUT);
            scene.awaitFocus("#search");
            scene.type("mill c");
            Toolkit.await("no factory is shown", () -> scene.all("#factory-name").isEmpty());
            assertEquals(-1, SeenRow.chosen(scene, "#factories"));
            scene.click("#clear-search");
            scene.awaitText("#factory-name", "Mill F9");
            SeenRow.await(scene, "#factories", FACTORIES - 1);
        }
    }
}
