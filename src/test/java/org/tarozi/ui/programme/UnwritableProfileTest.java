package org.tarozi.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.WindowRobot;

import java.nio.file.Path;
import java.util.List;

/// A factory in a file that can only be read.
class UnwritableProfileTest {

    @TempDir Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void prepare() {
        fixture = VisitFixture.in(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    private SceneRobot atFactory(WindowRobot window) {
        SceneRobot scene = window.scene();
        scene.focus("#factories");
        scene.press(KeyCode.DOWN);
        scene.awaitText("#factory-name", "Silk (sample)");
        return scene;
    }

    @Test
    void nothingIsOfferedThatWouldWrite() {
        try (WindowRobot window = WindowRobot.toRead(folder, fixture.file())) {
            SceneRobot scene = atFactory(window);
            for (String button :
                    List.of(
                            "#add-factory",
                            "#new-visit",
                            "#more-factory",
                            "#turn-" + fixture.visit())) {
                scene.awaitDisabled(button);
            }
            scene.awaitSeen("#open-" + fixture.visit());
            assertEquals(
                    List.of("edit-" + fixture.visit()),
                    menu(scene).stream()
                            .filter(item -> item.isVisible() && !item.isDisable())
                            .map(MenuItem::getId)
                            .toList());
        }
    }

    private List<MenuItem> menu(SceneRobot scene) {
        return Toolkit.onWindow(
                () ->
                        List.copyOf(
                                ((MenuButton) scene.scene().lookup("#more-" + fixture.visit()))
                                        .getItems()));
    }

    @Test
    void theProfileIsShownToBeRead() {
        try (WindowRobot window = WindowRobot.toRead(folder, fixture.file())) {
            SceneRobot scene = atFactory(window);
            assertEquals("Show profile", scene.text("#edit-profile"));
            scene.click("#edit-profile");
            scene.awaitDisabled("#profile-region");
            scene.awaitDisabled("#profile-workers");
            scene.awaitFocus("#close-profile");
        }
    }

    @Test
    void theDetailsOfAVisitAreShownToBeRead() {
        try (WindowRobot window = WindowRobot.toRead(folder, fixture.file())) {
            SceneRobot scene = atFactory(window);
            MenuItem details = menu(scene).getFirst();
            assertEquals("Show details", details.getText());
            Toolkit.doOnWindow(details::fire);
            scene.awaitDisabled("#visit-cycle");
            scene.awaitDisabled("#visit-team");
            assertEquals("1", scene.text("#visit-cycle"));
            scene.awaitFocus("#visit-cancel");
            assertEquals(List.of(), scene.all("#visit-write"));
            assertEquals(List.of(), scene.all("#visit-go-on"));
        }
    }
}
