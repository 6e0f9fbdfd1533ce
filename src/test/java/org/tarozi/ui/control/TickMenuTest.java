package org.tarozi.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarozi.ui.Toolkit;

import java.util.List;
import java.util.stream.IntStream;

class TickMenuTest {

    private static final String ROOMY = "data:text/css,.menu-item%7B-fx-padding:14px%7D";

    private Stage stage;
    private TickMenu menu;

    @BeforeAll
    static void start() {
        Toolkit.start();
    }

    @BeforeEach
    void showAtTheBottomOfTheScreen() {
        menu = Toolkit.onWindow(TickMenu::new);
        stage = Toolkit.onWindow(Stage::new);
        Toolkit.doOnWindow(
                () -> {
                    menu.setText("Places");
                    menu.offer(
                            List.of(IntStream.range(0, 8).mapToObj(TickMenuTest::tick).toList()));
                    StackPane root = new StackPane(menu);
                    StackPane.setAlignment(menu, Pos.BOTTOM_LEFT);
                    root.setStyle("-fx-font-size: 20px; -fx-font-family: monospace");
                    stage.setScene(new Scene(root, 300, 200));
                    stage.getScene().getStylesheets().add(ROOMY);
                    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
                    stage.setX(screen.getMinX());
                    stage.setY(screen.getMaxY() - 200);
                    stage.show();
                });
    }

    @AfterEach
    void close() {
        Toolkit.doOnWindow(stage::hide);
    }

    private static TickMenu.Tick tick(int number) {
        return new TickMenu.Tick("tick-" + number, "Place " + number, false, () -> {});
    }

    /// Also where it is opened for the first time, and has no looks yet.
    @Test
    void whereThereIsNoRoomBelowItEndsAtTheTopOfItsButton() {
        assertAbove();
        assertAbove();
    }

    private void assertAbove() {
        Toolkit.doOnWindow(() -> menu.show());
        Toolkit.await("it is open", () -> popup().isShowing());
        Toolkit.doOnWindow(
                () -> {
                    popup().getScene().getRoot().layout();
                    Bounds rows = onScreen(popup().getSkin().getNode());
                    assertEquals(onScreen(menu).getMinY(), rows.getMaxY(), 2, rows::toString);
                    assertTrue(rows.getMinY() >= 0, () -> rows + " is off");
                    menu.hide();
                });
        Toolkit.await("it is closed", () -> !popup().isShowing());
    }

    private ContextMenu popup() {
        return menu.getItems().getFirst().getParentPopup();
    }

    private static Bounds onScreen(Node node) {
        return node.localToScreen(node.getLayoutBounds());
    }
}
