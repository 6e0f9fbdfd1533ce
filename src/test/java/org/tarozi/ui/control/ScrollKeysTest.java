package org.tarozi.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tarozi.ui.Toolkit;

class ScrollKeysTest {

    @BeforeAll
    static void start() {
        Toolkit.start();
    }

    @Test
    void whatStandsBelowTheLastButtonComesIntoSight() {
        assertEquals(1, scrolled(300, false, KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN));
        assertEquals(0, scrolled(300, false, KeyCode.PAGE_DOWN, KeyCode.PAGE_UP));
    }

    @Test
    void nothingMovesWhereEverythingIsSeen() {
        assertEquals(0, scrolled(50, false, KeyCode.PAGE_DOWN));
    }

    @Test
    void anAreaOfTextKeepsTheKeyForItself() {
        assertEquals(0, scrolled(300, true, KeyCode.PAGE_DOWN));
    }

    private static double scrolled(double below, boolean inText, KeyCode... keys) {
        return Toolkit.onWindow(
                () -> {
                    Button button = new Button("a");
                    TextArea text = new TextArea("b");
                    text.setPrefHeight(20);
                    Label foot = new Label("c");
                    foot.setMinHeight(below);
                    ScrolledFields fields = new ScrolledFields(new VBox(button, text, foot));
                    VBox window = new VBox(fields);
                    ScrollKeys.within(window);
                    Stage stage = new Stage();
                    stage.setScene(new Scene(window, 200, 200));
                    stage.show();
                    for (KeyCode key : keys) {
                        (inText ? text : button).fireEvent(pressed(key));
                    }
                    stage.hide();
                    return fields.getVvalue();
                });
    }

    private static KeyEvent pressed(KeyCode key) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false);
    }
}
