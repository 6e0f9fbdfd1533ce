package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Sight;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Path;
import java.util.Optional;

/// A profile to which somebody comes back from a visit.
class ProfileLeftTest {

    @TempDir Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void prepare() {
        fixture = VisitFixture.in(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    private WindowRobot inTheProfile() {
        WindowRobot window =
                WindowRobot.open(folder, VisitFixture.CLOCK, 1366, 500, fixture.file());
        SceneRobot scene = window.scene();
        scene.awaitText("#file", fixture.file().toString());
        scene.focus("#factories");
        scene.press(KeyCode.DOWN);
        scene.click("#edit-profile");
        scene.awaitFocus(".profile-parts #profile-name");
        window.settle();
        return window;
    }

    /// To a visit and back by a key.
    private void thereAndBack(WindowRobot window) {
        window.go(new Destination.Visit(fixture.visit(), Optional.empty()));
        window.scene().awaitFocus("#questions");
        window.scene().press(KeyCode.LEFT, KeyCode.ALT);
        window.scene().awaitSeen("#profile-scroll");
        window.settle();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 9})
    void theKeyboardGoesOnWhereItWas(int tabs) {
        try (WindowRobot window = inTheProfile()) {
            SceneRobot scene = window.scene();
            for (int tab = 0; tab < tabs; tab++) {
                scene.press(KeyCode.TAB);
                window.settle();
            }
            String before = focused(scene);
            thereAndBack(window);
            Toolkit.await("the focus is at " + before, () -> before.equals(id(scene)));
            assertTrue(Toolkit.onWindow(() -> isInSight(scene)), before);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.6, 1})
    void whoScrolledAwayFromItGoesOnInWhatIsSeen(double place) {
        try (WindowRobot window = inTheProfile()) {
            SceneRobot scene = window.scene();
            Toolkit.doOnWindow(() -> pane(scene).setVvalue(place));
            window.settle();
            thereAndBack(window);
            Toolkit.await("something in sight has the focus", () -> isInSight(scene));
            assertEquals(place, Toolkit.onWindow(() -> pane(scene).getVvalue()), 0.01);
        }
    }

    private static ScrollPane pane(SceneRobot scene) {
        return (ScrollPane) scene.scene().lookup("#profile-scroll");
    }

    private static String focused(SceneRobot scene) {
        return Toolkit.onWindow(() -> id(scene));
    }

    /// The field that has the focus; beside it may stand a unit.
    private static String id(SceneRobot scene) {
        Node owner = scene.scene().getFocusOwner();
        return owner.getId() == null ? owner.getParent().getId() : owner.getId();
    }

    private static boolean isInSight(SceneRobot scene) {
        Node owner = scene.scene().getFocusOwner();
        if (pane(scene).lookupAll("*").stream().noneMatch(one -> one == owner)) {
            return false;
        }
        Bounds field = Sight.within(pane(scene), owner);
        return field.getMinY() >= -1 && field.getMaxY() <= pane(scene).getHeight() + 1;
    }
}
