package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.Notice;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Sight;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Forms with the largest texts on a laptop.
class FormsTest {

    private static final String LONG =
            "The disk is full, so that nothing can be saved. Make room on it. ".repeat(4);

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatEndsAFormIsInSightWithoutScrolling(Language language) {
        WindowSettings settings = new WindowSettings(folder);
        settings.setName("Aziza");
        settings.setLanguage(language);
        settings.setTextSize(200);
        VisitFixture fixture = VisitFixture.in(folder);
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK)) {
            SceneRobot scene = window.scene();
            scene.click("#new");
            window.settle();
            assertInSight(scene, "#new-create");
            window.drop(fixture.file());
            scene.awaitText("#file", fixture.file().toString());
            window.go(new Destination.Factories(Optional.empty()));
            scene.click("#add-factory");
            window.settle();
            assertInSight(scene, "#factory-create");
            scene.click("#factory-cancel");
            scene.focus("#factories");
            scene.press(KeyCode.DOWN);
            scene.click("#new-visit");
            window.settle();
            assertInSight(scene, "#visit-write");
        }
    }

    @ParameterizedTest
    @CsvSource({"EN, 100", "RU, 100", "UZ, 100", "RU, 125", "RU, 150", "UZ, 150"})
    void aFormScrollsOnlyWhereThereIsNoRoomForIt(Language language, int size) {
        WindowSettings settings = new WindowSettings(folder);
        settings.setName("Aziza");
        settings.setLanguage(language);
        settings.setTextSize(size);
        VisitFixture fixture = VisitFixture.in(folder);
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK)) {
            SceneRobot scene = window.scene();
            scene.click("#new");
            window.settle();
            assertRoomIsTaken(scene);
            window.drop(fixture.file());
            scene.awaitText("#file", fixture.file().toString());
            window.go(new Destination.Factories(Optional.empty()));
            scene.focus("#factories");
            scene.press(KeyCode.DOWN);
            scene.click("#new-visit");
            window.settle();
            assertRoomIsTaken(scene);
        }
    }

    @ParameterizedTest
    @CsvSource({"EN, new-visit", "RU, new-visit", "EN, edit-profile", "UZ, edit-profile"})
    void whereTheTabKeyGoesTheTitleOfTheFieldIsInSight(Language language, String form) {
        WindowSettings settings = new WindowSettings(folder);
        settings.setName("Aziza");
        settings.setLanguage(language);
        settings.setTextSize(200);
        VisitFixture fixture = VisitFixture.in(folder);
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file())) {
            SceneRobot scene = open(window, fixture, "#" + form);
            for (int tabs = 0; tabs < 12; tabs++) {
                scene.press(KeyCode.TAB);
                window.settle();
                assertTitleInSight(scene);
            }
        }
    }

    @Test
    void aFieldThatIsWorkedOnStaysInSightWhereANoticeTakesRoom() {
        WindowSettings settings = new WindowSettings(folder);
        settings.setLanguage(Language.RU);
        settings.setTextSize(200);
        VisitFixture fixture = VisitFixture.in(folder);
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file())) {
            SceneRobot scene = open(window, fixture, "#edit-profile");
            for (int tabs = 0; tabs < 8; tabs++) {
                scene.press(KeyCode.TAB);
                window.settle();
                Toolkit.doOnWindow(() -> window.shell().tell(Notice.failed(LONG)));
                window.settle();
                assertTitleInSight(scene);
                Toolkit.doOnWindow(window.shell()::calm);
                window.settle();
            }
        }
    }

    /// A form of the first factory.
    private static SceneRobot open(WindowRobot window, VisitFixture fixture, String button) {
        SceneRobot scene = window.scene();
        scene.awaitText("#file", fixture.file().toString());
        window.go(new Destination.Factories(Optional.empty()));
        scene.focus("#factories");
        scene.press(KeyCode.DOWN);
        scene.click(button);
        window.settle();
        return scene;
    }

    /// The field that has the focus stands in a box under its title, unless it is a button.
    private static void assertTitleInSight(SceneRobot scene) {
        Toolkit.await(
                "the title of the field is in sight",
                () -> {
                    Node field = scene.scene().getFocusOwner();
                    Optional<Node> around = around(field);
                    if (around.isEmpty() || !(field.getParent() instanceof VBox box)) {
                        return true;
                    }
                    Bounds page = around.get().localToScene(around.get().getLayoutBounds());
                    Bounds titled = box.localToScene(box.getLayoutBounds());
                    return titled.getMinY() >= page.getMinY() && titled.getMaxY() <= page.getMaxY();
                });
    }

    private static Optional<Node> around(Node field) {
        return Stream.iterate(field, Node::getParent)
                .takeWhile(Objects::nonNull)
                .filter(ScrollPane.class::isInstance)
                .findFirst();
    }

    private static void assertRoomIsTaken(SceneRobot scene) {
        Region form = (Region) scene.all(".form-pane").getFirst();
        ScrollPane fields = (ScrollPane) scene.all(".form-pane > .scroll-pane").getFirst();
        Region foot = (Region) scene.all(".form-foot").getFirst();
        double hidden =
                Toolkit.onWindow(
                        () ->
                                fields.getContent().getLayoutBounds().getHeight()
                                        - fields.getViewportBounds().getHeight());
        double free = form.getHeight() - fields.getHeight() - foot.getHeight();
        assertTrue(hidden < 1 || free < 1, hidden + " px are hidden, and " + free + " px free");
    }

    private static void assertInSight(SceneRobot scene, String part) {
        assertTrue(bounds(scene, part).getMaxY() < bounds(scene, ".status-bar").getMinY(), part);
    }

    private static Bounds bounds(SceneRobot scene, String part) {
        Node root = scene.scene().getRoot();
        return Toolkit.onWindow(() -> Sight.within(root, root.lookup(part)));
    }
}
